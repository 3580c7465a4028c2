import { describe, expect, test } from 'vitest';
import { toCents } from '../../src/base/money.js';
import { countsInBase, unPourcent } from '../../src/calculs/un-pourcent.js';
import type { Exercice, Mecanisme } from '../../src/dossier/model.js';

type Nature = NonNullable<Exercice['ressources']>[number]['nature'];

/** One year of a service budget, in euros as typed. */
function sums(
  service: Mecanisme['service'],
  ressources: readonly (readonly [Nature, number])[],
  depenses: readonly number[],
  others?: number,
) {
  const exercice: Exercice = {
    annee: 2025,
    ressources: ressources.map(([nature, montant]) => ({ nature, montant })),
    depenses: depenses.map((montant) => ({ libelle: 'Réseau', volet: 'cooperation', secteur: 'eau', montant })),
    ...(others === undefined ? {} : { depensesAutresDossiers: others }),
  };
  const result = unPourcent({ acteur: 'syndicat', service }, exercice);
  if (result === undefined) throw new Error('the law of 2025 is known');
  return result;
}

const WATER = [
  ['redevances', 1_240_000],
  ['redevances', 4_318_500],
  ['ventesEnGros', 386_200],
  ['travauxBranchements', 91_300],
  ['redevancesPourTiers', 702_000],
  ['subvention', 310_000],
  ['emprunt', 2_000_000],
  ['excedentReporte', 845_000],
] as const;

describe('the worked example of the water budget', () => {
  test('leaves out what is not a resource of the service', () => {
    expect(sums('eau', WATER, []).assiette).toBe(toCents(6_036_000));
    expect(sums('eau', WATER, []).plafond).toBe(toCents(60_360));
  });

  test('counts staff charged to the service budget', () => {
    const { depenses, plafond, depasse } = sums('eau', WATER, [48_000, 6_200, 9_400]);
    expect(depenses).toBe(toCents(63_600));
    expect(depenses - plafond).toBe(toCents(3_240));
    expect(depasse).toBe(true);
    expect(sums('eau', WATER, [48_000, 6_200]).depasse).toBe(false);
  });

  test('counts the other dossiers of the same budget', () => {
    expect(sums('eau', WATER, [48_000], 12_360).depasse).toBe(false);
    expect(sums('eau', WATER, [48_000], 12_360.01).depasse).toBe(true);
  });
});

test.each([
  [
    'assainissement',
    [
      ['redevances', 3_902_400],
      ['prestationsTiers', 148_750],
      ['participations', 63_000],
    ],
    41_141.5,
  ],
  ['dechets', [['teom', 7_846_320]], 78_463.2],
  [
    'dechets',
    [
      ['teom', 7_846_320],
      ['redevanceSpeciale', 412_680],
    ],
    82_590,
  ],
  [
    'mobilite',
    [
      ['recettesTarifaires', 7_250_000],
      ['versementMobilite', 11_200_000],
    ],
    72_500,
  ],
] as const)('the ceiling of %s holds to the cent', (service, ressources, plafond) => {
  expect(sums(service, ressources, [plafond])).toMatchObject({ plafond: toCents(plafond), depasse: false });
  expect(sums(service, ressources, [plafond, 0.01]).depasse).toBe(true);
});

describe('a base of zero', () => {
  test('allows nothing, and nothing spent is no excess', () => {
    expect(sums('eau', [['redevances', 0]], [])).toMatchObject({ assiette: 0, plafond: 0, depasse: false });
    expect(sums('eau', [['redevances', 0]], [0.01]).depasse).toBe(true);
  });

  test('is not the absence of a base: without one there is no ceiling', () => {
    expect(sums('eau', [], [1_000])).toMatchObject({ assiette: undefined, depasse: false });
    expect(sums('eau', [['emprunt', 2_000_000]], [1_000])).toMatchObject({ assiette: undefined, depasse: false });
  });
});

test('a ceiling that falls between two cents is rounded down when shown, and compared exactly', () => {
  expect(sums('eau', [['redevances', 100.5]], [1])).toMatchObject({ plafond: 100, depasse: false });
  expect(sums('eau', [['redevances', 100.99]], [1.01])).toMatchObject({ plafond: 100, depasse: true });
});

test('a kind of resource counts for some services only', () => {
  expect(countsInBase('eau', 'surtaxe', 2025)).toBe(true);
  expect(countsInBase('dechets', 'surtaxe', 2025)).toBe(false);
  expect(countsInBase('mobilite', 'teom', 2025)).toBe(false);
  expect(countsInBase('eau', 'redevances', 2004)).toBe(false);
});

test('before the law of 2005 there is no ceiling', () => {
  expect(unPourcent({ acteur: 'syndicat', service: 'eau' }, { annee: 2004 })).toBeUndefined();
  expect(unPourcent({ acteur: 'syndicat', service: 'eau' }, { annee: 2005 })?.depasse).toBe(false);
});
