import { apdRule } from '../rule.js';

export default apdRule({
  severity: 'warning',
  confidence: 'lu',
  source: 'MEAE',
  words: {
    fr: 'Campagne {n} : {fenetre}',
    en: 'Campaign {n}: {fenetre}',
  },
  terms: {
    fr: { 'fenetre:close': 'elle s’est fermée le {date}.', 'fenetre:inconnue': 'dates à confirmer.' },
    en: { 'fenetre:close': 'it closed on {date}.', 'fenetre:inconnue': 'dates to be confirmed.' },
  },
});
