import { isAct } from '../../dossier/model.js';
import { rule } from '../rule.js';

export default rule({
  name: 'convention-montant-previsionnel',
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
    'conventions[].montantPrevisionnel',
    'conventions[].dateSignature',
    'conventions[].deliberations',
    'deliberations[].date',
  ],
  words: {
    fr: {
      title: 'La convention indique le montant prévisionnel des engagements financiers.',
      why: 'C’est la seconde mention que la loi exige dans toute convention de coopération. Zéro est une réponse ; l’absence n’en est pas une.',
      message: 'La convention {id} n’indique pas le montant prévisionnel des engagements financiers.',
      help: 'Ajoutez « montantPrevisionnel: 90000 » (en euros) ; écrivez 0 si aucune dépense n’est prévue.',
    },
    en: {
      title: 'The agreement states the provisional amount of the financial commitments.',
      why: 'This is the second statement that the law requires in every cooperation agreement. Zero is an answer; silence is not.',
      message: 'Agreement {id} does not state the provisional amount of the financial commitments.',
      help: 'Add “montantPrevisionnel: 90000” (in euros); write 0 if no spending is planned.',
    },
  },
  *check({ dossier, calculs }) {
    for (const [index, convention] of (dossier.conventions ?? []).entries()) {
      if (!isAct(convention) || !calculs.isFrench(convention) || convention.montantPrevisionnel !== undefined) continue;
      yield {
        at: (d) => d.conventions.at(index).montantPrevisionnel,
        data: { id: convention.id },
        factDate: calculs.conventionDate(convention),
      };
    }
  },
  examples: {
    base: 'convention-blitta',
    ok: [
      {
        set: { 'conventions[0].montantPrevisionnel': 0, 'conventions[0].typeMontant': 'sansEngagement' },
        unset: ['conventions[0].engagements'],
      },
    ],
    ko: [{ unset: ['conventions[0].montantPrevisionnel', 'conventions[0].engagements'] }],
  },
});
