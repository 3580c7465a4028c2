import { daysInMonth, type IsoDate, isRealDate, yearOf } from '../base/dates.js';

/** The years a dossier may speak of, as in the schema. */
const FIRST_YEAR = 1900;
const LAST_YEAR = 2200;

/**
 * A day as people type it: `2027-03-01` or `01/03/2027`. With an edge, a month (`2027-03`, `03/2027`) or a year (`2027`) stands for
 * its first or last day. `undefined` when it is no date, or not a real one.
 */
export function readDay(text: string, edge?: 'first' | 'last'): IsoDate | undefined {
  const parts = /^(?:(\d{4})(?:-(\d{1,2})(?:-(\d{1,2}))?)?|(?:(?:(\d{1,2})\/)?(\d{1,2})\/)(\d{4}))$/.exec(text);
  if (!parts) return undefined;
  const year = parts[1] ?? parts[6];
  const month = parts[2] ?? parts[5];
  const day = parts[3] ?? parts[4];
  if (year === undefined || (edge === undefined && day === undefined)) return undefined;
  const wholeMonth = month ?? (edge === 'last' ? '12' : '1');
  const wholeDay = day ?? (edge === 'last' ? daysInMonth(Number(year), Number(wholeMonth)) : 1);
  const date = `${year}-${wholeMonth.padStart(2, '0')}-${String(wholeDay).padStart(2, '0')}`;
  return isRealDate(date) && yearOf(date) >= FIRST_YEAR && yearOf(date) <= LAST_YEAR ? date : undefined;
}

/** Consecutive years for the examples: those of the action when both ends are known, else the two years after the dossier's date. */
export function exampleYears(known: { readonly date: IsoDate; readonly debut?: IsoDate; readonly fin?: IsoDate }): readonly number[] {
  const first = known.debut === undefined ? yearOf(known.fin ?? known.date) + (known.fin === undefined ? 1 : 0) : yearOf(known.debut);
  const last = known.fin === undefined ? first + 1 : yearOf(known.fin);
  return Array.from({ length: Math.min(last - first + 1, 10) }, (_, index) => first + index);
}
