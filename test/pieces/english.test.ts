import { describe, expect, it } from 'vitest';
import type { Block } from '../../src/base/blocks.js';
import type { Dossier } from '../../src/dossier/model.js';
import type { Lang } from '../../src/locales/format.js';
import { PIECE_NAMES, type PieceName, pieceRule, type Subject } from '../../src/pieces/applies.js';
import { type BuiltPiece, buildPiece } from '../../src/pieces/piece.js';
import { loadTemplate } from '../../src/pieces/templates/load.js';
import { EXAMPLES, example, minimal } from './examples.js';

async function build(piece: PieceName, dossier: Dossier, subject: Subject | undefined, lang: Lang = 'en'): Promise<BuiltPiece> {
  const template = await loadTemplate(piece, lang);
  if (template === undefined) throw new Error(`no template ${piece} (${lang})`);
  const { dateMiseAJour: date } = dossier.identification;
  const built = buildPiece({ name: piece, template, dossier, lang, date, ...(subject && { subject }) });
  if ('problems' in built) throw new Error(JSON.stringify(built.problems));
  return built;
}

/** The two that show most come first. */
const FIRST = ['convention-blitta', 'eau-mali'];
const ordered = [...FIRST, ...EXAMPLES.filter((name) => !FIRST.includes(name))];
const appliesTo = (piece: PieceName): string[] => ordered.filter((name) => pieceRule(piece).copies(example(name)).length > 0);

/** Kind and size of each block: what a clause lost in translation would change. */
function outline(blocks: readonly Block[]): string[] {
  return blocks.flatMap((block) => {
    switch (block.type) {
      case 'heading':
        return [`heading ${block.level}`];
      case 'list':
        return [`list of ${block.items.length}`];
      case 'table':
        return [`table of ${block.rows.length} by ${block.columns.length}`];
      case 'keyValues':
      case 'signatures':
        return [`${block.type} of ${block.items.length}`];
      case 'figure':
        return [`figure ${block.name}`];
      case 'note':
        // The note that says which text is authentic is of the English text alone.
        return block.kind === 'note' ? [] : [`note ${block.kind}`, ...outline(block.children)];
      default:
        return [block.type];
    }
  });
}

/** A copy whose free texts say nothing: identifiers, dates and values of lists have neither a space nor an accent. */
function withoutTexts(value: unknown): unknown {
  if (typeof value === 'string') return /\s|[^ -~]/.test(value.trim()) ? 'Zzz zzz' : value;
  if (Array.isArray(value)) return value.map(withoutTexts);
  if (value === null || typeof value !== 'object') return value;
  return Object.fromEntries(Object.entries(value).map(([key, inner]) => [key, withoutTexts(inner)]));
}

