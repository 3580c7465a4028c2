import { apdRule } from '../rule.js';

export default apdRule({
  severity: 'warning',
  confidence: 'choix',
  source: 'OCDE, liste des bénéficiaires de l’APD',
  step: 'geographie',
  words: {
    fr: 'Sortie de Montserrat annoncée, non confirmée : vérifiez la liste.',
    en: 'Montserrat was due to leave the list, not confirmed: check the list.',
  },
});
