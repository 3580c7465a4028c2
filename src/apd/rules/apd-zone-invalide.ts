import { apdRule } from '../rule.js';

export default apdRule({
  severity: 'error',
  confidence: 'lu',
  source: 'OCDE, listes de codes du CAD et du SNPC',
  step: 'geographie',
  words: {
    fr: 'Le code {code} ne peut pas recevoir d’APD.{remede}',
    en: 'Code {code} cannot receive ODA.{remede}',
  },
  terms: {
    fr: { 'zone:remplacee': ' Employez {nouveau}.', 'zone:rien': '' },
    en: { 'zone:remplacee': ' Use {nouveau}.', 'zone:rien': '' },
  },
});
