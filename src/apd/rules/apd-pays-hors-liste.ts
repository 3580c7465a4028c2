import { apdRule } from '../rule.js';

export default apdRule({
  severity: 'info',
  confidence: 'lu',
  source: 'DAECT, Cahier ludique, 2020, question 16 ; OCDE, liste des bénéficiaires de l’APD',
  step: 'geographie',
  words: {
    fr: 'Hors de la liste {annee} : {pays}. 0 € d’APD, mais la somme entre dans le budget AECT total.',
    en: 'Off the {annee} list: {pays}. €0 of ODA, but the amount belongs to the total external-action budget.',
  },
});
