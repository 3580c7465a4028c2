import { rule } from '../rule.js';

export default rule({
  name: 'odd-theme-oublie',
  profile: 'pratique',
  severity: 'info',
  source: [{ text: 'cohérence interne' }],
  confidence: 'lu',
  needs: [
    'odd.principal',
    'odd.secondaires',
    'thematiques',
    'marqueurs.genre',
    'marqueurs.climatAttenuation',
    'marqueurs.climatAdaptation',
  ],
  words: {
    fr: {
      title: 'Les objectifs suivent les thèmes et les marqueurs du projet.',
      why: 'Un lecteur compare les objectifs avec les thèmes et les marqueurs. Un thème travaillé sans l’objectif qui lui répond passe inaperçu dans les cartes et les statistiques.',
      message: 'Le projet touche {theme}, mais l’objectif {odd} n’est pas retenu.',
      help: 'Ajoutez {odd} à « secondaires » si le projet y contribue : « secondaires: [{liste}] ».',
      terms: {
        eau: 'à l’eau et à l’assainissement',
        genre: 'à l’égalité entre les femmes et les hommes',
        climat: 'au climat',
      },
    },
    en: {
      title: 'The goals follow the themes and markers of the project.',
      why: 'A reader compares the goals with the themes and the markers. A theme that is worked on without the goal that answers it goes unseen on maps and in statistics.',
      message: 'The project deals with {theme}, but goal {odd} is not named.',
      help: 'Add {odd} to “secondaires” if the project contributes to it: “secondaires: [{liste}]”.',
      terms: {
        eau: 'water and sanitation',
        genre: 'equality between women and men',
        climat: 'the climate',
      },
    },
  },
  *check({ dossier }) {
    const { principal, secondaires = [] } = dossier.odd ?? {};
    const { genre = 0, climatAttenuation = 0, climatAdaptation = 0 } = dossier.marqueurs ?? {};
    const themes = [
      { theme: 'eau', odd: 6, touched: dossier.thematiques?.includes('eauAssainissement') ?? false },
      { theme: 'genre', odd: 5, touched: genre >= 1 },
      { theme: 'climat', odd: 13, touched: Math.max(climatAttenuation, climatAdaptation) >= 1 },
    ];
    for (const { theme, odd, touched } of themes) {
      if (!touched || odd === principal || secondaires.includes(odd)) continue;
      yield { at: (d) => d.odd.secondaires, data: { theme: { term: theme }, odd, liste: [...secondaires, odd].join(', ') }, absence: true };
    }
  },
  examples: {
    base: 'eau-mali',
    ok: [
      { set: { odd: { principal: 5, secondaires: [6, 13] } } },
      { set: { odd: { principal: 6, secondaires: [5] }, 'marqueurs.climatAdaptation': 0 } },
    ],
    ko: [
      { set: { odd: { principal: 6, secondaires: [3, 13] } } },
      { set: { odd: { principal: 3, secondaires: [5, 13] } } },
      { set: { odd: { principal: 6, secondaires: [5] } } },
    ],
  },
});
