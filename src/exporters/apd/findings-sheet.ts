import type { ApdReport } from '../../base/figures.js';
import { toPointer } from '../../base/path.js';
import type { Sheet, SheetRow } from '../../base/workbook.js';
import type { ApdWorkbookWords } from '../../locales/apd-workbook.js';
import { footSentences, type ListSource } from './foot.js';
import { messageOf, type Voice } from './words.js';

const WIDTHS = [14, 30, 130, 34, 80];

/** Errors first, then what to confirm. */
export function findingsSheet(report: ApdReport, voice: Voice, words: ApdWorkbookWords, source: ListSource | undefined): Sheet {
  const { gravite, ligne, message, regle, source: origin } = words.columns;
  const rows = (['error', 'warning', 'info'] as const).flatMap((severity) =>
    report.findings
      .filter((finding) => finding.severity === severity)
      .map((finding): SheetRow => {
        const input = finding.input === null ? undefined : report.inputs[finding.input]?.reference;
        const where = [input, finding.versement ?? (finding.path.length > 0 ? toPointer(finding.path) : undefined)];
        return {
          cells: [
            words.severities[severity],
            where.filter((each) => each !== undefined).join('#'),
            messageOf(finding, voice),
            finding.rule,
            finding.source.map((each) => each.text).join(' ; '),
          ],
        };
      }),
  );
  const closing = footSentences(report, voice, source).map((text): SheetRow => ({ cells: ['', '', text, '', ''] }));
  return {
    name: words.sheets.aConfirmer,
    // Wide enough for most sentences to stay on one line: not every office suite makes rows higher by itself.
    columns: [gravite, ligne, message, regle, origin].map((head, index) => ({ head, kind: 'text', width: WIDTHS[index] ?? 20 })),
    rows: [...rows, ...closing],
  };
}
