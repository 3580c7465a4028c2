import { apdRule } from '../rule.js';

export default apdRule({
  severity: 'error',
  confidence: 'lu',
  source: 'DAECT, Cahier ludique, 2020, question 14 ; AMF 62, 2024',
  step: 'codes',
  words: {
    fr: 'Renseignez le marqueur genre : 0, 1 ou 2. Vide veut dire « non examiné ».',
    en: 'Fill in the gender marker: 0, 1 or 2. Empty means “not screened”.',
  },
});
