import { describe, expect, it } from 'vitest';
import { Calculs } from '../../src/calculs/calculs.js';
import type { Dossier } from '../../src/dossier/model.js';
import { parameter } from '../../src/reference/parametres.js';
import { applyChange } from '../../src/rules/change.js';
import rule from '../../src/rules/international/entite-a-verifier.js';
import { type Change, type Context, pathOf } from '../../src/rules/rule.js';
import { example } from './example.js';

/** The list as a user may fill it: one active line from a day on. */
const withList = ((_, date) =>
  date < '2019-05-29' ? undefined : [{ id: 'blitta', noms: ['Blitta'], active: true }]) as Context['parameter'];

function places(change: Change, { list = withList, date = '2026-11-20' } = {}): string[] {
  const dossier = applyChange(example('convention-blitta'), change) as unknown as Dossier;
  return [...rule.check({ dossier, calculs: new Calculs(dossier), parameter: list, date })].map(({ at }) => pathOf(at).join('.'));
}

describe('entite-a-verifier', () => {
  it('asks about an actor whose name is on the list, until the answer is written down', () => {
    expect(places({ unset: ['acteurs[1].reconnaissance'] })).toEqual(['acteurs.1.nom']);
    expect(places({ set: { 'acteurs[1].reconnaissance': 'reconnue' } })).toEqual([]);
    expect(places({ set: { 'acteurs[1].reconnaissance': 'nonReconnue' } })).toEqual([]);
  });

  it('asks once about an actor declared contested', () => {
    expect(places({ set: { 'acteurs[1].reconnaissance': 'statutConteste' } })).toEqual(['acteurs.1.reconnaissance']);
  });

  it('asks about a place', () => {
    expect(places({ set: { localisation: [{ pays: 'TG', lieu: 'Marché de Blitta', part: 100 }] } })).toEqual(['localisation.0.lieu']);
  });

  it('compares with the list of the reference date, and with no line of the list as shipped', () => {
    expect(places({ unset: ['acteurs[1].reconnaissance'] }, { date: '2019-05-28' })).toEqual([]);
    const haut = { set: { 'acteurs[1].nom': 'Commune du Haut-Karabagh' }, unset: ['acteurs[1].reconnaissance'] };
    expect(places(haut, { list: parameter })).toEqual([]);
    expect(parameter('entites-contestees', '2026-11-20')?.filter(({ active }) => active)).toEqual([]);
  });

  it('leaves a dossier without a French actor alone', () => {
    expect(places({ set: { 'acteurs[0].nature': 'collectiviteEuropeenne' }, unset: ['acteurs[1].reconnaissance'] })).toEqual([]);
  });
});
