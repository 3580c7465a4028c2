import { apdRule } from '../rule.js';

export default apdRule({
  severity: 'warning',
  confidence: 'choix',
  source: 'OCDE, secteur 93013',
  step: 'coefficient',
  words: {
    fr: 'Mineur non accompagné : retenu pour douze mois, net du forfait de l’État. Confirmez.',
    en: 'Unaccompanied minor: kept for twelve months, net of the State’s lump sum. Confirm.',
  },
});
