import { isFrench } from '../../dossier/model.js';
import { rule } from '../rule.js';

export default rule({
  name: 'convention-nature-action',
  profile: 'legalite',
  severity: 'warning',
  source: [{ text: 'CGCT, art. L1115-1, al. 1' }],
  inForce: { from: '2014-07-09' },
  confidence: 'lu',
  about: 'conventions',
  needs: [
    'identification.natureAction',
    'acteurs[].nature',
    'conventions[].dateSignature',
    'conventions[].deliberations',
    'deliberations[].date',
  ],
  words: {
    fr: {
      title: 'L’action est de coopération, d’aide au développement ou humanitaire.',
      why: 'La loi ouvre aux collectivités trois natures d’action à l’étranger, et aucune autre. Une action qui n’entre dans aucune des trois n’a pas de base légale ; la dire évite la question.',
      message: 'Le dossier ne dit pas si l’action est de coopération, d’aide ou humanitaire.',
      help: 'Ajoutez « natureAction: cooperation » sous « identification » (ou « aideDeveloppement », « humanitaire »).',
    },
    en: {
      title: 'The action is cooperation, development aid or humanitarian aid.',
      why: 'The law opens three kinds of action abroad to authorities, and no other. An action that is none of the three has no basis in law; saying which one avoids the question.',
      message: 'The dossier does not say whether the action is cooperation, aid or humanitarian.',
      help: 'Add “natureAction: cooperation” under “identification” (or “aideDeveloppement”, “humanitaire”).',
    },
  },
  *check({ dossier, calculs, date }) {
    const conventions = dossier.conventions ?? [];
    if (conventions.length === 0 || dossier.identification.natureAction !== undefined || !dossier.acteurs.some(isFrench)) return;
    // The question is asked once, by the law of the latest act.
    const dates = conventions.map((each) => calculs.conventionDate(each) ?? date).sort();
    yield { at: (d) => d.identification.natureAction, factDate: dates.at(-1), absence: true };
  },
  examples: {
    base: 'convention-blitta',
    ok: [
      { set: { 'identification.natureAction': 'humanitaire' } },
      { unset: ['identification.natureAction', 'conventions'] },
      {
        set: { 'identification.etat': 'brouillon', 'conventions[0].dateSignature': '2014-07-08', 'deliberations[0].date': '2014-07-01' },
        unset: ['identification.natureAction'],
      },
      { set: { 'acteurs[0].nature': 'association' }, unset: ['identification.natureAction'] },
    ],
    ko: [
      { set: { 'identification.etat': 'brouillon' }, unset: ['identification.natureAction'] },
      {
        set: { 'identification.etat': 'brouillon', 'conventions[0].dateSignature': '2014-07-09', 'deliberations[0].date': '2014-07-01' },
        unset: ['identification.natureAction'],
      },
    ],
  },
});
