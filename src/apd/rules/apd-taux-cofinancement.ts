import { apdRule } from '../rule.js';

export default apdRule({
  severity: 'info',
  confidence: 'choix',
  source: '',
  step: 'fonds',
  words: {
    fr: 'Part de fonds propres appliquée : {part} % ({propre} sur {total}).',
    en: 'Share of own funds applied: {part}% ({propre} out of {total}).',
  },
});
