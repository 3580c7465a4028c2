import { apdRule } from '../rule.js';

export default apdRule({
  severity: 'info',
  confidence: 'choix',
  source: '',
  words: {
    fr: 'Aucune dépense : préparez une déclaration à néant et vérifiez si elle est attendue.',
    en: 'No expense: prepare a nil return and check whether it is expected.',
  },
});
