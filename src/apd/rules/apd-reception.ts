import { apdRule } from '../rule.js';

export default apdRule({
  severity: 'info',
  confidence: 'rappel',
  source: '',
  step: 'objet',
  words: {
    fr: 'Réception, cadeaux et protocole ne se déclarent pas.',
    en: 'Receptions, gifts and protocol are not declared.',
  },
});
