import { apdRule } from '../rule.js';

export default apdRule({
  severity: 'warning',
  confidence: 'rappel',
  source: '',
  step: 'codes',
  words: {
    fr: 'Le marqueur genre est peu cohérent avec le secteur.',
    en: 'The gender marker fits the sector poorly.',
  },
});
