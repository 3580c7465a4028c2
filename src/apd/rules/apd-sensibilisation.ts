import { apdRule } from '../rule.js';

export default apdRule({
  severity: 'info',
  confidence: 'lu',
  source: 'OCDE, type d’aide H01',
  step: 'objet',
  words: {
    fr: 'Sensibilisation en France : H01, secteur 99820.',
    en: 'Awareness raising in France: H01, sector 99820.',
  },
});
