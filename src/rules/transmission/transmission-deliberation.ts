import { articleFor } from '../../calculs/article.js';
import { isExecuted, votesFrancais } from '../../calculs/transmission.js';
import { rule } from '../rule.js';

export default rule({
  name: 'transmission-deliberation',
  profile: 'legalite',
  severity: 'warning',
  source: [{ text: 'CGCT, art. L2131-1, L3131-1, L4141-1' }],
  confidence: 'lu-secondaire',
  needs: [
    'acteurs[].nature',
    'acteurs[].niveau',
    'identification.etat',
    'conventions[].dateEntreeVigueur',
    'deliberations[].acteur',
    'deliberations[].date',
    'deliberations[].numero',
    'deliberations[].dateTransmission',
  ],
  words: {
    fr: {
      title: 'La délibération est transmise au représentant de l’État.',
      why: 'Un vote n’est exécutoire qu’une fois transmis : avant, la convention qu’il autorise ne peut pas être exécutée. Ce que dit la loi est lu ici à travers une source secondaire.',
      message: 'La date de transmission de la délibération {numero} n’est pas indiquée.',
      help: 'Ajoutez à cette délibération le jour de sa transmission{reference} : « dateTransmission: {exemple} ».',
      terms: { article: ' (CGCT, art. {article})' },
    },
    en: {
      title: 'The vote is sent to the State’s representative.',
      why: 'A vote can be carried out only once it is sent: before that, the agreement that it authorises cannot be carried out either. The law is read here through a secondary source.',
      message: 'The day on which vote {numero} was sent is not given.',
      help: 'Add to this vote the day on which it was sent{reference}: “dateTransmission: {exemple}”.',
      terms: { article: ' (CGCT, art. {article})' },
    },
  },
  *check({ dossier, calculs }) {
    if (!isExecuted(dossier)) return;
    for (const { index, deliberation, acteur } of votesFrancais(dossier, calculs)) {
      if (deliberation.dateTransmission !== undefined) continue;
      const { date } = deliberation;
      yield {
        at: (d) => d.deliberations.at(index).dateTransmission,
        data: { numero: deliberation.numero ?? deliberation.id, exemple: date, ...articleFor(acteur, 'transmission', date) },
        factDate: date,
        absence: true,
      };
    }
  },
  examples: {
    base: 'convention-blitta',
    ok: [
      {
        set: { 'identification.etat': 'pret' },
        unset: ['conventions[0].dateEntreeVigueur', 'deliberations[0].dateTransmission'],
      },
    ],
    ko: [
      { unset: ['deliberations[0].dateTransmission'] },
      { unset: ['deliberations[0].dateTransmission', 'conventions[0].dateEntreeVigueur'] },
      { set: { 'identification.etat': 'pret' }, unset: ['deliberations[0].dateTransmission'] },
    ],
  },
});
