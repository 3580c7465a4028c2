import type { Sheet as LibrarySheet, SheetData } from 'write-excel-file/node';
import type { Sheet, Workbook } from '../../base/workbook.js';
import { stampArchive } from '../archive/dates.js';
import { cellOf, headCell } from './cells.js';
import { cachedValues, type FileContent, fileProperties, printing } from './features.js';
import { sheetNames } from './names.js';
import { widthsOf } from './widths.js';

/**
 * An Excel workbook (ECMA-376, SpreadsheetML): numbers, days and amounts are real ones, totals are formulas that carry their present
 * value, the row of heads stays in sight and comes back on every printed page. The same workbook gives the same bytes.
 */
export async function exportXlsx(workbook: Workbook): Promise<Uint8Array> {
  const { default: writeExcelFile } = await import('write-excel-file/node');
  const names = sheetNames(workbook.sheets.map(({ name }) => name));
  const sheets = workbook.sheets.map((sheet, index) => librarySheet(sheet, names[index] ?? ''));
  const features = [cachedValues(workbook.sheets), printing(names), fileProperties(workbook)];
  const bytes = await writeExcelFile(sheets, { fontFamily: 'Arial', fontSize: 10, features }).toBuffer();
  return stampArchive(bytes, workbook.date);
}

function librarySheet(sheet: Sheet, name: string): LibrarySheet<FileContent> {
  const data: SheetData = [
    sheet.columns.map(headCell),
    ...sheet.rows.map((_row, index) => sheet.columns.map((_column, column) => cellOf(sheet, index, column))),
  ];
  return {
    sheet: name,
    data,
    columns: widthsOf(sheet).map((width) => ({ width })),
    stickyRowsCount: 1,
    orientation: 'landscape',
  };
}
