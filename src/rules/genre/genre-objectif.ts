import { isEmpty } from '../../dossier/model.js';
import { rule } from '../rule.js';

export default rule({
  name: 'genre-objectif',
  profile: 'statistique',
  severity: 'warning',
  source: [{ text: 'OCDE-CAD, guide du marqueur égalité (2016)' }],
  confidence: 'lu',
  needs: ['marqueurs.genre', 'analyseGenre.objectif'],
  words: {
    fr: {
      title: 'Un score 1 ou 2 suppose un objectif explicite d’égalité.',
      why: 'Le marqueur mesure une intention écrite dans le projet, pas le nombre de femmes touchées. Sans objectif écrit, le score retenu est 0.',
      message: 'Marqueur genre {score} sans objectif explicite d’égalité.',
      help: 'Écrivez sous « analyseGenre » : « objectif: Partager à égalité les décisions du comité » ; compter des bénéficiaires femmes ne suffit pas.',
    },
    en: {
      title: 'A score of 1 or 2 supposes an explicit equality objective.',
      why: 'The marker measures an intention written in the project, not the number of women reached. Without a written objective the score is 0.',
      message: 'Gender marker {score} without an explicit equality objective.',
      help: 'Write under “analyseGenre”: “objectif: Partager à égalité les décisions du comité”; counting women among those reached is not enough.',
    },
  },
  *check({ dossier }) {
    const score = dossier.marqueurs?.genre;
    if (score === undefined || score < 1 || !isEmpty(dossier.analyseGenre?.objectif)) return;
    yield { at: (d) => d.analyseGenre.objectif, data: { score }, absence: true };
  },
  examples: {
    base: 'eau-mali',
    ok: [{ set: { 'marqueurs.genre': 0 }, unset: ['analyseGenre.objectif'] }],
    ko: [
      { unset: ['analyseGenre.objectif'] },
      { set: { 'marqueurs.genre': 2, 'analyseGenre.raisonDetre': true, 'analyseGenre.objectif': ' ' } },
    ],
  },
});
