import { apdRule } from '../rule.js';

export default apdRule({
  severity: 'info',
  confidence: 'lu',
  source: 'OCDE, fiche des canaux, janvier 2024',
  step: 'coefficient',
  words: {
    fr: 'Part déclarable de {organisation} : {k} %.',
    en: 'Declarable share of {organisation}: {k}%.',
  },
});
