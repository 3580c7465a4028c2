import { apdRule } from '../rule.js';

export default apdRule({
  severity: 'warning',
  confidence: 'choix',
  source: '',
  words: {
    fr: 'Versement en double possible : {ids}.',
    en: 'Possibly the same payment twice: {ids}.',
  },
});
