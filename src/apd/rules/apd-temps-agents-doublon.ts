import { apdRule } from '../rule.js';

export default apdRule({
  severity: 'error',
  confidence: 'choix',
  source: '',
  step: 'coefficient',
  words: {
    fr: 'Le même temps serait compté deux fois : {constat}',
    en: 'The same time would be counted twice: {constat}',
  },
  terms: {
    fr: {
      'doublon:negatif': '« dejaDansProjets » ({deja}) dépasse le coût calculé ({calcule}).',
      'doublon:personnel': 'les dossiers portent {personnel} de personnel, et « dejaDansProjets » n’en retire que {deja}.',
    },
    en: {
      'doublon:negatif': '“dejaDansProjets” ({deja}) exceeds the computed cost ({calcule}).',
      'doublon:personnel': 'the dossiers carry {personnel} of staff, and “dejaDansProjets” takes out only {deja}.',
    },
  },
});
