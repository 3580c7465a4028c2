/** Calendar dates are ISO strings (`AAAA-MM-JJ`, months `AAAA-MM`): no time zone, and text order is date order. */
export type IsoDate = string;

export function isRealDate(text: string): boolean {
  const match = /^(\d{4})-(\d{2})-(\d{2})$/.exec(text);
  if (!match) return false;
  const month = Number(match[2]);
  const day = Number(match[3]);
  return month >= 1 && month <= 12 && day >= 1 && day <= daysInMonth(Number(match[1]), month);
}

/** Days of a month; `month` counts from 1. */
export function daysInMonth(year: number, month: number): number {
  if (month === 2) return year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0) ? 29 : 28;
  return month === 4 || month === 6 || month === 9 || month === 11 ? 30 : 31;
}

export function yearOf(date: IsoDate): number {
  return Number(date.slice(0, 4));
}

/** The same day so many months later, or the last day of that month where it is shorter: 30 November + 3 → 28 February. */
export function addMonths(date: IsoDate, months: number): IsoDate {
  const count = yearOf(date) * 12 + Number(date.slice(5, 7)) - 1 + months;
  const year = Math.floor(count / 12);
  const month = (count % 12) + 1;
  const day = Math.min(Number(date.slice(8, 10)), daysInMonth(year, month));
  return `${String(year).padStart(4, '0')}-${String(month).padStart(2, '0')}-${String(day).padStart(2, '0')}`;
}

/** Days since 1 March of year 0 in the Gregorian calendar: two dates differ by their number of days. */
export function dayNumber(date: IsoDate): number {
  const month = (Number(date.slice(5, 7)) + 9) % 12;
  const year = yearOf(date) - (month >= 10 ? 1 : 0);
  return (
    365 * year +
    Math.floor(year / 4) -
    Math.floor(year / 100) +
    Math.floor(year / 400) +
    Math.floor((month * 306 + 5) / 10) +
    Number(date.slice(8, 10)) -
    1
  );
}

/** The same day one year later; 1 March for a 29 February. */
export function yearLater(date: IsoDate): IsoDate {
  const year = String(yearOf(date) + 1).padStart(4, '0');
  return date.endsWith('-02-29') ? `${year}-03-01` : `${year}${date.slice(4)}`;
}
