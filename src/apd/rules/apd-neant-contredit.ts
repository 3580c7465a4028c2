import { apdRule } from '../rule.js';

export default apdRule({
  severity: 'error',
  confidence: 'choix',
  source: '',
  words: {
    fr: 'La déclaration est dite à néant mais {n} ligne(s) portent un montant.',
    en: 'The declaration is said to be nil but {n} line(s) carry an amount.',
  },
});
