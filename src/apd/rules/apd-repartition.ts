import { apdRule } from '../rule.js';

export default apdRule({
  severity: 'error',
  confidence: 'choix',
  source: '',
  step: 'geographie',
  words: {
    fr: '{constat}',
    en: '{constat}',
  },
  terms: {
    fr: {
      'repartition:somme': 'Les parts font {total} % : elles doivent faire 100 %.',
      'repartition:melange':
        'La répartition mêle des parts (%) et des nombres de personnes, ou en oublie : donnez une part à chaque pays, ou un nombre à chacun.',
      'repartition:vide': 'Les nombres de la répartition font zéro : indiquez combien de personnes viennent de chaque pays.',
    },
    en: {
      'repartition:somme': 'The shares make {total}%: they must make 100%.',
      'repartition:melange':
        'The shares mix percentages and numbers of people, or miss some: give every country a share, or every country a number.',
      'repartition:vide': 'The numbers make zero: say how many people come from each country.',
    },
  },
});
