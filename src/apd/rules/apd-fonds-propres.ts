import { apdRule } from '../rule.js';

export default apdRule({
  severity: 'info',
  confidence: 'lu',
  source: 'Sénat, Ouverture de la campagne 2025 ; Localtis, 2025 ; Maire info, 30 mai 2023',
  step: 'fonds',
  words: {
    fr: 'Cofinancements déduits : {montant}. Seuls les fonds propres se déclarent.',
    en: 'Co-financing deducted: {montant}. Only own funds are declared.',
  },
});
