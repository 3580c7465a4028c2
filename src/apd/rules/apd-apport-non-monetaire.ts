import { apdRule } from '../rule.js';

export default apdRule({
  severity: 'info',
  confidence: 'rappel',
  source: '',
  step: 'objet',
  words: {
    fr: 'Apport du partenaire ou bénévolat : ne se déclare pas.',
    en: 'Partner’s contribution or voluntary work: not declared.',
  },
});
