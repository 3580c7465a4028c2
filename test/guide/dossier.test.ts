import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { parse } from 'yaml';
import type { Dossier } from '../../src/dossier/model.js';
import { answersOf, isNoted } from '../../src/guide/dossier.js';

const example = (name: string) => parse(readFileSync(`examples/${name}/dossier.yaml`, 'utf8')) as Dossier;

test('gives the region of the lead and the only country', () => {
  expect(answersOf(example('eau-mali'))).toEqual({ region: 'auvergneRhoneAlpes', pays: 'ML' });
  expect(answersOf(example('convention-blitta')).pays).toBe('TG');
});

test('leaves the country open when there are several', () => {
  const dossier = example('eau-mali');
  const two = { ...dossier, localisation: [...(dossier.localisation ?? []), { pays: 'SN', part: 10 }] } as Dossier;
  expect(answersOf(two).pays).toBeUndefined();
});

test('a step is noted when every key has something', () => {
  const dossier = example('eau-mali');
  expect(isNoted(dossier, ['contexte', 'budget.recettes'])).toBe(true);
  expect(isNoted(dossier, ['acteurs[].bassinAgenceEau'])).toBe(true);
  expect(
    isNoted({ ...dossier, acteurs: dossier.acteurs.map(({ bassinAgenceEau: _, ...acteur }) => acteur) } as Dossier, [
      'acteurs[].bassinAgenceEau',
    ]),
  ).toBe(false);
  expect(isNoted({ ...dossier, contexte: ' ' } as Dossier, ['contexte'])).toBe(false);
  expect(isNoted(dossier, ['contexte', 'partenariat.photoMentale', 'constructor'])).toBe(false);
  expect(isNoted(dossier, [])).toBe(false);
});
