import { rule } from '../rule.js';

export default rule({
  name: 'genre-marqueur-absent',
  profile: 'statistique',
  severity: 'warning',
  source: [{ text: 'OCDE-CAD, guide du marqueur égalité (2016)' }, { text: 'Cahier ludique DAECT 2020, q. 14' }],
  confidence: 'lu',
  needs: ['typeDossier', 'marqueurs.genre'],
  words: {
    fr: {
      title: 'Le marqueur genre est renseigné pour tous les projets.',
      why: 'La déclaration d’aide publique au développement et les financeurs le demandent pour chaque projet. C’est une obligation statistique et de financement, pas une condition de légalité. Absent veut dire « non examiné », ce qui n’est pas 0.',
      message: 'Le marqueur genre n’est pas renseigné (absent ne veut pas dire 0).',
      help: 'Ajoutez « marqueurs: { genre: 1 } » après l’analyse : 0, 1 ou 2.',
    },
    en: {
      title: 'The gender marker is given for every project.',
      why: 'The declaration of official development assistance and the funders ask for it for each project. It is a statistical and funding duty, not a condition of legality. Absent means “not screened”, which is not 0.',
      message: 'The gender marker is not given (absent does not mean 0).',
      help: 'Add “marqueurs: { genre: 1 }” after the analysis: 0, 1 or 2.',
    },
  },
  *check({ dossier }) {
    if (dossier.typeDossier === 'convention' || dossier.marqueurs?.genre !== undefined) return;
    yield { at: (d) => d.marqueurs.genre, absence: true };
  },
  examples: {
    base: 'eau-mali',
    ok: [{ set: { 'marqueurs.genre': 0 } }],
    ko: [{ unset: ['marqueurs.genre'] }],
  },
});
