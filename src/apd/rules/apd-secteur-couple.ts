import { apdRule } from '../rule.js';

export default apdRule({
  severity: 'error',
  confidence: 'lu',
  source: 'OCDE, listes de codes du CAD et du SNPC',
  step: 'codes',
  words: {
    fr: 'Le type {type} va avec le secteur {code}.',
    en: 'Type of aid {type} goes with sector {code}.',
  },
});
