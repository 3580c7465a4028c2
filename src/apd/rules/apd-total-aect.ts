import { apdRule } from '../rule.js';

export default apdRule({
  severity: 'error',
  confidence: 'lu',
  source: 'DAECT, Cahier ludique, 2020, question 16',
  words: {
    fr: 'Le budget AECT total ({a}) ne peut être inférieur à l’APD ({b}).',
    en: 'The total AECT budget ({a}) cannot be lower than ODA ({b}).',
  },
});
