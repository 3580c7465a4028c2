import { apdRule } from '../rule.js';

export default apdRule({
  severity: 'error',
  confidence: 'choix',
  source: '',
  step: 'brut',
  words: {
    fr: 'Indiquez qui paie : {ids}.',
    en: 'Say who pays: {ids}.',
  },
});
