import { describe, expect, it } from 'vitest';
import type { Piece } from '../../src/base/blocks.js';
import { exportHtml } from '../../src/exporters/html/html.js';
import { exportPdf } from '../../src/exporters/pdf/pdf.js';
import { loadFonts } from '../../src/io/fonts.js';
import { PIECE_NAMES, type PieceName, pieceRule, type Subject } from '../../src/pieces/applies.js';
import { buildPiece } from '../../src/pieces/piece.js';
import { loadTemplate } from '../../src/pieces/templates/load.js';
import { blockTexts } from '../office/block-texts.js';
import { checkPdf } from '../pdf/check.js';
import { APPLIES } from './applies.js';
import { EXAMPLES, example } from './examples.js';
import { kitFor } from './kit.js';
import { alternativesOf, lost, readAloud, webText } from './read-back.js';

/** The note of presentation, the report and the sheets of a kit are of use to any dossier. */
const ALWAYS = { presentation: [''], rapport: [''], 'liste-des-pieces': [''], 'textes-a-coller': [''] } as const;

describe('the table of pieces', () => {
  it('has every example', () => {
    expect(Object.keys(APPLIES).sort()).toEqual([...EXAMPLES].sort());
  });

  it.each(EXAMPLES)('says which pieces, in how many copies, %s calls for', (name) => {
    const called = PIECE_NAMES.map((piece) => [
      piece,
      pieceRule(piece)
        .copies(example(name))
        .map(({ id }) => id),
    ]).filter(([, copies]) => (copies as string[]).length > 0);
    expect(Object.fromEntries(called)).toEqual({ ...ALWAYS, ...APPLIES[name] });
  });
});

const LANGUAGES = ['fr', 'en'] as const;

async function build(piece: PieceName, name: string, subject: Subject, lang: (typeof LANGUAGES)[number]): Promise<Piece> {
  const dossier = example(name);
  const template = await loadTemplate(piece, lang);
  if (template === undefined) throw new Error(`no template ${piece} (${lang})`);
  const { dateMiseAJour: date } = dossier.identification;
  const kit = pieceRule(piece).prints === 'kit' ? { kit: await kitFor(name, lang) } : {};
  const built = buildPiece({ name: piece, template, dossier, lang, date, subject, ...kit, stringify: (value) => JSON.stringify(value) });
  if ('problems' in built) throw new Error(JSON.stringify(built.problems));
  return built.piece;
}

describe.each(EXAMPLES)('the pieces of %s', (name) => {
  const dossier = example(name);
  const copies = LANGUAGES.flatMap((lang) =>
    PIECE_NAMES.flatMap((piece) =>
      pieceRule(piece)
        .copies(dossier)
        .map((subject) => ({ piece, subject, lang })),
    ),
  );

  it.each(copies)(
    '$piece $subject.id ($lang) says the same as PDF and as a web page, for everyone to read',
    async ({ piece, subject, lang }) => {
      const built = await build(piece, name, subject, lang);
      const { bytes, missingGlyphs } = await exportPdf(built, loadFonts());
      expect(missingGlyphs).toEqual([]);
      expect(await checkPdf(bytes)).toEqual([]);
      const read = await readAloud(bytes);
      expect(read).not.toMatch(/Page \d+ (sur|of) \d+/);
      const texts = blockTexts(built.blocks);
      expect(texts.length).toBeGreaterThan(5);
      const alternatives = new Set(alternativesOf(built.blocks));
      expect(
        lost(
          texts.filter((text) => !alternatives.has(text)),
          read,
        ),
      ).toEqual([]);
      expect(lost(texts, webText(exportHtml(built)))).toEqual([]);
    },
  );
});

describe('a reader of texts', () => {
  it('sees a text that is missing or out of its place', () => {
    expect(lost(['un', 'deux', 'trois'], 'un deux trois')).toEqual([]);
    expect(lost(['un', 'deux', 'trois'], 'un trois')).toEqual(['deux']);
    expect(lost(['deux', 'un'], 'un deux')).toEqual(['un']);
  });
});
