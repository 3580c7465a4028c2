import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { exportHtml } from '../../src/exporters/html/html.js';
import { exportPdf } from '../../src/exporters/pdf/pdf.js';
import { loadFonts } from '../../src/io/fonts.js';
import type { PieceName } from '../../src/pieces/applies.js';
import { blockTexts } from '../office/block-texts.js';
import { checkPdf } from '../pdf/check.js';
import { buildFrom } from './every.js';
import { example } from './examples.js';
import { alternativesOf, lost, readAloud, webText } from './read-back.js';

/**
 * Words as people write them, and as nobody does: seven scripts, signs of Markdown and of pages, a word that no line holds. Scripts whose letters
 * change places when drawn have their text beside the glyphs, which pdfjs does not read: they have tests of their own.
 */
const WORDS = [
  'eau',
  'L’Œuvre',
  '12,5 %',
  'n° 5',
  'Antananarivo',
  'Łódź',
  'Ελλάδα',
  'Київ',
  'Երևան',
  'თბილისი',
  'አዲስ',
  'กรุงเทพ',
  '**gras**',
  '| a | b |',
  '# titre',
  '<b>',
  '&amp;',
  '![x](y)',
  '`code`',
  '- liste',
  '1. un',
  '> citation',
  '{{nom}}',
  '\\',
  '<!-- aect:pagebreak -->',
  'Llanfairpwllgwyngyllgogerychwyrndrobwllllantysiliogogogoch'.repeat(3),
] as const;
const texts = fc.array(fc.constantFrom(...WORDS), { minLength: 1, maxLength: 40 }).map((words) => words.join(' '));

const PIECES: readonly PieceName[] = ['presentation', 'convention', 'budget', 'cadre-logique', 'attestations'];

/** Free texts of a dossier: what people write, not what the model knows. */
const FREE = new Set([
  'libelle',
  'titre',
  'contexte',
  'problematique',
  'resume',
  'objet',
  'nom',
  'mesure',
  'objectifGeneral',
  'historique',
  'precision',
  'texte',
]);

function replaced(value: unknown, next: () => string): unknown {
  if (Array.isArray(value)) return value.map((item) => replaced(item, next));
  if (value === null || typeof value !== 'object') return value;
  return Object.fromEntries(
    Object.entries(value).map(([key, inner]) => [key, FREE.has(key) && typeof inner === 'string' ? next() : replaced(inner, next)]),
  );
}

describe('a dossier of any words', () => {
  it.each(PIECES)(
    'loses none of them in the piece %s, in any format',
    async (piece) => {
      await fc.assert(
        fc.asyncProperty(fc.array(texts, { minLength: 3, maxLength: 12 }), async (pool) => {
          let turn = 0;
          const dossier = replaced(example('eau-mali'), () => pool[turn++ % pool.length] ?? '') as ReturnType<typeof example>;
          const { piece: built } = await buildFrom(
            piece,
            dossier,
            piece === 'convention' ? { id: 'conv2026', act: 'conv2026' } : { id: '' },
          );
          const { bytes, missingGlyphs } = await exportPdf(built, loadFonts());
          expect(missingGlyphs).toEqual([]);
          expect(await checkPdf(bytes)).toEqual([]);
          const alternatives = new Set(alternativesOf(built.blocks));
          const all = blockTexts(built.blocks);
          expect(
            lost(
              all.filter((text) => !alternatives.has(text)),
              await readAloud(bytes),
            ),
          ).toEqual([]);
          expect(lost(all, webText(exportHtml(built)))).toEqual([]);
        }),
        { numRuns: 12 },
      );
    },
    120_000,
  );
});
