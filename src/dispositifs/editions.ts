import { type IsoDate, yearOf } from '../base/dates.js';
import type { Window } from '../base/verdicts.js';
import type { Edition, Scheme } from './scheme.js';

/** Where a day stands to the filing period. The closing day itself is in time, whatever the hour. */
export function windowOf(edition: Edition, date: IsoDate): Window {
  const { ouvre, ferme, finAuPlusTard } = edition;
  if (ouvre !== undefined && date < ouvre) return 'aVenir';
  if (ferme !== undefined && date > ferme.slice(0, 10)) return 'fermee';
  if (finAuPlusTard !== undefined && date > finAuPlusTard) return 'fermee';
  if (edition.permanent === true) return 'permanente';
  return ouvre !== undefined && ferme !== undefined ? 'ouverte' : 'inconnue';
}

/** Years that an edition belongs to: those it states, else that of its closing, else that of its name. */
export function yearsOf(edition: Edition): readonly number[] {
  if (edition.annees !== undefined) return edition.annees;
  const day = edition.ferme ?? edition.finAuPlusTard ?? edition.ouvre ?? edition.id;
  return /^\d{4}/.test(day) ? [yearOf(day)] : [];
}

export function editionNamed(scheme: Scheme, id: string): Edition | undefined {
  return scheme.editions.find((edition) => edition.id === id);
}

/** The edition that a day points to: the open one, else the permanent one, else the next, else the last of the file. */
export function editionAt(scheme: Scheme, date: IsoDate): Edition {
  const { editions } = scheme;
  const at = (wanted: Window): Edition | undefined => editions.findLast((edition) => windowOf(edition, date) === wanted);
  const next = editions.find((edition) => windowOf(edition, date) === 'aVenir');
  const open = at('ouverte') ?? at('permanente') ?? next;
  const last = editions.at(-1);
  if (last === undefined) throw new Error(`${scheme.id} has no edition`);
  return open ?? last;
}

/** Whether an entry of the file holds for an edition. */
export function holdsFor(scope: { readonly editions?: readonly string[]; readonly annees?: readonly number[] }, edition: Edition): boolean {
  if (scope.editions !== undefined && !scope.editions.includes(edition.id)) return false;
  return scope.annees === undefined || yearsOf(edition).some((year) => scope.annees?.includes(year));
}
