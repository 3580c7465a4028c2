import { apdRule } from '../rule.js';

export default apdRule({
  severity: 'info',
  confidence: 'lu',
  source: 'OCDE, Is it ODA?',
  step: 'objet',
  words: {
    fr: 'L’objectif principal n’est pas le développement : 0 € d’APD.',
    en: 'The main purpose is not development: €0 of ODA.',
  },
});
