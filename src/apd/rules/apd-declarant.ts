import { apdRule } from '../rule.js';

export default apdRule({
  severity: 'error',
  confidence: 'lu',
  source: 'CGCT, art. L1115-6',
  words: {
    fr: 'La déclaration concerne les collectivités françaises et leurs groupements : {dossier} n’en nomme aucun.',
    en: 'The declaration is for French authorities and their groupings: {dossier} names none.',
  },
});
