import { apdRule } from '../rule.js';

export default apdRule({
  severity: 'info',
  confidence: 'rappel',
  source: '',
  words: {
    fr: 'Versement à une autre collectivité : vous déclarez, elle déduit.',
    en: 'Payment to another French authority: you declare it, they deduct it.',
  },
});
