import type { ApdReport } from '../../base/figures.js';
import type { Workbook } from '../../base/workbook.js';
import { apdWorkbookWords } from '../../locales/apd-workbook.js';
import { auditSheet } from './audit-sheet.js';
import { findingsSheet } from './findings-sheet.js';
import type { ListSource } from './foot.js';
import { formSheet } from './form-sheet.js';
import { totalsSheet } from './totals-sheet.js';
import type { Voice } from './words.js';

/** The day that the files bear. Without any known one, the last of the flow year, which a payment cannot pass. */
export function dayOf({ date, year }: ApdReport): string {
  return date ?? `${year}-12-31`;
}

/** The declaration as a workbook: the rows of the form with their totals as formulas, the audit trail, the totals, what is left to confirm. */
export function apdWorkbook(report: ApdReport, voice: Voice, source: ListSource | undefined): Workbook {
  const words = apdWorkbookWords(voice.lang);
  return {
    title: `${words.title} ${report.year}`,
    author: report.declarants.map(({ nom }) => nom).join(' ; '),
    lang: voice.lang === 'fr' ? 'fr-FR' : 'en-GB',
    date: dayOf(report),
    sheets: [
      formSheet(report, voice, words, source),
      auditSheet(report, voice, words),
      totalsSheet(report, voice, words),
      findingsSheet(report, voice, words, source),
    ],
  };
}
