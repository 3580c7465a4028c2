import { isExecuted, votesFrancais } from '../../calculs/transmission.js';
import { rule } from '../rule.js';

export default rule({
  name: 'publication-absente',
  profile: 'legalite',
  severity: 'warning',
  source: [{ text: 'CGCT, art. L2131-1, I', version: '2022-07-01' }],
  inForce: { from: '2022-07-01' },
  confidence: 'lu',
  needs: [
    'acteurs[].nature',
    'identification.etat',
    'conventions[].dateEntreeVigueur',
    'deliberations[].acteur',
    'deliberations[].date',
    'deliberations[].numero',
    'deliberations[].dateTransmission',
    'deliberations[].datePublication',
  ],
  words: {
    fr: {
      title: 'La délibération est publiée : sans publication, elle n’est pas exécutoire.',
      why: 'La transmission ne suffit pas : l’acte doit aussi être publié pour produire ses effets, et c’est la publication qui fait courir le délai de recours des tiers.',
      message: 'La délibération {numero} n’a pas de date de publication.',
      help: 'Ajoutez à cette délibération « datePublication: {exemple} » et « modePublication: electronique ».',
    },
    en: {
      title: 'The vote is published: unpublished, it cannot be carried out.',
      why: 'Sending it is not enough: the act must also be published to take effect, and publication starts the time limit within which third parties may challenge it.',
      message: 'Vote {numero} has no date of publication.',
      help: 'Add to this vote “datePublication: {exemple}” and “modePublication: electronique”.',
    },
  },
  *check({ dossier, calculs }) {
    if (!isExecuted(dossier)) return;
    for (const { index, deliberation } of votesFrancais(dossier, calculs)) {
      if (deliberation.datePublication !== undefined) continue;
      yield {
        at: (d) => d.deliberations.at(index).datePublication,
        data: { numero: deliberation.numero ?? deliberation.id, exemple: deliberation.dateTransmission ?? deliberation.date },
        factDate: deliberation.date,
        absence: true,
      };
    }
  },
  examples: {
    base: 'convention-blitta',
    ok: [
      // The day before the ordinance of 7 October 2021 came into force.
      {
        set: { 'deliberations[0].date': '2022-06-30' },
        unset: ['deliberations[0].datePublication', 'deliberations[0].modePublication'],
      },
      {
        set: { 'identification.etat': 'accepte' },
        unset: ['deliberations[0].datePublication', 'deliberations[0].modePublication', 'conventions[0].dateEntreeVigueur'],
      },
    ],
    ko: [
      { unset: ['deliberations[0].datePublication', 'deliberations[0].modePublication'] },
      {
        set: { 'deliberations[0].date': '2022-07-01' },
        unset: ['deliberations[0].datePublication', 'deliberations[0].modePublication'],
      },
      {
        set: { 'identification.etat': 'accepte' },
        unset: ['deliberations[0].datePublication', 'deliberations[0].modePublication'],
      },
    ],
  },
});
