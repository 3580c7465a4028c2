import { apdRule } from '../rule.js';

export default apdRule({
  severity: 'error',
  confidence: 'choix',
  source: '',
  step: 'brut',
  words: {
    fr: 'Écrivez un montant positif ; un remboursement se signale par « remboursement ».',
    en: 'Write a positive amount; a refund is marked by “remboursement”.',
  },
});
