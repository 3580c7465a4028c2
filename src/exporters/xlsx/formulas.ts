import { columnLetters, type Formula, type Sheet } from '../../base/workbook.js';

/** A formula of the cell of a row counted from 0, below the heads. */
export function formulaText(sheet: Sheet, formula: Formula, row: number, index: number): string {
  if ('formula' in formula) return formula.formula;
  if (formula.sum === 'across') return `SUM(${address(row, formula.from)}:${address(row, formula.to)})`;
  const ranges = rowsAbove(sheet, row).map(([first, last]) => `${address(first, index)}:${address(last, index)}`);
  return ranges.length === 0 ? '0' : `SUM(${ranges.join(',')})`;
}

/** Stretches of rows without totals. */
function rowsAbove(sheet: Sheet, row: number): [number, number][] {
  const stretches: [number, number][] = [];
  for (let at = 0; at < row; at++) {
    if (sheet.rows[at]?.total) continue;
    const last = stretches.at(-1);
    if (last?.[1] === at - 1) last[1] = at;
    else stretches.push([at, at]);
  }
  return stretches;
}

/** Heads are in row 1. */
export function address(row: number, index: number): string {
  return `${columnLetters(index)}${row + 2}`;
}
