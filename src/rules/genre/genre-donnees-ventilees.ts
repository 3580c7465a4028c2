import { isEmpty } from '../../dossier/model.js';
import { rule } from '../rule.js';

export default rule({
  name: 'genre-donnees-ventilees',
  profile: 'statistique',
  severity: 'warning',
  source: [{ text: 'OCDE-CAD, critères minimaux recommandés (source non relue)' }],
  confidence: 'rappel',
  needs: ['marqueurs.genre', 'indicateurs[].id', 'indicateurs[].unite', 'indicateurs[].ventilation'],
  words: {
    fr: {
      title: 'Les données sur des personnes sont ventilées par sexe.',
      why: 'Un total de personnes cache qui profite du projet. Les critères minimaux du marqueur demandent, de mémoire, des données ventilées par sexe : à confirmer dans le guide avant de s’y appuyer.',
      message: 'L’indicateur {id} compte des personnes sans les ventiler par sexe.',
      help: 'Ajoutez « ventilation: [sexe] ».',
    },
    en: {
      title: 'Data on people are broken down by sex.',
      why: 'A total of people hides who benefits from the project. From memory, the minimum criteria of the marker ask for data broken down by sex: to be confirmed in the handbook before relying on it.',
      message: 'Indicator {id} counts people without breaking them down by sex.',
      help: 'Add “ventilation: [sexe]”.',
    },
  },
  *check({ dossier }) {
    if ((dossier.marqueurs?.genre ?? 0) < 1) return;
    for (const [index, { id, unite, ventilation }] of (dossier.indicateurs ?? []).entries()) {
      if (unite !== 'personnes' || ventilation?.includes('sexe')) continue;
      yield { at: (d) => d.indicateurs.at(index).ventilation, data: { id }, absence: isEmpty(ventilation) };
    }
  },
  examples: {
    base: 'eau-mali',
    ok: [
      { set: { 'indicateurs[0].ventilation': ['age', 'sexe'] } },
      { set: { 'marqueurs.genre': 0 }, unset: ['indicateurs[0].ventilation', 'analyseGenre.objectif'] },
      { set: { 'indicateurs[0].unite': 'foyers' }, unset: ['indicateurs[0].ventilation'] },
    ],
    ko: [{ unset: ['indicateurs[0].ventilation'] }, { set: { 'indicateurs[0].ventilation': ['age'] } }],
  },
});
