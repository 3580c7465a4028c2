import type { CellObject } from 'write-excel-file/node';
import { isRealDate } from '../../base/dates.js';
import type { Column, Sheet, SheetCell } from '../../base/workbook.js';
import { cleanText } from '../archive/text.js';
import { formulaText } from './formulas.js';

const ACCENT = '#1B4B7A';
const HEAD = { fontWeight: 'bold', textColor: ACCENT, backgroundColor: '#E6EDF5', wrap: true, alignVertical: 'center' } as const;
const TOTAL = { fontWeight: 'bold', backgroundColor: '#F3F6FA', topBorderStyle: 'thin', topBorderColor: ACCENT } as const;

export function headCell(column: Column): CellObject {
  return { ...HEAD, ...textCell(column.head), align: alignOf(column) };
}

function alignOf({ kind }: Column): 'left' | 'center' | 'right' {
  return kind === 'text' ? 'left' : kind === 'date' || kind === 'month' ? 'center' : 'right';
}

/** The cell of a row counted from 0, below the heads. */
export function cellOf(sheet: Sheet, row: number, index: number): CellObject {
  const column = sheet.columns[index];
  const cell = sheet.rows[row]?.cells[index] ?? null;
  const look = sheet.rows[row]?.total ? TOTAL : {};
  if (column === undefined || cell === null || cell === '') return { ...look, alignVertical: 'top' };
  return { ...look, alignVertical: 'top', ...contents(sheet, column, cell, row, index) };
}

function contents(sheet: Sheet, column: Column, cell: Exclude<SheetCell, null>, row: number, index: number): CellObject {
  if (typeof cell === 'object') return { value: formulaText(sheet, cell, row, index), type: 'Formula', format: formatOf(column) };
  if (typeof cell === 'number')
    return Number.isFinite(cell) ? { value: stored(column, cell), type: Number, format: formatOf(column) } : textCell(String(cell));
  const day = column.kind === 'date' ? cell : column.kind === 'month' ? `${cell}-01` : '';
  if (isRealDate(day)) return { value: new Date(`${day}T00:00:00Z`), type: Date, format: formatOf(column), align: alignOf(column) };
  return { ...textCell(cell), wrap: true };
}

/** What the file stores of a number of a column: euros for cents, a fraction for a share of 100. */
export function stored(column: Column, value: number): number {
  return column.kind === 'amount' || column.kind === 'percent' ? value / 100 : value;
}

/** Format codes are in English in the file; each office suite shows them in the manner of its user: `1 200,50 €`, `12,5 %`. */
function formatOf({ kind, currency = 'EUR' }: Column): string {
  switch (kind) {
    case 'amount':
      return `#,##0.00\\ "${currency === 'EUR' ? '€' : currency.replace(/[^A-Za-z]/g, '')}"`;
    case 'number':
      return '#,##0.##########';
    case 'percent':
      return '0.0\\ %';
    case 'date':
      return 'dd/mm/yyyy';
    case 'month':
      return 'mm/yyyy';
    case 'text':
      return 'General';
  }
}

/** A cell of Excel holds 32 767 characters. */
const LONGEST = 32767;

/**
 * A text stays a text: where it begins like a formula its format is `@`, so that a user who opens the cell and closes it again does not turn it
 * into one (https://owasp.org/www-community/attacks/CSV_Injection).
 */
function textCell(raw: string): CellObject {
  const text = cleanText(raw.slice(0, LONGEST));
  // The library keeps its texts as keys of a plain object: a word that every object knows would not be found there.
  const value = text in Object.prototype ? `${text}\u00a0` : text;
  return { value, type: String, ...(/^\s*[=+\-@]/.test(value) ? { format: '@' } : {}) };
}
