import { printable } from '../base/printable.js';
import type { ReportedFile } from '../base/report.js';
import { reportWords } from '../locales/report.js';
import type { Reporter, ReportOptions } from './reporter.js';
import { folds, keyOf, place, summary } from './summary.js';

/** For a pipe: one line per finding, no frames, no colour. */
export function text(options: ReportOptions): Reporter {
  const words = reportWords(options.lang);
  return {
    begin: () => '',
    file: (file) =>
      lines(file, options)
        .map((line) => `${line}\n`)
        .join(''),
    end: (totals) => `${totals.files > 1 ? `${words.total(totals)}\n` : ''}${words.disclaimer}\n`,
  };
}

function lines(file: ReportedFile, options: ReportOptions): string[] {
  const words = reportWords(options.lang);
  const folded = file.draft && !options.all ? file.findings.filter(folds) : [];
  const shown = file.findings.filter((finding) => !folded.includes(finding));
  return [
    ...shown.map(
      (finding) =>
        `${place(file, finding)} ${words.severity[finding.severity]} ${printable(finding.message)} ${printable(finding.help)} [${finding.rule}]`,
    ),
    ...(folded.length > 0 ? [`${printable(file.file)} ${words.leftToFill(folded.length, folded.map(keyOf))}`] : []),
    summary(file, options),
  ];
}
