import type { IsoDate } from '../base/dates.js';
import type { Datum } from '../base/finding.js';
import { type Acteur, tierOf } from '../dossier/model.js';
import { parameter } from '../reference/parametres.js';

/**
 * The article of the CGCT that governs a vote or a transmission for the tier of an authority on a day, as data for the words of a
 * rule: `reference` is the term `article`, which quotes `{article}`, or nothing where the law of that day is not known.
 */
export function articleFor(
  acteur: Acteur | undefined,
  of: 'deliberation' | 'transmission',
  date: IsoDate,
): { readonly reference: Datum; readonly article: string } {
  const tier = acteur && tierOf(acteur);
  const article = tier && parameter('articles-par-niveau', date)?.[of][tier];
  return article === undefined ? { reference: '', article: '' } : { reference: { term: 'article' }, article };
}
