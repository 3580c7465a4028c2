import { describe, expect, test } from 'vitest';
import { applyChange } from '../../src/rules/change.js';
import type { Change } from '../../src/rules/rule.js';
import { check, example } from './example.js';

/** Places where a rule speaks in an example dossier with a change. */
async function places(rule: string, base: string, change: Change): Promise<string[]> {
  const { findings } = await check(applyChange(example(base), change));
  return findings.filter((finding) => finding.rule === rule).map((finding) => finding.path.join('.'));
}

const SPENDING = [{ libelle: 'Pompes', volet: 'cooperation', secteur: 'eau', montant: 1000 }];

describe('one fact, one finding', () => {
  test('only loans: the base is absent, and no ceiling is compared', async () => {
    const change = { set: { 'mecanismesUnPourcent[1].exercices[0].ressources': [{ nature: 'emprunt', montant: 90_000 }] } };
    expect(await places('un-pourcent-assiette-absente', 'eau-mali', change)).toEqual(['mecanismesUnPourcent.1.exercices.0.ressources']);
    expect(await places('un-pourcent-plafond', 'eau-mali', change)).toEqual([]);
  });

  test('before the law, the base is not asked for', async () => {
    const change = { set: { 'mecanismesUnPourcent[1].exercices[0]': { annee: 2004, depenses: SPENDING } } };
    expect(await places('un-pourcent-avant-loi', 'eau-mali', change)).toEqual(['mecanismesUnPourcent.1.exercices.0.annee']);
    expect(await places('un-pourcent-assiette-absente', 'eau-mali', change)).toEqual([]);
  });

  test('a foreign actor is told once that the scheme is not for it', async () => {
    const change = {
      set: { 'mecanismesUnPourcent[2]': { acteur: 'sirakoro', service: 'gaz', exercices: [{ annee: 2027, depenses: SPENDING }] } },
    };
    const { findings } = await check(applyChange(example('eau-mali'), change));
    const rules = findings.filter((finding) => finding.rule.startsWith('un-pourcent') && finding.path[1] === 2).map(({ rule }) => rule);
    expect(rules).toEqual(['un-pourcent-beneficiaire']);
  });

  test('an actor that does not exist is left to the rule on references', async () => {
    const change = { set: { 'mecanismesUnPourcent[0].acteur': 'personne' } };
    for (const rule of ['competence', 'beneficiaire', 'convention', 'deliberation'])
      expect(await places(`un-pourcent-${rule}`, 'eau-mali', change), rule).toEqual([]);
  });
});

test('electricity and gas of one authority are compared with the budget as one scheme', async () => {
  const service = (name: string, montant: number) => ({
    acteur: 'ccRoubion',
    service: name,
    exercices: [{ annee: 2027, depenses: [{ libelle: 'Lampes', volet: 'cooperation', secteur: name, montant }] }],
  });
  const change = (montant: number): Change => ({
    set: {
      'mecanismesUnPourcent[1]': service('electricite', 1000),
      'mecanismesUnPourcent[2]': service('gaz', montant),
      'budget.recettes[4].mecanisme': 'unPourcentEnergie',
    },
  });
  expect(await places('un-pourcent-recettes', 'eau-mali', change(2000))).toEqual([]);
  expect(await places('un-pourcent-recettes', 'eau-mali', change(2000.01))).toEqual(['mecanismesUnPourcent.1.exercices.0.depenses']);
});

test('a plan in another currency is not compared to the cent', async () => {
  expect(
    await places('un-pourcent-recettes', 'eau-mali', { set: { 'budget.devise': 'XOF' }, unset: ['budget.recettes[4].mecanisme'] }),
  ).toEqual([]);
});

test('an income line that another rule calls unsound is not summed', async () => {
  expect(await places('un-pourcent-recettes', 'eau-mali', { set: { 'budget.recettes[4].parAnnee': [3000, 1] } })).toEqual([]);
});
