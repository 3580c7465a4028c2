import { apdRule } from '../rule.js';

export default apdRule({
  severity: 'warning',
  confidence: 'lu',
  source: 'DAECT, Cahier ludique, 2020, question 16',
  words: {
    fr: 'Total calculé : {a}. Complétez avec les actions absentes des dossiers, puis confirmez dans « budgetTotalAect ».',
    en: 'Computed total: {a}. Add the actions that no dossier holds, then confirm in “budgetTotalAect”.',
  },
});
