import { apdRule } from '../rule.js';

export default apdRule({
  severity: 'warning',
  confidence: 'choix',
  source: '',
  words: {
    fr: 'Le total est négatif : demandez à l’administration comment le saisir.',
    en: 'The total is negative: ask the administration how to enter it.',
  },
});
