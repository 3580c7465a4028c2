import { articleFor } from '../../calculs/article.js';
import { isAct, isFrench } from '../../dossier/model.js';
import { rule } from '../rule.js';

export default rule({
  name: 'transmission-en-attente',
  profile: 'legalite',
  severity: 'warning',
  source: [{ text: 'CGCT, art. L1115-1, al. 2' }],
  inForce: { from: '2014-07-09' },
  confidence: 'lu',
  about: 'conventions',
  needs: [
    'acteurs[].nature',
    'acteurs[].niveau',
    'conventions[].type',
    'conventions[].parties',
    'conventions[].dateSignature',
    'conventions[].dateTransmissionPrefet',
  ],
  words: {
    fr: {
      title: 'Une convention signée est transmise sans attendre.',
      why: 'La convention n’entre en vigueur qu’à sa transmission. Jusque-là, ni mission ni versement ne peut s’appuyer sur elle, et le délai de recours ne court pas pour la préfecture.',
      message: 'La convention {id} est signée mais pas transmise : elle n’est pas en vigueur.',
      help: 'Transmettez-la au représentant de l’État{reference}, puis ajoutez le jour de la transmission : « dateTransmissionPrefet: {exemple} ».',
      terms: { article: ' (CGCT, art. {article})' },
    },
    en: {
      title: 'A signed agreement is sent without delay.',
      why: 'The agreement enters into force only once it is sent. Until then no mission and no payment can rest on it, and the time limit for review by the prefecture does not run.',
      message: 'Agreement {id} is signed but not sent: it is not in force.',
      help: 'Send it to the State’s representative{reference}, then add the day: “dateTransmissionPrefet: {exemple}”.',
      terms: { article: ' (CGCT, art. {article})' },
    },
  },
  *check({ dossier, calculs }) {
    for (const [index, convention] of (dossier.conventions ?? []).entries()) {
      const signature = convention.dateSignature;
      if (!isAct(convention) || signature === undefined || convention.dateTransmissionPrefet !== undefined) continue;
      const party = convention.parties.map((id) => calculs.acteur(id)).find((acteur) => isFrench(acteur));
      if (party === undefined) continue;
      yield {
        at: (d) => d.conventions.at(index).dateTransmissionPrefet,
        data: { id: convention.id, exemple: signature, ...articleFor(party, 'transmission', signature) },
        factDate: signature,
        absence: true,
      };
    }
  },
  examples: {
    base: 'convention-blitta',
    ok: [
      // The day before the law of 7 July 2014 came into force.
      {
        set: { 'conventions[0].dateSignature': '2014-07-08' },
        unset: ['conventions[0].dateTransmissionPrefet', 'conventions[0].dateEntreeVigueur'],
      },
      { unset: ['conventions[0].dateTransmissionPrefet', 'conventions[0].dateEntreeVigueur', 'conventions[0].dateSignature'] },
    ],
    ko: [
      { unset: ['conventions[0].dateTransmissionPrefet', 'conventions[0].dateEntreeVigueur'] },
      {
        set: {
          'conventions[0].dateSignature': '2014-07-09',
          'deliberations[0].date': '2014-06-20',
          'deliberations[0].dateTransmission': '2014-06-23',
          'deliberations[0].datePublication': '2014-06-23',
        },
        unset: ['conventions[0].dateTransmissionPrefet', 'conventions[0].dateEntreeVigueur'],
      },
    ],
  },
});
