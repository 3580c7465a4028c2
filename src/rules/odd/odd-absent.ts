import { isEmpty, isFrench } from '../../dossier/model.js';
import { rule } from '../rule.js';

export default rule({
  name: 'odd-absent',
  profile: 'legalite',
  severity: 'warning',
  source: [{ text: 'CGCT, art. L1115-1, al. 1 (loi 2021-1031, art. 6)', version: '2021-08-06' }],
  inForce: { from: '2021-08-06' },
  confidence: 'lu',
  needs: ['odd.principal', 'acteurs[].nature', 'conventions', 'deliberations[].date', 'identification.etat'],
  words: {
    fr: {
      title: 'L’action prend en considération le programme de développement durable à l’horizon 2030.',
      why: 'Depuis le 6 août 2021, l’article L1115-1 demande que l’action extérieure tienne compte de l’Agenda 2030. Nommer l’objectif visé en est la preuve la plus simple.',
      message: 'Le dossier ne dit pas à quel objectif de développement durable il contribue.',
      help: 'Ajoutez « odd: { principal: 6, secondaires: [3] } ».',
    },
    en: {
      title: 'The action takes the 2030 Agenda for Sustainable Development into account.',
      why: 'Since 6 August 2021, article L1115-1 asks external action to take the 2030 Agenda into account. Naming the goal is the simplest proof.',
      message: 'The dossier does not say to which sustainable development goal it contributes.',
      help: 'Add “odd: { principal: 6, secondaires: [3] }”.',
    },
  },
  *check({ dossier, calculs, date }) {
    if (dossier.odd?.principal !== undefined) return;
    if (isEmpty(dossier.conventions) && dossier.identification.etat === 'brouillon') return;
    if (!dossier.acteurs.some(isFrench)) return;
    // The question is asked once, by the law of the latest act: an agreement of today may follow one signed before the duty.
    const acts = (dossier.conventions ?? []).filter((each) => calculs.isFrench(each));
    const dates = acts.map((each) => calculs.conventionDate(each) ?? date).sort();
    yield { at: (d) => d.odd.principal, factDate: dates.at(-1), absence: true };
  },
  examples: {
    base: 'convention-blitta',
    ok: [
      { set: { odd: { principal: 11 } } },
      // Signed before the reform of 6 August 2021: the duty did not exist yet.
      { unset: ['odd'], set: { 'conventions[0].dateSignature': '2021-08-05', 'deliberations[0].date': '2021-08-01' } },
    ],
    ko: [
      { unset: ['odd'] },
      // An agreement from before the reform, then the charter of today.
      {
        unset: ['odd'],
        set: {
          'conventions[0].dateSignature': '2018-06-01',
          'deliberations[0].date': '2018-05-18',
          'conventions[1]': { id: 'charteEcoles', type: 'charte', parties: ['hauteLoue', 'blitta'] },
        },
      },
    ],
  },
});
