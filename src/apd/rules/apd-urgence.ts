import { apdRule } from '../rule.js';

export default apdRule({
  severity: 'info',
  confidence: 'lu',
  source: 'MEAE ; OCDE',
  step: 'objet',
  words: {
    fr: 'L’aide d’urgence suit la liste des pays comme le reste.',
    en: 'Emergency aid follows the country list like the rest.',
  },
});
