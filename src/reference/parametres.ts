import type { IsoDate } from '../base/dates.js';
import parametres from './generated/parametres/index.js';

export type ParameterId = keyof typeof parametres;
type ValueOf<Id extends ParameterId> = (typeof parametres)[Id]['valeurs'][number]['valeur'];

/**
 * The value of a dated parameter in force on a day, or undefined before the first one and after the last.
 * Units, source and day of the last check stand in `data/parametres/<id>.yaml`.
 */
export function parameter<Id extends ParameterId>(id: Id, date: IsoDate): ValueOf<Id> | undefined {
  const values: readonly { readonly de: string; readonly a?: string; readonly valeur: unknown }[] = parametres[id].valeurs;
  const value = values.findLast((each) => each.de <= date && (each.a === undefined || date < each.a));
  return value?.valeur as ValueOf<Id> | undefined;
}
