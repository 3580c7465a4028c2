import { apdRule } from '../rule.js';

export default apdRule({
  severity: 'info',
  confidence: 'lu',
  source: 'MEAE, e-APD 2025',
  step: 'periode',
  words: {
    fr: 'Somme engagée : seul un versement se déclare.',
    en: 'Committed amount: only a payment is declared.',
  },
});
