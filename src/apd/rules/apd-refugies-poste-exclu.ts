import { apdRule } from '../rule.js';

export default apdRule({
  severity: 'info',
  confidence: 'lu',
  source: 'OCDE, secteurs 93011 à 93018',
  step: 'coefficient',
  words: {
    fr: 'Poste exclu : {poste}.',
    en: 'Cost item excluded: {poste}.',
  },
});
