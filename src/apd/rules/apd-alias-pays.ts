import { apdRule } from '../rule.js';

export default apdRule({
  severity: 'info',
  confidence: 'lu',
  source: 'OCDE, liste des bénéficiaires de l’APD',
  step: 'geographie',
  words: {
    fr: 'Compris comme {pays}.',
    en: 'Read as {pays}.',
  },
});
