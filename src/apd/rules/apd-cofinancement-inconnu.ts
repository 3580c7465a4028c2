import { apdRule } from '../rule.js';

export default apdRule({
  severity: 'warning',
  confidence: 'choix',
  source: '',
  step: 'fonds',
  words: {
    fr: 'Cofinancements non renseignés : écrivez la liste, ou [] s’il n’y en a pas.',
    en: 'Co-financing not stated: write the list, or [] if there is none.',
  },
});
