import { apdRule } from '../rule.js';

export default apdRule({
  severity: 'error',
  confidence: 'choix',
  source: 'Sénat, Ouverture de la campagne 2025',
  words: {
    fr: '{receveur} ne déduit pas les {montant} reçus de {payeur}.',
    en: '{receveur} does not deduct the {montant} received from {payeur}.',
  },
});
