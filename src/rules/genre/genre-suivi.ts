import { isEmpty } from '../../dossier/model.js';
import { rule } from '../rule.js';

export default rule({
  name: 'genre-suivi',
  profile: 'statistique',
  severity: 'warning',
  source: [{ text: 'OCDE-CAD, guide du marqueur égalité (2016)' }],
  confidence: 'lu',
  needs: ['marqueurs.genre', 'analyseGenre.suivi'],
  words: {
    fr: {
      title: 'Un score 1 ou 2 engage à suivre les résultats d’égalité.',
      why: 'Le score positif est une promesse de résultats, que le projet doit montrer pendant et après. Si personne n’est chargé de les suivre, le score retenu par les vérificateurs est 0.',
      message: 'Marqueur genre {score} : rien ne dit comment les résultats seront suivis.',
      help: 'Écrivez « suivi: Bilan annuel des indicateurs d’égalité au comité de pilotage » sous « analyseGenre ».',
    },
    en: {
      title: 'A score of 1 or 2 commits to following the equality results.',
      why: 'A positive score is a promise of results, which the project must show during and after. If nobody is in charge of following them, those who check keep a score of 0.',
      message: 'Gender marker {score}: nothing says how the results will be followed.',
      help: 'Write “suivi: Bilan annuel des indicateurs d’égalité au comité de pilotage” under “analyseGenre”.',
    },
  },
  *check({ dossier }) {
    const score = dossier.marqueurs?.genre;
    if (score === undefined || score < 1 || !isEmpty(dossier.analyseGenre?.suivi)) return;
    yield { at: (d) => d.analyseGenre.suivi, data: { score }, absence: true };
  },
  examples: {
    base: 'eau-mali',
    ok: [
      { set: { 'analyseGenre.suivi': 'Bilan annuel au comité de pilotage.' } },
      { set: { 'marqueurs.genre': 0 }, unset: ['analyseGenre.suivi', 'analyseGenre.objectif'] },
    ],
    ko: [{ unset: ['analyseGenre.suivi'] }, { set: { 'analyseGenre.suivi': ' ' } }],
  },
});
