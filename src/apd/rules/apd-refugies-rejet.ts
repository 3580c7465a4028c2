import { apdRule } from '../rule.js';

export default apdRule({
  severity: 'warning',
  confidence: 'lu',
  source: 'OCDE, type d’aide H04',
  step: 'coefficient',
  words: {
    fr: 'Aide arrêtée à la veille du rejet définitif : confirmez la date.',
    en: 'Support stopped on the eve of the final rejection: confirm the date.',
  },
});
