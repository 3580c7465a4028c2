import { apdRule } from '../rule.js';

export default apdRule({
  severity: 'warning',
  confidence: 'rappel',
  source: '',
  step: 'signe',
  words: {
    fr: 'Remboursement de {annee} : ligne négative, listée à part.',
    en: 'Refund of {annee}: a negative line, listed apart.',
  },
});
