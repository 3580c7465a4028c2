import { isEmpty } from '../../dossier/model.js';
import { rule } from '../rule.js';

export default rule({
  name: 'odd-liste-a-cocher',
  profile: 'pratique',
  severity: 'warning',
  source: [{ text: '« Le partenariat international communal développé » (Flandre, 2022), enseignement 3' }],
  confidence: 'lu',
  needs: ['odd.principal', 'odd.secondaires', 'odd.cibles'],
  words: {
    fr: {
      title: 'Les objectifs ne sont pas une liste à cocher.',
      why: 'Les objectifs de développement durable servent à parler d’une même voix avec le partenaire. Une longue liste sans cible, ou deux fois le même objectif, ne dit plus ce que le projet change ; les financeurs la lisent comme du remplissage.',
      message: '{constat} : choisissez ceux que le projet change vraiment.',
      help: 'Gardez trois objectifs au plus, par exemple « secondaires: [3, 5] », ou nommez les cibles visées.',
      terms: {
        sansCible: '{n} objectifs secondaires sans cible',
        principal: 'Objectifs secondaires où revient le {odd}, déjà principal',
        doublon: 'Objectifs secondaires où le {odd} revient deux fois',
      },
    },
    en: {
      title: 'The goals are not a list of boxes to tick.',
      why: 'The sustainable development goals help to speak the same language as the partner. A long list without targets, or the same goal twice, no longer says what the project changes; funders read it as padding.',
      message: '{constat}: choose those that the project really changes.',
      help: 'Keep three goals at most, for example “secondaires: [3, 5]”, or name the targets aimed at.',
      terms: {
        sansCible: '{n} secondary goals without a target',
        principal: 'Secondary goals that repeat {odd}, already the main one',
        doublon: 'Secondary goals with {odd} twice',
      },
    },
  },
  *check({ dossier }) {
    const { principal, secondaires = [], cibles } = dossier.odd ?? {};
    const n = secondaires.length;
    if (n > 3 && isEmpty(cibles)) yield { at: (d) => d.odd.secondaires, data: { n, constat: { term: 'sansCible' } } };
    for (const [index, odd] of secondaires.entries()) {
      const constat = odd === principal ? 'principal' : secondaires.indexOf(odd) < index ? 'doublon' : undefined;
      if (constat === undefined) continue;
      yield { at: (d) => d.odd.secondaires.at(index), on: 'value', data: { n, odd, constat: { term: constat } } };
    }
  },
  examples: {
    base: 'convention-blitta',
    ok: [{ set: { 'odd.secondaires': [4, 11, 5] }, unset: ['odd.cibles'] }, { set: { 'odd.secondaires': [4, 11, 5, 17] } }],
    ko: [
      { set: { 'odd.secondaires': [3, 4, 5, 11] }, unset: ['odd.cibles'] },
      { set: { 'odd.secondaires': [4, 11, 16] } },
      { set: { 'odd.secondaires': [4, 11, 4] } },
    ],
  },
});
