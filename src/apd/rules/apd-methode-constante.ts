import { apdRule } from '../rule.js';

export default apdRule({
  severity: 'warning',
  confidence: 'choix',
  source: '',
  words: {
    fr: 'Gardez la même méthode pour toute la durée du projet : {dossier} a un report de trésorerie, et cette déclaration applique un taux.',
    en: 'Keep one method for the whole life of the project: {dossier} has a treasury balance carried over, and this declaration applies a rate.',
  },
});
