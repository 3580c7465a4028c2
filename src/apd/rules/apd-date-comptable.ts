import { apdRule } from '../rule.js';

export default apdRule({
  severity: 'warning',
  confidence: 'choix',
  source: '',
  step: 'periode',
  words: {
    fr: 'Mandatée en {a}, débitée en {b} : la date du débit est retenue, confirmez avec le comptable.',
    en: 'Ordered in {a}, debited in {b}: the date of the debit is kept, confirm with the accountant.',
  },
});
