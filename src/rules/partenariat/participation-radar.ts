import { partenairesPrincipaux } from '../../calculs/partenaires.js';
import { isEmpty } from '../../dossier/model.js';
import { rule } from '../rule.js';

/** Foundations on the radar of the source, one for each axis. */
const FONDEMENTS = 8;

const OUTILS = [
  'miseAuPoint',
  'analyseEnvironnement',
  'determinationAmbitions',
  'partiesPrenantes',
  'conceptionProcessus',
  'conceptionIntervention',
] as const;

const axis = (libelle: string) => ({
  libelle,
  scores: [
    { acteur: 'valbrune', valeur: 0 },
    { acteur: 'sirakoro', valeur: 5 },
  ],
});

const PARTICIPATION = {
  definitionCommune: 'Décider avec les usagers de l’eau, pas seulement les informer.',
  radar: {
    echelle: { min: 0, max: 5 },
    fondements: [
      'Écoute',
      'Confiance',
      'Transparence',
      'Diversité',
      'Pouvoir d’agir',
      'Responsabilité',
      'Apprentissage',
      'Suite donnée',
    ].map(axis),
  },
  outils: {
    miseAuPoint: 'Qui décide de l’eau ?',
    analyseEnvironnement: 'Six hameaux, un comité peu connu.',
    determinationAmbitions: 'Un comité à parité en 2028.',
    partiesPrenantes: [{ nom: 'Usagères' }],
    conceptionProcessus: 'Quatre assemblées de hameau.',
    conceptionIntervention: 'Une carte dessinée ensemble.',
  },
};

export default rule({
  name: 'participation-radar',
  profile: 'pratique',
  severity: 'info',
  source: [{ text: '« Le partenariat international communal développé » (Flandre, 2022), enseignement 4' }],
  confidence: 'lu',
  about: 'participation',
  needs: ['participation', 'acteurs[].role', 'acteurs[].nom'],
  words: {
    fr: {
      title: 'Les partenaires choisissent huit fondements, chacun les note, et les six outils sont remplis.',
      why: 'Le mot « participation » n’a pas le même sens des deux côtés. Le radar ne vaut que si chacun note tous les fondements sur la même échelle : c’est l’écart entre les notes qui fait parler.',
      message: 'Participation : {constat}.',
      help: 'Choisissez huit fondements ensemble ; chacun les note : « - libelle: Écoute », puis « scores: [{ acteur: tarija, valeur: 4 }, { acteur: brasschaat, valeur: 3 }] ».',
      terms: {
        definition: 'la définition commune n’est pas écrite',
        aucun: 'le radar n’a aucun fondement, il en faut {attendu}',
        un: 'le radar n’a qu’un fondement, il en faut {attendu}',
        nombre: 'le radar a {n} fondements, il en faut {attendu}',
        note: '« {fondement} » n’est pas noté par {noms}',
        echelle: 'la note {valeur} de « {fondement} » sort de l’échelle',
        outils: 'il reste à remplir {outils}',
        miseAuPoint: 'la mise au point',
        analyseEnvironnement: 'l’analyse de l’environnement',
        determinationAmbitions: 'la détermination des ambitions',
        partiesPrenantes: 'les parties prenantes',
        conceptionProcessus: 'la conception du processus',
        conceptionIntervention: 'la conception de l’intervention',
      },
    },
    en: {
      title: 'The partners choose eight foundations, each of them scores them all, and the six tools are filled in.',
      why: 'The word “participation” does not mean the same on both sides. The radar is worth something only if each partner scores all foundations on the same scale: the gap between scores is what makes people talk.',
      message: 'Participation: {constat}.',
      help: 'Choose eight foundations together; each partner scores them: “- libelle: Écoute”, then “scores: [{ acteur: tarija, valeur: 4 }, { acteur: brasschaat, valeur: 3 }]”.',
      terms: {
        definition: 'the common definition is not written',
        aucun: 'the radar has no foundation, it takes {attendu}',
        un: 'the radar has only one foundation, it takes {attendu}',
        nombre: 'the radar has {n} foundations, it takes {attendu}',
        note: '“{fondement}” is not scored by {noms}',
        echelle: 'the score {valeur} of “{fondement}” is off the scale',
        outils: 'still to fill in: {outils}',
        miseAuPoint: 'focus',
        analyseEnvironnement: 'analysis of the surroundings',
        determinationAmbitions: 'setting of ambitions',
        partiesPrenantes: 'stakeholders',
        conceptionProcessus: 'design of the process',
        conceptionIntervention: 'design of the session',
      },
    },
  },
  *check({ dossier }) {
    const { participation } = dossier;
    if (participation === undefined) return;
    if (isEmpty(participation.definitionCommune))
      yield { at: (d) => d.participation.definitionCommune, data: { constat: { term: 'definition' } }, absence: true };
    const { fondements = [], echelle } = participation.radar ?? {};
    const n = fondements.length;
    if (n !== FONDEMENTS)
      yield {
        at: (d) => d.participation.radar.fondements,
        data: { constat: { term: n === 0 ? 'aucun' : n === 1 ? 'un' : 'nombre' }, n, attendu: FONDEMENTS },
        absence: n < FONDEMENTS,
      };
    for (const [index, { libelle: fondement, scores = [] }] of fondements.entries()) {
      const silent = partenairesPrincipaux(dossier).filter(({ id }) => !scores.some((score) => score.acteur === id));
      const noms = { list: silent.map(({ nom }) => nom) };
      if (silent.length > 0)
        yield {
          at: (d) => d.participation.radar.fondements.at(index).scores,
          data: { constat: { term: 'note' }, fondement, noms },
          absence: true,
        };
      for (const [rank, { valeur }] of scores.entries()) {
        if (valeur >= (echelle?.min ?? valeur) && valeur <= (echelle?.max ?? valeur)) continue;
        yield {
          at: (d) => d.participation.radar.fondements.at(index).scores.at(rank).valeur,
          on: 'value',
          data: { constat: { term: 'echelle' }, fondement, valeur },
        };
      }
    }
    const empty = OUTILS.filter((outil) => isEmpty(participation.outils?.[outil]));
    if (empty.length > 0)
      yield {
        at: (d) => d.participation.outils,
        data: { constat: { term: 'outils' }, outils: { list: empty.map((term) => ({ term })) } },
        absence: true,
      };
  },
  examples: {
    base: 'eau-mali',
    ok: [{ set: { participation: PARTICIPATION } }],
    ko: [
      { set: { participation: PARTICIPATION, 'participation.definitionCommune': ' ' } },
      { set: { participation: PARTICIPATION }, unset: ['participation.radar.fondements[7]'] },
      { set: { participation: PARTICIPATION, 'participation.radar.fondements[8]': axis('Partage') } },
      { set: { participation: PARTICIPATION }, unset: ['participation.radar.fondements[0].scores[1]'] },
      { set: { participation: PARTICIPATION, 'participation.radar.fondements[0].scores[1].valeur': 5.5 } },
      { set: { participation: PARTICIPATION }, unset: ['participation.outils.miseAuPoint', 'participation.outils.partiesPrenantes'] },
    ],
  },
});
