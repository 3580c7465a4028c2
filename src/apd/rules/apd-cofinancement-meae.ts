import { apdRule } from '../rule.js';

export default apdRule({
  severity: 'warning',
  confidence: 'lu',
  source: 'MEAE, e-APD 2025 ; Sénat, Ouverture de la campagne 2025',
  words: {
    fr: 'Sans déclaration, le cofinancement du ministère peut être refusé.',
    en: 'Without a declaration, the ministry may refuse its co-financing.',
  },
});
