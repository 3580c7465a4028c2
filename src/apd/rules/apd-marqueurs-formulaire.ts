import { apdRule } from '../rule.js';

export default apdRule({
  severity: 'warning',
  confidence: 'lu',
  source: 'AMF 62, 2024',
  step: 'codes',
  words: {
    fr: 'Marqueurs demandés depuis 2024 : {liste}.',
    en: 'Markers asked for since 2024: {liste}.',
  },
});
