import { describe, expect, it } from 'vitest';
import type { Scene, Shape } from '../../src/base/blocks.js';
import type { Dossier } from '../../src/dossier/model.js';
import { exportPdf } from '../../src/exporters/pdf/pdf.js';
import { loadFonts } from '../../src/io/fonts.js';
import { PIECE_NAMES, pieceRule } from '../../src/pieces/applies.js';
import { checkPdf } from '../pdf/check.js';
import { buildFrom, DOSSIERS, dossierOf, firstCopy } from './every.js';

const LONG_WORD = 'Donaudampfschifffahrtsgesellschaftskapitän'.repeat(4);

/** Two hundred lines of everything that a piece sets in a table, with words longer than a column. */
function large(): Dossier {
  const dossier = dossierOf('eau-mali');
  const { budget, activites, piecesJointes, indicateurs } = dossier;
  const many = <Item extends object>(items: readonly Item[] | undefined, change: (item: Item, index: number) => Item): Item[] => {
    const [first] = items ?? [];
    if (first === undefined) throw new Error('nothing to repeat');
    return Array.from({ length: 200 }, (_, index) => change((items ?? [])[index % (items ?? []).length] ?? first, index));
  };
  return {
    ...dossier,
    identification: { ...dossier.identification, titre: LONG_WORD.slice(0, 150) },
    activites: many(activites, (item, index) => ({ ...item, id: `A${index + 1}`, libelle: index % 7 === 0 ? LONG_WORD : item.libelle })),
    indicateurs: many(indicateurs, (item, index) => ({ ...item, id: `I${index + 1}` })),
    piecesJointes: many(piecesJointes, (item, index) => ({ ...item, fichier: `pieces/${index}-${LONG_WORD}.pdf` })),
    budget: {
      ...budget,
      depenses: many(budget?.depenses, (item, index) => ({ ...item, id: `D${index + 1}`, libelle: LONG_WORD })),
      recettes: many(budget?.recettes, ({ financeur: _financeur, ...item }, index) => ({
        ...item,
        id: `F${index + 1}`,
        libelle: `Financeur ${index + 1}`,
      })),
    },
  };
}

describe('a dossier of two hundred lines', () => {
  it.each(['budget', 'financement', 'chronogramme', 'cadre-logique', 'attestations'] as const)(
    '%s goes on over pages, heads repeated, and stays sound',
    async (piece) => {
      const built = await firstCopy(piece, large());
      const { bytes } = await exportPdf(built.piece, await loadFonts(undefined));
      expect(await checkPdf(bytes)).toEqual([]);
      expect(bytes.length).toBeGreaterThan(50_000);
    },
    60_000,
  );
});

describe('figures', () => {
  it('stay inside their frame, at a size that is read, in every piece of every example and in a large dossier', async () => {
    const dossiers = [...DOSSIERS.map((name) => [name, dossierOf(name)] as const), ['large', large()] as const];
    const seen = new Set<string>();
    for (const [name, dossier] of dossiers)
      for (const piece of PIECE_NAMES)
        for (const subject of pieceRule(piece).copies(dossier)) {
          for (const block of (await buildFrom(piece, dossier, subject)).piece.blocks) {
            if (block.type !== 'figure') continue;
            seen.add(block.name);
            const where = `${name}, ${piece}, ${block.name}`;
            expect(block.alt.length, where).toBeGreaterThan(40);
            expect(block.scene.height, where).toBeLessThanOrEqual(690);
            expect(
              block.scene.shapes.filter((shape) => !inside(shape, block.scene)),
              where,
            ).toEqual([]);
          }
        }
    expect([...seen].sort()).toEqual([
      'budget-annees',
      'calendrier',
      'cercle-odd',
      'echeancier-barres',
      'financement-annees',
      'odd-vignettes',
      'participation-radar',
      'phases-frise',
    ]);
  });
});

function inside(shape: Shape, { width, height }: Scene): boolean {
  const points: readonly (readonly [number, number])[] =
    shape.type === 'rect'
      ? [
          [shape.x, shape.y],
          [shape.x + shape.width, shape.y + shape.height],
        ]
      : shape.type === 'line'
        ? [
            [shape.x1, shape.y1],
            [shape.x2, shape.y2],
          ]
        : shape.type === 'circle'
          ? [
              [shape.x - shape.radius, shape.y - shape.radius],
              [shape.x + shape.radius, shape.y + shape.radius],
            ]
          : shape.type === 'polygon'
            ? shape.points
            : [
                [shape.x, shape.y - shape.size],
                [shape.x, shape.y],
              ];
  const fits = points.every(([x, y]) => x >= -0.01 && y >= -0.01 && x <= width + 0.01 && y <= height + 0.01);
  return fits && (shape.type !== 'text' || shape.size >= 8);
}
