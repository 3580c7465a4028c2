import { isEmpty } from '../../dossier/model.js';
import { type Hit, rule } from '../rule.js';

/** Something else in the dossier that speaks against the score. */
interface Contradiction {
  readonly holds: boolean;
  readonly term: string;
  readonly place: NonNullable<Hit['related']>[number];
}

export default rule({
  name: 'genre-raison-etre',
  profile: 'statistique',
  severity: 'warning',
  source: [{ text: 'OCDE-CAD, guide du marqueur égalité (2016)' }],
  confidence: 'lu',
  needs: ['marqueurs.genre', 'analyseGenre.raisonDetre', 'analyseGenre.objectif', 'thematiques'],
  words: {
    fr: {
      title: 'Le score 2 va aux projets dont l’égalité est la raison d’être, le score 0 à ceux qui ne la visent pas.',
      why: 'Le score se déduit de ce que le projet dit de lui-même. Un score 2 n’est pas « meilleur » qu’un 1 : il dit que, sans l’objectif d’égalité, le projet n’existerait pas. Un score qui contredit le texte est corrigé, ou refusé, par ceux qui vérifient la déclaration.',
      message: 'Marqueur genre {score} : le projet dit autre chose ({contradiction}).',
      help: 'Score 2 si, sans cet objectif, il n’y a pas de projet (« raisonDetre: true ») ; sinon score 1 ; score 0 si l’égalité n’est pas visée.',
      terms: {
        pasRaison: 'l’égalité n’y est pas dite raison d’être',
        raison: 'l’égalité y est dite raison d’être',
        objectif: 'un objectif d’égalité est écrit',
        theme: 'l’égalité est parmi les thématiques',
        raisonDetre: 'raison d’être du projet',
        objectifEcrit: 'objectif d’égalité',
        thematiques: 'thématiques',
      },
    },
    en: {
      title: 'Score 2 is for projects whose very reason is equality, score 0 for those that do not aim at it.',
      why: 'The score follows from what the project says of itself. A 2 is not “better” than a 1: it says that without the equality objective the project would not exist. A score that contradicts the text is corrected, or refused, by those who check the declaration.',
      message: 'Gender marker {score}: the project says otherwise ({contradiction}).',
      help: 'Score 2 if there is no project without this objective (“raisonDetre: true”); otherwise score 1; score 0 if equality is not aimed at.',
      terms: {
        pasRaison: 'equality is not said to be its very reason',
        raison: 'equality is said to be its very reason',
        objectif: 'an equality objective is written',
        theme: 'equality is among the themes',
        raisonDetre: 'the very reason of the project',
        objectifEcrit: 'equality objective',
        thematiques: 'themes',
      },
    },
  },
  *check({ dossier }) {
    const score = dossier.marqueurs?.genre;
    if (score === undefined) return;
    const { raisonDetre, objectif } = dossier.analyseGenre ?? {};
    if (score === 2 && raisonDetre === undefined) {
      yield { at: (d) => d.analyseGenre.raisonDetre, data: { score, contradiction: { term: 'pasRaison' } }, absence: true };
      return;
    }
    const contradictions: readonly Contradiction[] = [
      {
        holds: score === 2 && raisonDetre === false,
        term: 'pasRaison',
        place: { at: (d) => d.analyseGenre.raisonDetre, label: 'raisonDetre' },
      },
      { holds: score < 2 && raisonDetre === true, term: 'raison', place: { at: (d) => d.analyseGenre.raisonDetre, label: 'raisonDetre' } },
      { holds: score === 0 && !isEmpty(objectif), term: 'objectif', place: { at: (d) => d.analyseGenre.objectif, label: 'objectifEcrit' } },
      {
        holds: score === 0 && (dossier.thematiques ?? []).includes('egaliteFemmesHommes'),
        term: 'theme',
        place: { at: (d) => d.thematiques, label: 'thematiques' },
      },
    ];
    const found = contradictions.filter(({ holds }) => holds);
    if (found.length === 0) return;
    yield {
      at: (d) => d.marqueurs.genre,
      on: 'value',
      data: { score, contradiction: { list: found.map(({ term }) => ({ term })) } },
      related: found.map(({ place }) => place),
    };
  },
  examples: {
    base: 'eau-mali',
    ok: [
      { unset: ['analyseGenre.raisonDetre'] },
      { set: { 'marqueurs.genre': 2, 'analyseGenre.raisonDetre': true } },
      { set: { 'marqueurs.genre': 0 }, unset: ['analyseGenre.objectif'] },
    ],
    ko: [
      { set: { 'marqueurs.genre': 2 } },
      { set: { 'marqueurs.genre': 2 }, unset: ['analyseGenre.raisonDetre'] },
      { set: { 'analyseGenre.raisonDetre': true } },
      { set: { 'marqueurs.genre': 0 } },
      { set: { 'marqueurs.genre': 0, thematiques: ['eauAssainissement', 'egaliteFemmesHommes'] }, unset: ['analyseGenre.objectif'] },
    ],
  },
});
