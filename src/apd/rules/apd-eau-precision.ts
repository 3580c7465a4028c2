import { apdRule } from '../rule.js';

export default apdRule({
  severity: 'info',
  confidence: 'lu',
  source: 'OCDE, listes de codes du CAD et du SNPC',
  step: 'codes',
  words: {
    fr: 'Précisez eau (14021, 14031) ou assainissement (14022, 14032) si possible.',
    en: 'Say water (14021, 14031) or sanitation (14022, 14032) if possible.',
  },
});
