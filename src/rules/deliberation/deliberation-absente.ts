import { articleFor } from '../../calculs/article.js';
import { isFrench } from '../../dossier/model.js';
import { rule } from '../rule.js';

export default rule({
  name: 'deliberation-absente',
  profile: 'legalite',
  severity: 'error',
  source: [{ text: 'CGCT, art. L2121-29 (communes)' }, { text: 'CE, 13 octobre 2004, Montélimar, n° 254007' }],
  confidence: 'lu',
  about: 'conventions',
  needs: [
    'acteurs[].nature',
    'acteurs[].niveau',
    'acteurs[].nom',
    'conventions[].parties',
    'conventions[].dateSignature',
    'conventions[].deliberations',
    'deliberations[].acteur',
  ],
  words: {
    fr: {
      title: 'Chaque collectivité française délibère avant de signer.',
      why: 'L’exécutif signe au nom de l’assemblée, qui doit l’y avoir autorisé. Une convention signée sans vote est illégale ; une régularisation reste possible (CE, 8 octobre 2014, n° 370588), sans garantie.',
      message: 'La convention {id} est signée, mais « {nom} » n’a pas délibéré.',
      help: 'Déclarez le vote{reference} sous « deliberations » et citez-le dans « conventions » : « deliberations: [delib2026] ».',
      terms: { article: ' (CGCT, art. {article})' },
    },
    en: {
      title: 'Each French authority votes before signing.',
      why: 'The executive signs on behalf of the assembly, which must have authorised it. An agreement signed without a vote is unlawful; it can sometimes be put right afterwards (CE, 8 October 2014, n° 370588), without guarantee.',
      message: 'Agreement {id} is signed, but “{nom}” has not voted.',
      help: 'Declare the vote{reference} under “deliberations” and cite it in “conventions”: “deliberations: [delib2026]”.',
      terms: { article: ' (CGCT, art. {article})' },
    },
  },
  *check({ dossier, calculs }) {
    for (const [index, convention] of (dossier.conventions ?? []).entries()) {
      const signature = convention.dateSignature;
      if (signature === undefined) continue;
      const voters = new Set((convention.deliberations ?? []).map((id) => calculs.deliberation(id)?.acteur));
      for (const party of convention.parties) {
        const acteur = calculs.acteur(party);
        if (acteur === undefined || !isFrench(acteur) || voters.has(party)) continue;
        yield {
          at: (d) => d.conventions.at(index).deliberations,
          data: { id: convention.id, nom: acteur.nom, ...articleFor(acteur, 'deliberation', signature) },
          factDate: signature,
        };
      }
    }
  },
  examples: {
    base: 'convention-blitta',
    ok: [
      {
        unset: [
          'conventions[0].deliberations',
          'conventions[0].dateSignature',
          'conventions[0].dateTransmissionPrefet',
          'conventions[0].dateEntreeVigueur',
        ],
      },
    ],
    ko: [{ unset: ['conventions[0].deliberations'] }, { set: { 'conventions[0].deliberations': [] } }],
  },
});
