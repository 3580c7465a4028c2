import { printable } from '../base/printable.js';
import type { ReportedFile, ReportedFinding } from '../base/report.js';
import { formatDate } from '../locales/format.js';
import { reportWords } from '../locales/report.js';
import { countOf, type ReportOptions } from './reporter.js';

/** `file:line:column`, first on the line, so that editors make it a link. */
export function place(file: ReportedFile, finding: ReportedFinding): string {
  return `${printable(file.file)}:${finding.start.line}:${finding.start.column}`;
}

/** Outside legality, what a draft still lacks is a to-do list, not a wall of warnings. */
export function folds(finding: ReportedFinding): boolean {
  return finding.absence && finding.profile !== 'legalite';
}

/** The key that a finding speaks of, as one would say it. */
export function keyOf(finding: ReportedFinding): string {
  return finding.path.slice(1).replaceAll('/', '.');
}

/** `dossier.yaml — 2 erreurs, 1 alerte · règles au 12 mars 2027`. */
export function summary(file: ReportedFile, options: ReportOptions): string {
  const words = reportWords(options.lang);
  const counts = words.counts(countOf(file.findings, 'error'), countOf(file.findings, 'warning'), countOf(file.findings, 'info'));
  const date = file.date === undefined ? words.noDate : words.rulesOf(formatDate(file.date, options.lang));
  const aside = file.ignored.length === 0 ? '' : ` · ${words.setAside(file.ignored.map((finding) => finding.start.line))}`;
  return `${printable(file.file)} — ${counts}${aside} · ${date}`;
}
