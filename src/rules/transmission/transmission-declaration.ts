import { isDeclaration } from '../../dossier/model.js';
import { rule } from '../rule.js';

export default rule({
  name: 'transmission-declaration',
  profile: 'legalite',
  severity: 'warning',
  source: [{ text: 'Circulaire du 24 mai 2018 (INTB1809792C)' }, { text: 'CAA Lyon, 24 juin 2021' }],
  inForce: { from: '2018-05-24' },
  confidence: 'lu',
  about: 'conventions',
  needs: [
    'acteurs[].nature',
    'conventions[].type',
    'conventions[].parties',
    'conventions[].dateSignature',
    'conventions[].dateTransmissionPrefet',
  ],
  words: {
    fr: {
      title: 'Une charte, une déclaration, un vœu ou un jumelage est aussi transmis.',
      why: 'Le nom de l’acte ne le soustrait pas au contrôle : des chartes d’amitié ont été annulées par le juge. Tant que l’acte n’est pas transmis, le délai ouvert à la préfecture pour l’attaquer ne court pas.',
      message: 'L’acte {id} n’est pas transmis : une charte ou un vœu est aussi contrôlé.',
      help: 'Transmettez l’acte et la délibération, puis ajoutez le jour de la transmission : « dateTransmissionPrefet: {exemple} ».',
    },
    en: {
      title: 'A charter, a declaration, a resolution or a twinning is sent too.',
      why: 'The name of the act does not take it out of review: courts have annulled charters of friendship. Until the act is sent, the time that the prefecture has to challenge it does not start to run.',
      message: 'Act {id} has not been sent: a charter or a resolution is reviewed too.',
      help: 'Send the act and the vote, then add the day: “dateTransmissionPrefet: {exemple}”.',
    },
  },
  *check({ dossier, calculs }) {
    for (const [index, convention] of (dossier.conventions ?? []).entries()) {
      const signature = convention.dateSignature;
      if (!isDeclaration(convention) && convention.type !== 'lettreIntention') continue;
      if (signature === undefined || convention.dateTransmissionPrefet !== undefined || !calculs.isFrench(convention)) continue;
      yield {
        at: (d) => d.conventions.at(index).dateTransmissionPrefet,
        data: { id: convention.id, exemple: signature },
        factDate: signature,
        absence: true,
      };
    }
  },
  examples: {
    base: 'convention-blitta',
    ok: [
      { set: { 'conventions[0].type': 'charte' } },
      // The day before the circular.
      {
        set: { 'conventions[0].type': 'charte', 'conventions[0].dateSignature': '2018-05-23' },
        unset: ['conventions[0].dateTransmissionPrefet', 'conventions[0].dateEntreeVigueur'],
      },
    ],
    ko: [
      {
        set: { 'conventions[0].type': 'charte' },
        unset: ['conventions[0].dateTransmissionPrefet', 'conventions[0].dateEntreeVigueur'],
      },
      {
        set: { 'conventions[0].type': 'lettreIntention' },
        unset: ['conventions[0].dateTransmissionPrefet', 'conventions[0].dateEntreeVigueur'],
      },
      {
        set: {
          'conventions[0].type': 'pacteAmitie',
          'conventions[0].dateSignature': '2018-05-24',
          'deliberations[0].date': '2018-05-14',
          'deliberations[0].dateTransmission': '2018-05-15',
          'deliberations[0].datePublication': '2018-05-15',
        },
        unset: ['conventions[0].dateTransmissionPrefet', 'conventions[0].dateEntreeVigueur'],
      },
    ],
  },
});
