import { apdRule } from '../rule.js';

export default apdRule({
  severity: 'info',
  confidence: 'lu',
  source: 'OCDE, liste des bénéficiaires de l’APD',
  step: 'geographie',
  words: {
    fr: 'Collectivité française hors liste : la coopération menée depuis ce territoire avec un voisin éligible compte, pas la dépense sur place.',
    en: 'French territory off the list: work led from it with an eligible neighbour counts, money spent on the spot does not.',
  },
});
