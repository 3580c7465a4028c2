import { apdRule } from '../rule.js';

export default apdRule({
  severity: 'warning',
  confidence: 'rappel',
  source: '',
  step: 'codes',
  words: {
    fr: 'Code de dernier recours : préférez un secteur précis.',
    en: 'A code of last resort: prefer a precise sector.',
  },
});
