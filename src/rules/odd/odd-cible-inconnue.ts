import { isSdgTarget } from '../../reference/odd.js';
import { rule } from '../rule.js';

export default rule({
  name: 'odd-cible-inconnue',
  profile: 'statistique',
  severity: 'error',
  source: [{ text: 'Agenda 2030, résolution A/RES/70/1', version: '2015-09-25' }],
  inForce: { from: '2015-09-25' },
  confidence: 'lu',
  needs: ['odd.cibles'],
  words: {
    fr: {
      title: 'Une cible figure parmi les 169 cibles.',
      why: 'Les cibles sont un code, pas un nombre : « 6.1 » et « 6.10 » seraient confondus sans guillemets. Une cible inconnue ne peut être ni déclarée ni publiée.',
      message: 'La cible {cible} n’existe pas.',
      help: 'Écrivez par exemple « cibles: ["6.1", "6.b"] », entre guillemets.',
    },
    en: {
      title: 'A target is one of the 169 targets.',
      why: 'Targets are codes, not numbers: “6.1” and “6.10” would be mixed up without quotes. An unknown target can be neither declared nor published.',
      message: 'Target {cible} does not exist.',
      help: 'Write for example “cibles: ["6.1", "6.b"]”, in quotes.',
    },
  },
  *check({ dossier }) {
    for (const [index, cible] of (dossier.odd?.cibles ?? []).entries()) {
      if (isSdgTarget(cible)) continue;
      yield { at: (d) => d.odd.cibles.at(index), on: 'value', data: { cible } };
    }
  },
  examples: {
    base: 'convention-blitta',
    ok: [{ set: { 'odd.cibles': ['16.a'] } }],
    ko: [{ set: { 'odd.cibles': ['16.99'] } }],
  },
});
