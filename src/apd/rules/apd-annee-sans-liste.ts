import { apdRule } from '../rule.js';

export default apdRule({
  severity: 'error',
  confidence: 'lu',
  source: 'OCDE, liste des bénéficiaires de l’APD',
  words: {
    fr: 'Aucune liste de pays pour l’année {annee}. Années connues : {premiere} à {derniere}.',
    en: 'No country list for {annee}. Known years: {premiere} to {derniere}.',
  },
});
