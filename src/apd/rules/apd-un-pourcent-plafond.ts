import { apdRule } from '../rule.js';

export default apdRule({
  severity: 'warning',
  confidence: 'lu',
  source: 'CGCT, art. L1115-1-1, L1115-2 et L1115-3',
  words: {
    fr: 'Le 1 % {service} dépasse {plafond} : {depenses} de fonds propres y sont rattachés.',
    en: 'The 1% for {service} exceeds {plafond}: {depenses} of own funds are attached to it.',
  },
});
