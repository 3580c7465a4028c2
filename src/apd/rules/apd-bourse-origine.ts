import { apdRule } from '../rule.js';

export default apdRule({
  severity: 'info',
  confidence: 'lu',
  source: 'OCDE, type d’aide E01',
  step: 'geographie',
  words: {
    fr: 'Le pays retenu est celui d’origine de l’étudiant.',
    en: 'The country kept is the student’s country of origin.',
  },
});
