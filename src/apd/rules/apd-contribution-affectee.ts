import { apdRule } from '../rule.js';

export default apdRule({
  severity: 'info',
  confidence: 'lu',
  source: 'OCDE, type d’aide B03',
  step: 'objet',
  words: {
    fr: 'Contribution affectée : bilatérale, sans coefficient.',
    en: 'Earmarked contribution: bilateral, no coefficient.',
  },
});
