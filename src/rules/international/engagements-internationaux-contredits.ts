import { isFrench } from '../../dossier/model.js';
import { rule } from '../rule.js';

export default rule({
  name: 'engagements-internationaux-contredits',
  profile: 'legalite',
  severity: 'error',
  source: [{ text: 'CGCT, art. L1115-1, al. 1' }],
  confidence: 'lu',
  about: 'attestations',
  needs: ['acteurs[].nature', 'attestations.engagementsInternationaux.conforme'],
  words: {
    fr: {
      title: 'L’action respecte les engagements internationaux de la France.',
      why: 'C’est la condition que la loi met à toute action extérieure d’une collectivité. Un vote qui passe outre est illégal, et la préfecture le défère au juge.',
      message: 'Le dossier déclare que l’action ne respecte pas les engagements de la France.',
      help: 'Revoyez l’action avec la préfecture avant toute délibération ; une fois l’obstacle levé, écrivez « conforme: true ».',
    },
    en: {
      title: 'The action respects the international commitments of France.',
      why: 'This is the condition that the law sets for any external action of an authority. A vote that ignores it is unlawful, and the prefecture brings it before the court.',
      message: 'The dossier states that the action does not respect the commitments of France.',
      help: 'Review the action with the prefecture before any vote; once the obstacle is removed, write “conforme: true”.',
    },
  },
  *check({ dossier }) {
    if (dossier.attestations?.engagementsInternationaux?.conforme !== false) return;
    if (dossier.acteurs.some((acteur) => isFrench(acteur)))
      yield { at: (d) => d.attestations.engagementsInternationaux.conforme, on: 'value' };
  },
  examples: {
    base: 'convention-blitta',
    ok: [{ set: { 'identification.etat': 'brouillon' }, unset: ['attestations.engagementsInternationaux.conforme'] }],
    ko: [
      { set: { 'attestations.engagementsInternationaux.conforme': false } },
      { set: { 'attestations.engagementsInternationaux.conforme': false, 'identification.etat': 'brouillon' } },
    ],
  },
});
