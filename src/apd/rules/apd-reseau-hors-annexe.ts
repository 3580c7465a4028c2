import { apdRule } from '../rule.js';

export default apdRule({
  severity: 'warning',
  confidence: 'lu',
  source: 'OCDE, fiche des canaux, janvier 2024',
  step: 'coefficient',
  words: {
    fr: '{organisation} n’est pas dans la table des organisations : 0 €, à vérifier.',
    en: '{organisation} is not in the table of organisations: €0, to be checked.',
  },
});
