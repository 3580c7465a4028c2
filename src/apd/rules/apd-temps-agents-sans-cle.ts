import { apdRule } from '../rule.js';

export default apdRule({
  severity: 'warning',
  confidence: 'choix',
  source: '',
  step: 'coefficient',
  words: {
    fr: 'Joignez la feuille de temps ou la lettre de mission.',
    en: 'Attach the time sheet or the mission letter.',
  },
});
