import { apdRule } from '../rule.js';

export default apdRule({
  severity: 'error',
  confidence: 'choix',
  source: '',
  step: 'geographie',
  words: {
    fr: 'Gardez une seule des trois clés : pays, zone ou répartition.',
    en: 'Keep one of the three keys: country, zone or shares.',
  },
});
