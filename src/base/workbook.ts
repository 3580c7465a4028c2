import type { Cents } from './money.js';

/**
 * A spreadsheet as data: sheets of typed columns. Builders fill it in, `src/exporters/xlsx` writes it, and neither knows the other.
 * What a column holds decides how its cells are read:
 * text as it is; `amount` integer cents of `currency` (EUR by default); `number` a plain number; `percent` a share of 100;
 * `date` a day `AAAA-MM-JJ`; `month` a month `AAAA-MM`.
 */
export interface Workbook {
  readonly title: string;
  /** Who issues it. */
  readonly author: string;
  /** BCP 47 tag, e.g. `fr-FR`. */
  readonly lang: string;
  /** Reference date `AAAA-MM-JJ`: dates inside the file come from it. */
  readonly date: string;
  readonly sheets: readonly Sheet[];
}

export interface Sheet {
  /** The tab; the writer makes it fit the rules of Excel (31 characters, no `[]/\:*?`, unique). */
  readonly name: string;
  readonly columns: readonly Column[];
  readonly rows: readonly SheetRow[];
}

export interface Column {
  readonly head: string;
  readonly kind: 'text' | 'amount' | 'number' | 'percent' | 'date' | 'month';
  /** ISO 4217 code of an `amount` column. */
  readonly currency?: string;
  /** In characters; worked out from the contents when absent. */
  readonly width?: number;
}

export interface SheetRow {
  /** One for each column; a text that is no date in a date column is written as it is. */
  readonly cells: readonly SheetCell[];
  /** Drawn as a total, and left out of the sums `above`. */
  readonly total?: boolean;
}

export type SheetCell = string | number | null | Formula;

/**
 * A cell that the spreadsheet keeps up to date. `value` is its result now, in the unit of the column (cents, a share of 100…), for readers
 * that do not compute. `text` is a formula without `=`, in the English of the file format, **never made of words of a dossier**.
 */
export type Formula =
  /** The sum of the rows above that are no totals. */
  | { readonly sum: 'above'; readonly value: Cents }
  /** The sum of columns of the same row, from the first to the last, counted from 0. */
  | { readonly sum: 'across'; readonly from: number; readonly to: number; readonly value: Cents }
  | { readonly formula: string; readonly value: number };

/** `0` → `A`, `26` → `AA`. */
export function columnLetters(index: number): string {
  const rest = index % 26;
  return (index >= 26 ? columnLetters(Math.floor(index / 26) - 1) : '') + String.fromCharCode(65 + rest);
}
