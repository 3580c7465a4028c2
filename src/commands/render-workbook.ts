import type { Dossier } from '../dossier/model.js';
import type { Lang } from '../locales/format.js';

/** Pieces whose tables are worth more as a spreadsheet. */
const WITH_WORKBOOK: readonly string[] = ['presentation', 'budget', 'financement', 'chronogramme'];

export function hasWorkbook(piece: string): boolean {
  return WITH_WORKBOOK.includes(piece);
}

/** The budget and the calendar behind a piece, as an Excel workbook; undefined when the piece or the dossier has neither. */
export async function workbookOf(
  piece: string,
  dossier: Dossier,
  lang: Lang,
  dates: { readonly reference: string; readonly stamp: string },
  missing: readonly string[],
): Promise<Uint8Array | undefined> {
  if (!hasWorkbook(piece)) return undefined;
  const { budgetWorkbook } = await import('../pieces/workbook.js');
  const workbook = budgetWorkbook({ dossier, lang, date: dates.reference, missing });
  if (workbook === null) return undefined;
  const { exportXlsx } = await import('../exporters/xlsx/xlsx.js');
  return exportXlsx({ ...workbook, date: dates.stamp });
}
