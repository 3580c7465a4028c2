import { apdRule } from '../rule.js';

export default apdRule({
  severity: 'info',
  confidence: 'lu',
  source: 'MEAE, e-APD 2025',
  step: 'periode',
  words: {
    fr: 'Versement du {date} : il relève de l’année {annee}.',
    en: 'Paid on {date}: it belongs to {annee}.',
  },
});
