import { apdRule } from '../rule.js';

export default apdRule({
  severity: 'error',
  confidence: 'choix',
  source: '',
  step: 'geographie',
  words: {
    fr: '« {code} » n’est pas un pays connu. Écrivez son code à deux lettres, par exemple « pays: TG » pour le Togo.',
    en: '“{code}” is not a known country. Write its two-letter code, e.g. “pays: TG” for Togo.',
  },
});
