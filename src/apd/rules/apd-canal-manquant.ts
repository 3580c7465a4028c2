import { apdRule } from '../rule.js';

export default apdRule({
  severity: 'error',
  confidence: 'lu',
  source: 'AMF 62, 2024',
  step: 'codes',
  words: {
    fr: 'Indiquez le canal, par exemple « canal: "12002" » pour la collectivité partenaire.',
    en: 'Give the channel, e.g. “canal: "12002"” for the partner authority.',
  },
});
