import type { ApdBook } from '../../base/figures.js';
import type { Cents } from '../../base/money.js';
import { cellText, writeCsv } from '../csv/csv.js';
import { auditRowsOf, HEADER } from './audit.js';
import type { Voice } from './words.js';

/** Rows written at a time. */
const BLOCK = 200;

/** The audit trail as CSV for a French spreadsheet: `;`, decimal comma, byte order mark, CRLF. */
export function apdToCsv(report: ApdBook, voice: Voice): string {
  return [...apdCsvPieces(report, voice)].join('');
}

/** The same, some rows at a time. */
export function* apdCsvPieces(report: ApdBook, voice: Voice): Generator<string> {
  yield writeCsv([HEADER], { delimiter: ';', bom: true });
  let rows: string[][] = [];
  for (const line of report.lines) {
    for (const row of auditRowsOf(line, report.year, voice))
      rows.push(row.map((cell) => (typeof cell === 'number' ? euros(cell) : cellText(cell))));
    if (rows.length < BLOCK) continue;
    yield writeCsv(rows, { delimiter: ';', bom: false });
    rows = [];
  }
  if (rows.length > 0) yield writeCsv(rows, { delimiter: ';', bom: false });
}

/** Cents → `-1234,56`, without thousands: a number that the spreadsheet reads as one. */
function euros(cents: Cents): string {
  const digits = String(Math.abs(cents)).padStart(3, '0');
  return `${cents < 0 ? '-' : ''}${digits.slice(0, -2)},${digits.slice(-2)}`;
}
