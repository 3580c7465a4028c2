import { apdRule } from '../rule.js';

export default apdRule({
  severity: 'warning',
  confidence: 'choix',
  source: '',
  step: 'aect',
  words: {
    fr: 'Faut-il compter l’accueil des réfugiés dans le budget AECT total ? Réponse par défaut : oui. Pour l’exclure, écrivez « refugiesDansAect: false » sous « options » de la déclaration.',
    en: 'Does refugee support belong in the total AECT budget? Default answer: yes. To leave it out, write “refugiesDansAect: false” under “options” of the declaration.',
  },
});
