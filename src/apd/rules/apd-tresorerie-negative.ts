import { apdRule } from '../rule.js';

export default apdRule({
  severity: 'warning',
  confidence: 'choix',
  source: '',
  words: {
    fr: 'Recettes supérieures aux versements : {montant} à reporter sur {annee}.',
    en: 'Income above payments: {montant} to carry over to {annee}.',
  },
});
