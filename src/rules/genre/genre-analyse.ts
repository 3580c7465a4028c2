import { isEmpty } from '../../dossier/model.js';
import { rule } from '../rule.js';

export default rule({
  name: 'genre-analyse',
  profile: 'statistique',
  severity: 'warning',
  source: [{ text: 'OCDE-CAD, guide du marqueur égalité (2016)' }],
  confidence: 'lu',
  needs: ['marqueurs.genre', 'analyseGenre.constat', 'analyseGenre.nePasNuire'],
  words: {
    fr: {
      title: 'Tout score, 0 compris, repose sur une analyse et sur le principe « ne pas nuire ».',
      why: 'Le score dit le résultat d’une analyse, il ne la remplace pas : même un 0 suppose d’avoir regardé qui fait quoi, qui décide, et si le projet peut aggraver une inégalité. Sans elle, le marqueur ne vaut rien dans la déclaration.',
      message: 'Marqueur genre {score} : {manquant}.',
      help: 'Écrivez « analyseGenre: » avec « constat » et « nePasNuire », par exemple « nePasNuire: Les réunions ont lieu hors des heures de corvée d’eau ».',
      terms: {
        constat: 'l’analyse manque',
        nePasNuire: 'le point « ne pas nuire » manque',
        deux: 'l’analyse et le point « ne pas nuire » manquent',
      },
    },
    en: {
      title: 'Every score, 0 included, rests on an analysis and on the principle “do no harm”.',
      why: 'The score tells the result of an analysis and does not replace it: even a 0 supposes that somebody looked at who does what, who decides, and whether the project may worsen an inequality. Without it the marker is worth nothing in the declaration.',
      message: 'Gender marker {score}: {manquant}.',
      help: 'Write “analyseGenre:” with “constat” and “nePasNuire”, for example “nePasNuire: Les réunions ont lieu hors des heures de corvée d’eau”.',
      terms: {
        constat: 'the analysis is missing',
        nePasNuire: 'the point “do no harm” is missing',
        deux: 'the analysis and the point “do no harm” are missing',
      },
    },
  },
  *check({ dossier }) {
    const score = dossier.marqueurs?.genre;
    if (score === undefined) return;
    const constat = isEmpty(dossier.analyseGenre?.constat);
    const nePasNuire = isEmpty(dossier.analyseGenre?.nePasNuire);
    if (!constat && !nePasNuire) return;
    const manquant = constat && nePasNuire ? 'deux' : constat ? 'constat' : 'nePasNuire';
    yield {
      at: (d) => (constat ? d.analyseGenre.constat : d.analyseGenre.nePasNuire),
      data: { score, manquant: { term: manquant } },
      absence: true,
    };
  },
  examples: {
    base: 'eau-mali',
    ok: [
      { set: { 'marqueurs.genre': 0 }, unset: ['analyseGenre.objectif', 'analyseGenre.indicateurs', 'analyseGenre.suivi'] },
      { unset: ['marqueurs.genre', 'analyseGenre'] },
    ],
    ko: [
      { unset: ['analyseGenre.nePasNuire'] },
      { unset: ['analyseGenre.constat'] },
      { set: { 'marqueurs.genre': 0 }, unset: ['analyseGenre'] },
    ],
  },
});
