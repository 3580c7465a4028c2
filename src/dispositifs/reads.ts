import type { ActorFilter, Condition } from './scheme.js';

/** A key that a condition reads, with a value that satisfies it where the condition says one. */
export interface Read {
  /** Key pattern such as `activites[].responsable`. */
  readonly key: string;
  readonly value?: string | number | boolean;
}

/** Keys of the dossier that a condition reads, in the order of its text. A reminder reads none. */
export function readsOf(condition: Condition): readonly Read[] {
  if ('tous' in condition) return condition.tous.flatMap(readsOf);
  if ('unDe' in condition) return condition.unDe.flatMap(readsOf);
  // The value of an inner condition is the one to avoid.
  if ('non' in condition) return readsOf(condition.non).map(({ key }) => ({ key }));
  if ('present' in condition) return [{ key: condition.present }];
  if ('egal' in condition) return [{ key: condition.egal.chemin, value: condition.egal.valeur }];
  if ('parmi' in condition) return one(condition.parmi.chemin, condition.parmi.valeurs[0]);
  if ('contient' in condition) return one(condition.contient.chemin, condition.contient.valeurs[0]);
  if ('inclus' in condition) return one(condition.inclus.chemin, condition.inclus.valeurs[0]);
  if ('nombre' in condition) return measured(condition.nombre.mesure, condition.nombre.max ?? condition.nombre.min);
  if ('part' in condition) return [...measured(condition.part.de), ...measured(condition.part.sur)];
  if ('acteur' in condition) return ofActors(condition.acteur);
  if ('pays' in condition) return [{ key: 'localisation[].pays' }];
  if ('date' in condition) return [{ key: condition.date.chemin }];
  if ('piece' in condition) return condition.piece.type.slice(0, 1).map((value) => ({ key: 'piecesJointes[].type', value }));
  if ('depensesExclues' in condition) return condition.depensesExclues.flatMap((code) => EXCLUDED[code] ?? []).map((key) => ({ key }));
  if ('tauxParPays' in condition) return [...measured('demande'), ...measured('cout')];
  if ('routage' in condition) return [{ key: 'thematiques' }];
  if ('lien' in condition) {
    const { lien } = condition;
    return LINKED[typeof lien === 'string' ? lien : lien.nom].map((key) => ({ key }));
  }
  return [];
}

function one(key: string, value: string | number | boolean | undefined): Read[] {
  return [{ key, ...(value !== undefined && { value }) }];
}

/** Where each measure of `measures.ts` looks. */
function measured(text: string, bound?: number): Read[] {
  const [, name = text] = /^(\w+)\(/.exec(text) ?? [];
  if (['cout', 'coutNumeraire', 'rubrique'].includes(name)) return [{ key: 'budget.depenses' }];
  if (INCOME.includes(name)) return [{ key: 'budget.recettes' }];
  if (name === 'demande') return [{ key: 'candidatures[].montantDemande' }];
  if (name === 'duree') return [{ key: 'calendrier.debut' }, { key: 'calendrier.fin' }];
  if (name === 'pays') return [{ key: 'localisation[].pays' }];
  return name === 'acteurs' ? [] : one(text, bound);
}

const INCOME = ['apport', 'apportNumeraire', 'valorisation', 'apportCtf', 'valorisationCtf', 'acquis', 'aRechercher'];

/** The keys of an actor that a filter looks at; who takes part and from where is asked by the questions themselves. */
function ofActors(filter: ActorFilter): Read[] {
  const reads: Read[] = filter.dans === undefined ? [] : [{ key: filter.dans }];
  const who = filter.role?.every((role) => role === 'partenaireEtranger') === true ? 'partenaires' : 'acteurs';
  for (const [key, values] of [
    ['niveau', filter.niveau],
    ['region', filter.region],
    ['bassinAgenceEau', filter.bassin],
    ['competences', filter.competence],
    ['labels', filter.label],
    ['adhesions', filter.adhesion],
  ] as const) {
    const value = values?.find((each) => !each.endsWith('*'));
    if (filter.dans === undefined && value !== undefined) reads.push({ key: `${who}[].${key}`, value });
  }
  return reads;
}

/** What the detectors of `spending.ts` look at. */
const EXCLUDED: Readonly<Record<string, readonly string[]>> = {
  'INEL-PUITS': ['typesOuvrage'],
  'INEL-IMMO': ['budget.depenses'],
  'INEL-HUMA': ['identification.natureAction'],
};

const LINKED = {
  activitesResultats: ['objectifGeneral', 'resultats', 'activites[].resultat'],
  modeleEmployeur: ['missionExpert.modele', 'missionExpert.employeur', 'missionExpert.droitContrat', 'missionExpert.lieuxAffectation'],
  delegationsObjectifs: ['missionExpert.delegationsCourtes.prevues', 'missionExpert.delegationsCourtes.lienAvecObjectifs'],
  pairsHomologues: ['echangePairs.praticiens[].fonctionHomologue'],
  unPourcentParService: ['mecanismesUnPourcent[].exercices[].ressources', 'mecanismesUnPourcent[].exercices[].depenses'],
  initiativeParCommune: ['activites[].responsable'],
  effetsOdd: ['cercleOdd.effets', 'cercleOdd.version'],
} as const;
