import { apdRule } from '../rule.js';

export default apdRule({
  severity: 'error',
  confidence: 'lu',
  source: 'AMF 62, 2024',
  step: 'geographie',
  words: {
    fr: 'Indiquez le pays, la répartition ou la zone.',
    en: 'Give the country, the shares by country, or the zone.',
  },
});
