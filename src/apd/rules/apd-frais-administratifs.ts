import { apdRule } from '../rule.js';

export default apdRule({
  severity: 'warning',
  confidence: 'choix',
  source: '',
  words: {
    fr: 'Frais administratifs élevés ({part} %) : aucun plafond connu, mais vérifiez.',
    en: 'High administrative costs ({part}%): no known ceiling, but check.',
  },
});
