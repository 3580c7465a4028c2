import { isFrench } from '../../dossier/model.js';
import { rule } from '../rule.js';

export default rule({
  name: 'deliberation-autorise-signature',
  profile: 'legalite',
  severity: 'error',
  source: [{ text: 'CE, 13 octobre 2004, Montélimar, n° 254007' }],
  confidence: 'lu',
  about: 'conventions',
  needs: [
    'acteurs[].nature',
    'conventions[].parties',
    'conventions[].dateSignature',
    'conventions[].deliberations',
    'deliberations[].acteur',
    'deliberations[].numero',
    'deliberations[].decisions',
  ],
  words: {
    fr: {
      title: 'La délibération autorise expressément l’exécutif à signer.',
      why: 'Approuver un projet n’est pas donner le pouvoir de signer. L’exécutif qui signe sans cette autorisation n’est pas compétent : l’acte est illégal et peut être annulé.',
      message: 'La délibération {numero} n’autorise pas la signature de la convention {id}.',
      help: 'Si le vote l’a prévu, ajoutez-le : « decisions: [approuveConvention, autoriseSignature] » ; sinon, faites délibérer à nouveau.',
      terms: { signature: 'signature' },
    },
    en: {
      title: 'The vote expressly authorises the executive to sign.',
      why: 'Approving a draft is not giving the power to sign. An executive who signs without that authorisation lacks the power to: the act is unlawful and may be annulled.',
      message: 'Vote {numero} does not authorise the signature of agreement {id}.',
      help: 'If the vote provided for it, add it: “decisions: [approuveConvention, autoriseSignature]”; otherwise have a new vote.',
      terms: { signature: 'signature' },
    },
  },
  *check({ dossier, calculs }) {
    const deliberations = dossier.deliberations ?? [];
    for (const [index, convention] of (dossier.conventions ?? []).entries()) {
      if (convention.dateSignature === undefined || !calculs.isFrench(convention)) continue;
      const cited = deliberations.filter((each) => convention.deliberations?.includes(each.id) && isFrench(calculs.acteur(each.acteur)));
      // One vote of the assembly is enough; one whose decisions are not known may be it (`deliberation-elements` asks).
      const settled = new Set(
        cited.filter(({ decisions }) => decisions === undefined || decisions.includes('autoriseSignature')).map((each) => each.acteur),
      );
      for (const deliberation of cited) {
        if (settled.has(deliberation.acteur)) continue;
        const vote = deliberations.indexOf(deliberation);
        yield {
          at: (d) => d.deliberations.at(vote).decisions,
          on: 'value',
          data: { numero: deliberation.numero ?? deliberation.id, id: convention.id },
          related: [{ at: (d) => d.conventions.at(index).dateSignature, label: 'signature' }],
        };
      }
    }
  },
  examples: {
    base: 'convention-blitta',
    ok: [
      { unset: ['deliberations[0].decisions'] },
      {
        set: { 'deliberations[0].decisions': [] },
        unset: ['conventions[0].dateSignature', 'conventions[0].dateTransmissionPrefet', 'conventions[0].dateEntreeVigueur'],
      },
      {
        set: {
          'deliberations[1]': { id: 'delibMandat', acteur: 'hauteLoue', date: '2026-10-16', decisions: ['accordeMandatSpecial'] },
          'conventions[0].deliberations': ['delibDepartement', 'delibMandat'],
        },
      },
      { set: { 'deliberations[0].decisions': ['approuveConvention'], 'acteurs[0].nature': 'association' } },
    ],
    ko: [
      { set: { 'deliberations[0].decisions': ['approuveConvention', 'accordeMandatSpecial'] } },
      { set: { 'deliberations[0].decisions': [] }, unset: ['missions'] },
    ],
  },
});
