import { describe, expect, it } from 'vitest';
import type { Block, Inline } from '../../src/base/blocks.js';
import type { Dossier } from '../../src/dossier/model.js';
import { exportHtml } from '../../src/exporters/html/html.js';
import { exportPdf } from '../../src/exporters/pdf/pdf.js';
import { loadFonts } from '../../src/io/fonts.js';
import { readMarkdown } from '../../src/markdown/read.js';
import { pieceRule } from '../../src/pieces/applies.js';
import { BILINGUAL, buildBilingual } from '../../src/pieces/bilingual.js';
import type { BuiltPiece } from '../../src/pieces/piece.js';
import { loadTemplate } from '../../src/pieces/templates/load.js';
import { blockTexts } from '../office/block-texts.js';
import { checkPdf } from '../pdf/check.js';
import { EXAMPLES, example } from './examples.js';
import { lost, readAloud, webText } from './read-back.js';

async function build(name: string, dossier: Dossier, tellIn: 'fr' | 'en' = 'fr'): Promise<BuiltPiece> {
  const [fr, en] = await Promise.all([loadTemplate(name, 'fr'), loadTemplate(name, 'en')]);
  if (fr === undefined || en === undefined) throw new Error(`no template ${name}`);
  const built = buildBilingual({ name, templates: { fr, en }, dossier, date: dossier.identification.dateMiseAJour, tellIn });
  if ('problems' in built) throw new Error(JSON.stringify(built.problems));
  return built;
}

/** Runs of text of a block, lists and frames included. */
function runs(block: Block): readonly Inline[] {
  switch (block.type) {
    case 'heading':
    case 'paragraph':
      return block.children;
    case 'list':
      return block.items.flat().flatMap(runs);
    case 'note':
    case 'quote':
      return block.children.flatMap(runs);
    case 'table':
      return [block.caption, ...[block.head, ...block.rows.map(({ cells }) => cells)].flat().map(({ children }) => children)].flat();
    case 'keyValues':
      return [block.caption, ...block.items.flatMap(({ label, value }) => [label, value])].flat();
    default:
      return [];
  }
}

const withLanguages = (languesFaisantFoi: readonly string[] | undefined): Dossier => {
  const dossier = example('convention-blitta');
  return {
    ...dossier,
    conventions: (dossier.conventions ?? []).map(({ languesFaisantFoi: _own, ...act }) => ({
      ...act,
      ...(languesFaisantFoi === undefined ? {} : { languesFaisantFoi: [...languesFaisantFoi] }),
    })),
  };
};

const applies = EXAMPLES.filter((name) => pieceRule('convention').copies(example(name)).length > 0);

describe.each(BILINGUAL)('%s in two languages', (piece) => {
  it.each(applies)('of %s has the French text, then the English one marked as such, in every format', async (name) => {
    const built = await build(piece, example(name));
    const { blocks } = built.piece;
    const cut = blocks.findIndex(({ type }) => type === 'pageBreak');
    const second = blocks.slice(cut + 1);
    expect(second.flatMap(runs).length).toBeGreaterThan(20);
    expect(second.flatMap(runs).every((run) => run.type === 'span' && run.lang === 'en-GB')).toBe(true);
    expect(
      blocks
        .slice(2, cut)
        .flatMap(runs)
        .some((run) => run.type === 'span' && run.lang === 'en-GB'),
    ).toBe(false);
    expect(blocks.filter(({ type }) => type === 'signatures')).toHaveLength(1);
    const articles = (part: readonly Block[], level: number): number =>
      part.filter((block) => block.type === 'heading' && block.level === level).length;
    expect(articles(second, 3)).toBe(articles(blocks.slice(0, cut), 2));

    const { bytes, missingGlyphs } = await exportPdf(built.piece, loadFonts());
    expect(missingGlyphs).toEqual([]);
    expect(await checkPdf(bytes)).toEqual([]);
    const texts = blockTexts(blocks);
    expect(lost(texts, await readAloud(bytes))).toEqual([]);
    expect(lost(texts, webText(exportHtml(built.piece)))).toEqual([]);
    expect(readMarkdown(built.markdown, () => undefined)).toEqual({ blocks, problems: [] });
  });
});

describe('the text that prevails', () => {
  it('is named on the first page, in both languages', async () => {
    const { markdown } = await build('convention', withLanguages(['fr', 'en']));
    const first = markdown.slice(0, 400);
    expect(first).toContain('Langues faisant foi\u00a0: français et anglais.');
    expect(first).toContain('Authentic languages: French and English.');
    expect(markdown).not.toContain('Courtesy translation');
  });

  it('is to be specified when the act says nothing, and the act is a draft until it does', async () => {
    const { markdown, missing, piece } = await build('convention', withLanguages(undefined));
    expect(markdown).toMatch(/Langues faisant foi\s: à préciser\./);
    expect(markdown).toMatch(/rédigée en français et en anglais/);
    expect(markdown).toContain('Courtesy translation');
    expect(missing).toEqual([expect.stringContaining('« languesFaisantFoi: [fr] »')]);
    expect(piece.draftMark).toBe('BROUILLON');
    expect(piece.blocks.filter((block) => block.type === 'note' && block.kind === 'draft')).toHaveLength(1);
    expect((await build('convention', withLanguages(undefined), 'en')).told).toEqual([
      expect.stringMatching(/^Act .*“languesFaisantFoi: \[fr\]”/),
    ]);
  });

  it('asks for nothing more when the act says it', async () => {
    expect((await build('convention', withLanguages(['fr']))).missing).toEqual([]);
  });
});
