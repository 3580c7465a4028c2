import { apdRule } from '../rule.js';

export default apdRule({
  severity: 'error',
  confidence: 'choix',
  source: '',
  step: 'brut',
  words: {
    fr: 'Indiquez le montant débité en euros ou le taux de change.',
    en: 'Give the amount debited in euros, or the exchange rate.',
  },
});
