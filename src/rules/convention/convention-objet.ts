import { isAct, isEmpty } from '../../dossier/model.js';
import { rule } from '../rule.js';

export default rule({
  name: 'convention-objet',
  profile: 'legalite',
  severity: 'error',
  source: [{ text: 'CGCT, art. L1115-1, al. 2', version: '2021-08-06' }],
  inForce: { from: '2014-07-09' },
  confidence: 'lu',
  about: 'conventions',
  needs: [
    'acteurs[].nature',
    'conventions[].parties',
    'conventions[].type',
    'conventions[].objet',
    'conventions[].dateSignature',
    'conventions[].deliberations',
    'deliberations[].date',
  ],
  words: {
    fr: {
      title: 'La convention précise l’objet des actions envisagées.',
      why: 'La loi demande deux mentions dans toute convention de coopération : l’objet des actions et le montant prévisionnel. Sans objet, l’acte est illégal et la préfecture peut en demander le retrait.',
      message: 'La convention {id} ne dit pas quelles actions elle prévoit.',
      help: 'Ajoutez « objet: Appui au service public de l’eau de Blitta ».',
    },
    en: {
      title: 'The agreement states the purpose of the actions planned.',
      why: 'The law requires two statements in every cooperation agreement: the purpose of the actions and the provisional amount. Without a purpose the act is unlawful and the prefecture may ask for its withdrawal.',
      message: 'Agreement {id} does not say which actions it covers.',
      help: 'Add “objet: Appui au service public de l’eau de Blitta”.',
    },
  },
  *check({ dossier, calculs }) {
    for (const [index, convention] of (dossier.conventions ?? []).entries()) {
      if (!isAct(convention) || !calculs.isFrench(convention) || !isEmpty(convention.objet)) continue;
      yield { at: (d) => d.conventions.at(index).objet, data: { id: convention.id }, factDate: calculs.conventionDate(convention) };
    }
  },
  examples: {
    base: 'convention-blitta',
    ok: [
      { set: { 'conventions[0].objet': 'Appui à l’état civil de Blitta 1' } },
      { set: { 'conventions[0].type': 'lettreIntention' }, unset: ['conventions[0].objet'] },
      // Not signed: the day of the vote says which law holds.
      {
        set: { 'deliberations[0].date': '2014-07-08' },
        unset: [
          'conventions[0].objet',
          'conventions[0].dateSignature',
          'conventions[0].dateTransmissionPrefet',
          'conventions[0].dateEntreeVigueur',
        ],
      },
    ],
    ko: [{ unset: ['conventions[0].objet'] }, { set: { 'conventions[0].objet': '   ' } }],
  },
});
