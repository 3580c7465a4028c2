import { apdRule } from '../rule.js';

export default apdRule({
  severity: 'info',
  confidence: 'lu',
  source: 'OCDE, liste des bénéficiaires de l’APD',
  words: {
    fr: 'La liste {annee} est provisoire : vérifiez-la avant de déposer.',
    en: 'The {annee} list is provisional: check it before filing.',
  },
});