/** French names and titles that English keeps, and the sign of an effect to watch. */
const KEPT =
  /“Le partenariat international communal développé”|\? to be watched|département|Agence française de développement|Côte d’Ivoire|Land \(/g;

/** Small words that no sentence in French does without, marks of French typography, accents, and the formulas of the templates. */
const FRENCH =
  /(?<![\p{L}\d_.:“/-])(?:le|la|les|des|du|de|et|est|sont|une|un|pour|dans|sur|avec|aux|au|ne|pas|qui|que|vu|fait|sera|ou|ce|cette|leur|leurs|son|ses|entre|article \d+ er|1er)(?![\p{L}\d_.:”/-])|[«»]|[\u00a0 ][:;?!]|[àâçèéêëîïôùûœ]|ci-après|à compléter|délibération/giu;

describe.each(PIECE_NAMES)('the piece %s in English', (piece) => {
  const names = appliesTo(piece);

  it(`of ${names[0]} reads as it did`, async () => {
    const dossier = example(names[0] ?? '');
    const { markdown } = await build(piece, dossier, pieceRule(piece).copies(dossier)[0]);
    await expect(markdown).toMatchFileSnapshot(`../golden/${names[0]}-${piece}.en.md`);
  });

  it.each(names)('of %s has the parts of the French one, in their order', async (name) => {
    const dossier = example(name);
    for (const subject of pieceRule(piece).copies(dossier)) {
      const [french, english] = [await build(piece, dossier, subject, 'fr'), await build(piece, dossier, subject)];
      expect(outline(english.piece.blocks)).toEqual(outline(french.piece.blocks));
      expect(english.missing).toHaveLength(french.missing.length);
      expect(english.piece.lang).toBe('en-GB');
    }
  });

  it.each(names)('of %s keeps no French but the texts of the dossier', async (name) => {
    const dossier = withoutTexts(example(name)) as Dossier;
    for (const subject of pieceRule(piece).copies(dossier)) {
      const { markdown } = await build(piece, dossier, subject);
      expect(
        [...markdown.replace(KEPT, '').matchAll(FRENCH)].map(({ index, 0: word }) => [word, markdown.slice(index - 30, index + 30)]),
      ).toEqual([]);
    }
  });
});

describe('the test of French words', () => {
  it.each([...PIECE_NAMES])('sees that %s is in French when it is', async (piece) => {
    const dossier = withoutTexts(example(appliesTo(piece)[0] ?? '')) as Dossier;
    const { markdown } = await build(piece, dossier, pieceRule(piece).copies(dossier)[0], 'fr');
    expect([...markdown.replace(KEPT, '').matchAll(FRENCH)].length).toBeGreaterThan(5);
  });
});

describe('the note of a courtesy translation', () => {
  const NOTE = '**Courtesy translation.**';
  const withLanguages = (languesFaisantFoi: readonly string[]): Dossier => {
    const dossier = example('convention-blitta');
    return { ...dossier, conventions: (dossier.conventions ?? []).map((act) => ({ ...act, languesFaisantFoi: [...languesFaisantFoi] })) };
  };

  it.each(['convention', 'convention-simplifiee'] as const)('stands in a %s that is authentic in French alone', async (piece) => {
    const { markdown } = await build(piece, example('convention-blitta'), undefined);
    expect(markdown).toContain(NOTE);
    expect(markdown).toContain('Authentic language: French only.');
  });

  it.each([
    ['charte', 'jumelage-cerv', 'Authentic languages: French, German and Italian only.'],
    ['avenant', 'jeunesse-maroc', 'Authentic languages: French and Arabic only.'],
    ['convention', 'brasschaat-tarija', 'Authentic languages: Dutch and Spanish only.'],
  ] as const)('names the languages of the %s of %s', async (piece, name, sentence) => {
    expect((await build(piece, example(name), undefined)).markdown).toContain(sentence);
  });

  it('is absent where English is authentic, and the article on languages says so', async () => {
    const { markdown } = await build('convention', withLanguages(['fr', 'en']), undefined);
    expect(markdown).not.toContain(NOTE);
    expect(markdown).toContain('The French version is authentic, and so is the version in English.');
  });

  it('stands in every resolution, which a French assembly votes in French', async () => {
    const dossier = withLanguages(['fr', 'en']);
    expect((await build('deliberation', dossier, pieceRule('deliberation').copies(dossier)[0])).markdown).toContain(NOTE);
  });

  it('is not in the French text', async () => {
    expect((await build('convention', withLanguages(['fr']), undefined, 'fr')).markdown).not.toMatch(/traduction|\[!NOTE\]/i);
  });
});

describe('what an English piece lacks', () => {
  it('is told in the language of whoever makes it, and printed in that of the piece', async () => {
    const template = await loadTemplate('presentation', 'en');
    if (template === undefined) throw new Error('no template');
    const request = { name: 'presentation', template, dossier: minimal(), lang: 'en', date: '2027-01-01' } as const;
    const [own, french] = [buildPiece(request), buildPiece({ ...request, tellIn: 'fr' })];
    if ('problems' in own || 'problems' in french) throw new Error('problems');
    expect(french.told[0]).toMatch(/^Le dossier est/);
    expect(french.markdown).toContain('> - The dossier is a draft');
    expect(french.told).toHaveLength(french.missing.length);
    expect(own.told).toBe(own.missing);
  });
});
