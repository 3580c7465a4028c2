import { isSdgTarget } from '../../reference/odd.js';
import { rule } from '../rule.js';

export default rule({
  name: 'odd-cible-hors-odd',
  profile: 'statistique',
  severity: 'error',
  source: [{ text: 'cohérence interne' }],
  inForce: { from: '2015-09-25' },
  confidence: 'lu',
  needs: ['odd.principal', 'odd.secondaires', 'odd.cibles'],
  words: {
    fr: {
      title: 'Une cible appartient à un objectif retenu.',
      why: 'Le premier nombre d’une cible est celui de son objectif : 6.1 précise l’objectif 6. Une cible d’un objectif que le dossier ne retient pas fausse les déclarations et les cartes qui comptent par objectif.',
      message: 'La cible {cible} relève de l’objectif {odd}, qui n’est pas retenu.',
      help: 'Ajoutez l’objectif {odd} à « secondaires », par exemple « secondaires: [{liste}] », ou retirez la cible.',
    },
    en: {
      title: 'A target belongs to a goal of the dossier.',
      why: 'The first number of a target is that of its goal: 6.1 is part of goal 6. A target of a goal that the dossier does not name spoils the declarations and the maps that count by goal.',
      message: 'Target {cible} belongs to goal {odd}, which the dossier does not name.',
      help: 'Add goal {odd} to “secondaires”, for example “secondaires: [{liste}]”, or remove the target.',
    },
  },
  *check({ dossier }) {
    const { principal, secondaires = [], cibles = [] } = dossier.odd ?? {};
    for (const [index, cible] of cibles.entries()) {
      const goal = Number.parseInt(cible, 10);
      // A target that does not exist is the affair of `odd-cible-inconnue`.
      if (!isSdgTarget(cible) || goal === principal || secondaires.includes(goal)) continue;
      yield { at: (d) => d.odd.cibles.at(index), on: 'value', data: { cible, odd: goal, liste: [...secondaires, goal].join(', ') } };
    }
  },
  examples: {
    base: 'convention-blitta',
    ok: [{ set: { 'odd.secondaires': [4, 11], 'odd.cibles': ['16.6', '4.a', '11.3'] } }, { set: { 'odd.cibles': [] } }],
    ko: [{ set: { 'odd.cibles': ['16.6', '1.4'] } }, { set: { 'odd.secondaires': [11] } }],
  },
});
