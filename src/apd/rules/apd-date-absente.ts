import { apdRule } from '../rule.js';

export default apdRule({
  severity: 'error',
  confidence: 'choix',
  source: '',
  step: 'periode',
  words: {
    fr: 'Indiquez la date du débit, par exemple « date: {annee}-06-10 », ou « etat: engage » si rien n’est encore versé.',
    en: 'Give the date of the debit, e.g. “date: {annee}-06-10”, or “etat: engage” if nothing is paid yet.',
  },
});
