import type { Dossier } from '../dossier/model.js';
import type { Lang } from '../locales/format.js';
import { pieceWorkbook } from '../pieces/workbook.js';

/** The budget and the calendar behind a piece, as an Excel workbook; those that the piece holds; undefined when there are none. */
export async function workbookOf(
  piece: string,
  dossier: Dossier,
  lang: Lang,
  dates: { readonly reference: string; readonly stamp: string },
  missing: readonly string[],
): Promise<Uint8Array | undefined> {
  const workbook = pieceWorkbook({ piece, dossier, lang, date: dates.reference, missing });
  if (workbook === null) return undefined;
  const { exportXlsx } = await import('../exporters/xlsx/xlsx.js');
  return exportXlsx({ ...workbook, date: dates.stamp });
}
