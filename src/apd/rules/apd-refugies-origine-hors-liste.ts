import { apdRule } from '../rule.js';

export default apdRule({
  severity: 'info',
  confidence: 'lu',
  source: 'OCDE, liste des bénéficiaires de l’APD',
  step: 'geographie',
  words: {
    fr: 'Pays d’origine hors liste : {pays}.',
    en: 'Country of origin off the list: {pays}.',
  },
});
