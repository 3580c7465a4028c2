import type { ApdReport } from '../../base/figures.js';
import type { Cents } from '../../base/money.js';
import { cellText, writeCsv } from '../csv/csv.js';
import { auditRows, HEADER } from './audit.js';
import type { Voice } from './words.js';

/** The audit trail as CSV for a French spreadsheet: `;`, decimal comma, byte order mark, CRLF. */
export function apdToCsv(report: ApdReport, voice: Voice): string {
  const rows = auditRows(report, voice).map((row) => row.map((cell) => (typeof cell === 'number' ? euros(cell) : cellText(cell))));
  return writeCsv([HEADER, ...rows], { delimiter: ';', bom: true });
}

/** Cents → `-1234,56`, without thousands: a number that the spreadsheet reads as one. */
function euros(cents: Cents): string {
  const digits = String(Math.abs(cents)).padStart(3, '0');
  return `${cents < 0 ? '-' : ''}${digits.slice(0, -2)},${digits.slice(-2)}`;
}
