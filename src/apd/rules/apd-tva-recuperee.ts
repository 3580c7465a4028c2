import { apdRule } from '../rule.js';

export default apdRule({
  severity: 'info',
  confidence: 'choix',
  source: '',
  step: 'brut',
  words: {
    fr: 'Montant retenu hors TVA récupérée.',
    en: 'Amount kept without the VAT that was recovered.',
  },
});
