import type { IsoDate } from '../base/dates.js';
import type { Dossier } from '../dossier/model.js';
import { parameter } from '../reference/parametres.js';
import { recipientList } from '../reference/pays-cad.js';
import type { Condition, Departement, Region } from './content.js';
import { neighboursOf } from './places.js';

/** What the user answered. Every part may be missing but the date. */
export interface Context {
  readonly region: Region | undefined;
  readonly departement: Departement | undefined;
  /** ISO alpha-2 of the partner’s country. */
  readonly pays: string | undefined;
  /** The facts are read on this day. */
  readonly date: IsoDate;
  /** A dossier under way. */
  readonly dossier?: Dossier | undefined;
}

/** Suspensions of French public aid in force on a day, oldest first. */
export function suspensions(
  date: IsoDate,
): readonly { readonly pays: string; readonly depuis: IsoDate; readonly fr: string; readonly en: string }[] {
  return parameter('aide-suspendue', date) ?? [];
}

/** Whether a condition holds; undefined when an answer that it needs is missing. */
export function holds(condition: Condition, context: Context): boolean | undefined {
  const parts = (Object.keys(condition) as (keyof Condition)[]).map((key) => {
    const wanted = condition[key];
    const found = factOf(key, context);
    if (found === undefined) return undefined;
    return typeof found === 'string' ? Array.isArray(wanted) && wanted.includes(found) : found === wanted;
  });
  if (parts.includes(false)) return false;
  return parts.includes(undefined) ? undefined : true;
}

function factOf(key: keyof Condition, { region, departement, pays, date }: Context): string | boolean | undefined {
  switch (key) {
    case 'pays':
      return pays;
    case 'regions':
      return region?.code;
    case 'reseau':
      return region && region.reseau !== undefined;
    case 'frontiere':
      return region && neighboursOf(region, departement).length > 0;
    case 'aideSuspendue':
      return pays === undefined ? undefined : suspensions(date).some((each) => each.pays === pays);
    case 'europe':
      return pays === undefined ? undefined : (parameter('pays-europe', date) as readonly string[] | undefined)?.includes(pays);
    case 'horsListe': {
      const list = pays === undefined ? undefined : recipientList(Number(date.slice(0, 4)));
      return list && pays !== undefined ? !list.groups.has(pays) : undefined;
    }
  }
}
