import { describe, expect, test } from 'vitest';
import { computeApd } from '../../src/apd/compute.js';
import { readDocument } from '../../src/document/document.js';
import type { Dossier } from '../../src/dossier/model.js';
import { buildPiece } from '../../src/pieces/piece.js';
import { loadTemplate } from '../../src/pieces/templates/load.js';
import { validate } from '../../src/validate/validate.js';
import { alterations } from '../dossier/altered.js';
import { example } from '../rules/example.js';

/** What `render` and `apd` compute and print is what the check lets through: no altered dossier may make them fail. */
describe.each(['convention-blitta', 'eau-mali', 'senegal-generaliste'])('%s altered at every path', (name) => {
  test('is either stopped or printed and computed', async () => {
    const value = example(name);
    const templates = await Promise.all(
      (['convention', 'presentation'] as const).map(async (piece) => ({ piece, template: await loadTemplate(piece, 'fr') })),
    );
    let passed = 0;
    let stopped = 0;
    let turn = 0;
    for (const alteration of alterations(value)) {
      turn += 1;
      // One in thirty-seven, a number that no list of wrong values shares: every path is met, within seconds.
      if (turn % 37 !== 0) continue;
      const text = JSON.stringify(value);
      const { sound, date } = await validate(await readDocument(Buffer.from(text)));
      if (!sound || date === undefined) {
        stopped += 1;
        continue;
      }
      passed += 1;
      const dossier = JSON.parse(text) as Dossier;
      expect(() => computeApd([{ reference: dossier.identification.reference, dossier }], 2025), alteration).not.toThrow();
      for (const { piece, template } of templates) {
        if (template === undefined) continue;
        const act = piece === 'convention' ? dossier.conventions?.[0]?.id : undefined;
        if (piece === 'convention' && act === undefined) continue;
        expect(
          () => buildPiece({ name: piece, template, dossier, lang: 'fr', date, ...(act === undefined ? {} : { act }) }),
          alteration,
        ).not.toThrow();
      }
    }
    expect(passed).toBeGreaterThan(10);
    expect(stopped).toBeGreaterThan(10);
  });
});

test.each([
  ['a country that is a number', { localisation: [{ pays: 12, part: 100 }] }],
  ['a goal beyond all goals', { odd: { principal: Number.POSITIVE_INFINITY } }],
  [
    'a code without quotes',
    {
      acteurs: [
        { id: 'a', role: 'chefDeFile', nature: 'collectiviteFrancaise', nom: 'A', pays: 'FR', codeOfficiel: { type: 'siren', valeur: 1 } },
      ],
    },
  ],
])('%s stops render and apd, under whatever name it is reported', async (_, change) => {
  const text = JSON.stringify({ ...example('convention-blitta'), ...change }).replace('"principal":null', '"principal":1e400');
  expect((await validate(await readDocument(Buffer.from(text)))).sound).toBe(false);
});
