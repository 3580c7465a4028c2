import { yearOf } from '../base/dates.js';
import type { Versement } from '../dossier/dossier.generated.js';
import type { Note } from './types.js';

/** Step 1, second half: the date of the debit decides the year, both ends of it included. A promise has no year: it shows as a line of zero. */
export function periodOf(versement: Versement, year: number, note: Note): 'in' | 'out' | 'unknown' {
  if (versement.etat === 'engage') return 'in';
  const { date, dateOrdonnancement } = versement;
  if (date === undefined) {
    note('apd-date-absente', { annee: String(year) }, { missing: true });
    return 'unknown';
  }
  const paid = yearOf(date);
  const ordered = dateOrdonnancement === undefined ? paid : yearOf(dateOrdonnancement);
  if (ordered !== paid && (ordered === year || paid === year))
    note('apd-date-comptable', { a: String(ordered), b: String(paid) }, { at: ['dateOrdonnancement'] });
  if (paid === year) return 'in';
  note('apd-periode', { date: { date }, annee: String(paid) }, { at: ['date'] });
  return 'out';
}
