import { isFrench } from '../../dossier/model.js';
import { rule } from '../rule.js';

export default rule({
  name: 'deliberation-avant-signature',
  profile: 'legalite',
  severity: 'error',
  source: [{ text: 'CGCT, art. L2121-29' }, { text: 'CE, 13 octobre 2004, Montélimar, n° 254007' }],
  confidence: 'lu',
  about: 'conventions',
  needs: [
    'acteurs[].nature',
    'conventions[].parties',
    'conventions[].dateSignature',
    'conventions[].deliberations',
    'deliberations[].acteur',
    'deliberations[].date',
  ],
  words: {
    fr: {
      title: 'La délibération précède la signature.',
      why: 'Un exécutif qui signe avant le vote signe sans pouvoir. Le même jour est admis.',
      message: 'La convention {id} est signée le {signature}, avant la délibération du {deliberation}.',
      help: 'Vérifiez les deux dates ; la délibération est antérieure ou du même jour.',
    },
    en: {
      title: 'The vote precedes the signature.',
      why: 'An executive who signs before the vote signs without power. The same day is accepted.',
      message: 'Agreement {id} was signed on {signature}, before the vote of {deliberation}.',
      help: 'Check both dates; the vote comes first or on the same day.',
    },
  },
  *check({ dossier, calculs }) {
    for (const [index, convention] of (dossier.conventions ?? []).entries()) {
      const signature = convention.dateSignature;
      if (signature === undefined || !calculs.isFrench(convention)) continue;
      for (const id of convention.deliberations ?? []) {
        const vote = (dossier.deliberations ?? []).findIndex((each) => each.id === id);
        const { date, acteur } = dossier.deliberations?.[vote] ?? {};
        // French law does not say when the assembly of the partner votes.
        if (date === undefined || date <= signature || !isFrench(calculs.acteur(acteur))) continue;
        yield {
          at: (d) => d.conventions.at(index).dateSignature,
          on: 'value',
          data: { id: convention.id, signature: { date: signature }, deliberation: { date } },
          related: [{ at: (d) => d.deliberations.at(vote).date, label: 'lieu.deliberation' }],
          factDate: signature,
        };
      }
    }
  },
  examples: {
    base: 'convention-blitta',
    ok: [
      {
        set: {
          'deliberations[0].date': '2026-11-05',
          'deliberations[0].dateTransmission': '2026-11-06',
          'deliberations[0].datePublication': '2026-11-06',
        },
      },
      // The council of the partner ratifies what its mayor signed.
      {
        set: {
          'deliberations[1]': { id: 'delibBlitta', acteur: 'blitta', date: '2026-11-07', numero: '12', objet: 'Convention Haute-Loue' },
          'conventions[0].deliberations': ['delibDepartement', 'delibBlitta'],
        },
      },
    ],
    ko: [{ set: { 'conventions[0].dateSignature': '2026-10-15' } }],
  },
});
