import { apdRule } from '../rule.js';

export default apdRule({
  severity: 'warning',
  confidence: 'lu',
  source: 'OCDE, liste des bénéficiaires de l’APD',
  step: 'geographie',
  words: {
    fr: 'Territoire français inscrit sur la liste : confirmez avec le ministère.',
    en: 'French territory that is on the list: confirm with the ministry.',
  },
});
