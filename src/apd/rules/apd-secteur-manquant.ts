import { apdRule } from '../rule.js';

export default apdRule({
  severity: 'error',
  confidence: 'lu',
  source: 'AMF 62, 2024',
  step: 'codes',
  words: {
    fr: 'Indiquez le secteur, par exemple « secteur: "14031" » pour l’eau potable.',
    en: 'Give the sector, e.g. “secteur: "14031"” for drinking water.',
  },
});
