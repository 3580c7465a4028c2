import { type Cents, toCents } from '../base/money.js';

/** Amounts of one group (a heading, a funder, a status) over the years, in integer cents. */
export interface YearLine {
  readonly key: string;
  readonly perYear: readonly Cents[];
  readonly total: Cents;
}

/** Sums lines that share a key, in the order in which keys first appear. `years` is the number of columns. */
export function groupByYear<Line extends { readonly parAnnee: readonly number[] }>(
  lines: readonly Line[],
  years: number,
  keyOf: (line: Line) => string,
): YearLine[] {
  const groups = new Map<string, Cents[]>();
  for (const line of lines) {
    const key = keyOf(line);
    const sums = groups.get(key) ?? Array<Cents>(years).fill(0);
    groups.set(
      key,
      sums.map((sum, year) => sum + toCents(line.parAnnee[year] ?? 0)),
    );
  }
  return [...groups].map(([key, perYear]) => ({ key, perYear, total: add(perYear) }));
}

/** The sum of several groups, year by year. */
export function sumLines(lines: readonly YearLine[], years: number): YearLine {
  const perYear = Array.from({ length: years }, (_, year) => add(lines.map((line) => line.perYear[year] ?? 0)));
  return { key: '', perYear, total: add(perYear) };
}

export function add(amounts: readonly Cents[]): Cents {
  return amounts.reduce((sum, amount) => sum + amount, 0);
}
