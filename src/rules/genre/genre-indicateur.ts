import { isEmpty } from '../../dossier/model.js';
import { rule } from '../rule.js';

export default rule({
  name: 'genre-indicateur',
  profile: 'statistique',
  severity: 'warning',
  source: [{ text: 'OCDE-CAD, critères minimaux recommandés (source non relue)' }],
  confidence: 'rappel',
  needs: ['marqueurs.genre', 'analyseGenre.indicateurs'],
  words: {
    fr: {
      title: 'Un score 1 ou 2 suppose au moins un indicateur d’égalité.',
      why: 'Un objectif qu’on ne mesure pas ne peut pas être rendu compte. Les critères minimaux du marqueur demandent, de mémoire, au moins un indicateur d’égalité : à confirmer dans le guide avant de s’y appuyer.',
      message: 'Marqueur genre {score} sans indicateur d’égalité.',
      help: 'Citez un indicateur : « indicateurs: [I2] » sous « analyseGenre ».',
    },
    en: {
      title: 'A score of 1 or 2 supposes at least one equality indicator.',
      why: 'An objective that nobody measures cannot be accounted for. From memory, the minimum criteria of the marker ask for at least one equality indicator: to be confirmed in the handbook before relying on it.',
      message: 'Gender marker {score} without an equality indicator.',
      help: 'Name an indicator: “indicateurs: [I2]” under “analyseGenre”.',
    },
  },
  *check({ dossier }) {
    const score = dossier.marqueurs?.genre;
    if (score === undefined || score < 1 || !isEmpty(dossier.analyseGenre?.indicateurs)) return;
    yield { at: (d) => d.analyseGenre.indicateurs, data: { score }, absence: true };
  },
  examples: {
    base: 'eau-mali',
    ok: [
      { set: { 'analyseGenre.indicateurs': ['I2'] } },
      { set: { 'marqueurs.genre': 0 }, unset: ['analyseGenre.indicateurs', 'analyseGenre.objectif'] },
    ],
    ko: [{ unset: ['analyseGenre.indicateurs'] }, { set: { 'analyseGenre.indicateurs': [] } }],
  },
});
