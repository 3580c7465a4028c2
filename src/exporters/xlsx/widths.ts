import type { Column, Sheet, SheetCell } from '../../base/workbook.js';

const NARROWEST = 10;
/** Beyond it, a text folds. */
const WIDEST = 48;

/** Width of each column in characters: that of its longest contents, within bounds. */
export function widthsOf(sheet: Sheet): number[] {
  return sheet.columns.map((column, index) => {
    if (column.width !== undefined) return column.width;
    const longest = sheet.rows.reduce((most, { cells }) => Math.max(most, lengthOf(column, cells[index] ?? null)), headLength(column));
    return Math.min(WIDEST, Math.max(NARROWEST, longest + 2));
  });
}

/** Heads fold: their longest word counts. */
function headLength({ head }: Column): number {
  return Math.max(...head.split(/\s/).map((word) => word.length + 1));
}

function lengthOf(column: Column, cell: SheetCell): number {
  if (cell === null) return 0;
  if (typeof cell === 'string') return cell.length;
  const value = typeof cell === 'number' ? cell : cell.value;
  if (column.kind !== 'amount') return String(Math.round(value)).length + 3;
  // Digits, a space every three of them, the comma, the cents and the sign of the currency.
  const digits = String(Math.abs(Math.round(value / 100))).length;
  return digits + Math.floor((digits - 1) / 3) + 3 + 2 + (column.currency ?? '€').length;
}
