import { apdRule } from '../rule.js';

export default apdRule({
  severity: 'info',
  confidence: 'lu',
  source: 'OCDE, coûts des réfugiés dans le pays donneur ; MEAE',
  step: 'coefficient',
  words: {
    fr: '{n} jours retenus sur {total} : les douze premiers mois seulement.',
    en: '{n} days kept out of {total}: the first twelve months only.',
  },
});
