import { stringify } from 'csv-stringify/sync';

/** The dialect of a table: that of a French spreadsheet, or that of open data (RFC 4180). */
export interface Dialect {
  readonly delimiter: ';' | ',';
  readonly bom: boolean;
}

export function writeCsv(rows: readonly (readonly string[])[], { delimiter, bom }: Dialect): string {
  return stringify(
    rows.map((row) => [...row]),
    { delimiter, record_delimiter: 'windows', bom },
  );
}

/** A text that a spreadsheet would run as a formula is marked as text with an apostrophe (OWASP, CSV Injection). */
export function cellText(value: string): string {
  return /^[=+\-@\t\r]/.test(value) ? `'${value}` : value;
}
