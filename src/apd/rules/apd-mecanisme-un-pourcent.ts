import { apdRule } from '../rule.js';

export default apdRule({
  severity: 'info',
  confidence: 'lu',
  source: 'MEAE, e-APD 2025',
  step: 'codes',
  words: {
    fr: 'Versement relevant du 1 % {service} : fonds propres, à signaler comme tel.',
    en: 'Payment under the 1% for {service}: own funds, to be flagged as such.',
  },
});
