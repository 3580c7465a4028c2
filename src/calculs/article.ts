import type { IsoDate } from '../base/dates.js';
import type { Datum } from '../base/finding.js';
import { type Acteur, type Tier, tierOf } from '../dossier/model.js';
import { parameter } from '../reference/parametres.js';

/** Authorities whose articles are not those of a commune, and which no source read gives. */
const SPECIAL: readonly (string | undefined)[] = [
  'collectiviteTerritorialeUnique',
  'collectiviteStatutParticulier',
  'collectiviteOutreMer',
  'autre',
];

/** The tier whose articles hold for an authority; undefined where none is known: nothing is guessed. */
export function tierWithArticles(acteur: Acteur | undefined): Tier | undefined {
  return acteur === undefined || SPECIAL.includes(acteur.niveau) ? undefined : tierOf(acteur);
}

/**
 * The article of the CGCT that governs a vote or a transmission for the tier of an authority on a day, as data for the words of a
 * rule: `reference` is the term `article`, which quotes `{article}`, or nothing where the law of that tier or day is not known.
 */
export function articleFor(
  acteur: Acteur | undefined,
  of: 'deliberation' | 'transmission',
  date: IsoDate,
): { readonly reference: Datum; readonly article: string } {
  const tier = tierWithArticles(acteur);
  const article = tier && parameter('articles-par-niveau', date)?.[of][tier];
  return article === undefined ? { reference: '', article: '' } : { reference: { term: 'article' }, article };
}
