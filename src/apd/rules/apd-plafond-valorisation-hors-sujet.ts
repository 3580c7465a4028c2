import { apdRule } from '../rule.js';

export default apdRule({
  severity: 'info',
  confidence: 'lu',
  source: 'Maires de France, 2025',
  words: {
    fr: 'La limite de valorisation est une règle d’appel à projets, pas de déclaration.',
    en: 'The limit on valued contributions is a rule of calls for projects, not of the declaration.',
  },
});
