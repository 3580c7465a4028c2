import { apdRule } from '../rule.js';

export default apdRule({
  severity: 'error',
  confidence: 'lu',
  source: 'OCDE, type d’aide E02',
  step: 'objet',
  words: {
    fr: 'Le coût imputé des études relève d’un calcul national.',
    en: 'Imputed student costs are computed nationally.',
  },
});
