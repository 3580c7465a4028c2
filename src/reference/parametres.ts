import type { IsoDate } from '../base/dates.js';
import parametres from './generated/parametres/index.js';

export type ParameterId = keyof typeof parametres;
type ValueOf<Id extends ParameterId> = (typeof parametres)[Id]['valeurs'][number]['valeur'];

interface DatedValue {
  readonly de: string;
  readonly a?: string;
  readonly valeur: unknown;
  readonly verifieLe: string;
}

/** A value that was looked up, and the day it was last checked against its source. */
export interface UsedValue {
  readonly titre: string;
  readonly verifieLe: IsoDate;
}

/** What the run under way looks up; see `parametersUsedBy`. */
let used: Map<string, UsedValue> | undefined;

/**
 * The value of a dated parameter in force on a day, or undefined before the first one and after the last.
 * Units and source stand in `data/parametres/<id>.yaml`.
 */
export function parameter<Id extends ParameterId>(id: Id, date: IsoDate): ValueOf<Id> | undefined {
  const { titre, valeurs }: { readonly titre: string; readonly valeurs: readonly DatedValue[] } = parametres[id];
  const value = valeurs.findLast((each) => each.de <= date && (each.a === undefined || date < each.a));
  if (value !== undefined) used?.set(id, { titre, verifieLe: value.verifieLe });
  return value?.valeur as ValueOf<Id> | undefined;
}

/** Runs a synchronous function and tells which parameters it looked up, however deep. */
export function parametersUsedBy<Result>(run: () => Result): { readonly result: Result; readonly used: readonly UsedValue[] } {
  const outer = used;
  const own = new Map<string, UsedValue>();
  used = own;
  try {
    return { result: run(), used: [...own.values()] };
  } finally {
    used = outer;
  }
}
