import { apdRule } from '../rule.js';

export default apdRule({
  severity: 'info',
  confidence: 'lu',
  source: 'OCDE, note du secteur 16061',
  step: 'objet',
  words: {
    fr: 'Faire connaître ses propres artistes ou équipes n’est pas de l’APD.',
    en: 'Making one’s own artists or teams known is not ODA.',
  },
});
