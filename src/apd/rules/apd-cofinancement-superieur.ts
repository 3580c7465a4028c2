import { apdRule } from '../rule.js';

export default apdRule({
  severity: 'error',
  confidence: 'choix',
  source: '',
  step: 'fonds',
  words: {
    fr: 'Les cofinancements ({a}) dépassent le versement ({b}).',
    en: 'Co-financing ({a}) exceeds the payment ({b}).',
  },
});
