import { apdRule } from '../rule.js';

export default apdRule({
  severity: 'error',
  confidence: 'choix',
  source: '',
  step: 'coefficient',
  words: {
    fr: '{constat}',
    en: '{constat}',
  },
  terms: {
    fr: {
      'refugies:manque': 'Indiquez le poste, la date d’entrée et la période payée, par exemple « refugies: {exemple} ».',
      'refugies:periode': 'La période payée finit avant de commencer : corrigez « debut » ou « fin ».',
    },
    en: {
      'refugies:manque': 'Give the cost item, the date of arrival and the period paid, e.g. “refugies: {exemple}”.',
      'refugies:periode': 'The period paid ends before it starts: correct “debut” or “fin”.',
    },
  },
});
