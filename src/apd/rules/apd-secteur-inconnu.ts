import { apdRule } from '../rule.js';

export default apdRule({
  severity: 'error',
  confidence: 'lu',
  source: 'OCDE, listes de codes du CAD et du SNPC',
  step: 'codes',
  words: {
    fr: 'Code secteur {code} inconnu ou retiré. Proche : {codes}.',
    en: 'Sector code {code} is unknown or withdrawn. Near: {codes}.',
  },
});
