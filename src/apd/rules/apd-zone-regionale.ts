import { apdRule } from '../rule.js';

export default apdRule({
  severity: 'info',
  confidence: 'lu',
  source: 'OCDE, listes de codes du CAD et du SNPC',
  step: 'geographie',
  words: {
    fr: 'Code régional {code} : à n’employer que si aucune clé de répartition n’est connue.',
    en: 'Regional code {code}: only when no key of shares is known.',
  },
});
