import { apdRule } from '../rule.js';

export default apdRule({
  severity: 'warning',
  confidence: 'rappel',
  source: '',
  step: 'brut',
  words: {
    fr: 'Converti au taux de {taux} {devise} pour 1 € du {date} ; indiquez si possible le montant débité.',
    en: 'Converted at {taux} {devise} for €1 on {date}; give the amount debited if you can.',
  },
});
