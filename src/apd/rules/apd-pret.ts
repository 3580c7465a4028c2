import { apdRule } from '../rule.js';

export default apdRule({
  severity: 'error',
  confidence: 'lu',
  source: 'OCDE',
  step: 'objet',
  words: {
    fr: 'Les prêts ne sont pas calculés par l’outil.',
    en: 'Loans are not computed by this tool.',
  },
});
