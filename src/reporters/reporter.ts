import type { Severity } from '../base/finding.js';
import type { ReportedFile } from '../base/report.js';
import type { Lang } from '../locales/format.js';

export interface Totals {
  readonly files: number;
  readonly errors: number;
  readonly warnings: number;
  readonly infos: number;
}

export interface ReportOptions {
  readonly lang: Lang;
  readonly colour: boolean;
  readonly columns: number;
  /** Show every finding, neither folded nor grouped. */
  readonly all: boolean;
}

/** Findings → text, file after file, so that a portfolio never stands in memory. */
export interface Reporter {
  begin(): string;
  file(file: ReportedFile): string;
  end(totals: Totals): string;
}

export function countOf(findings: readonly { readonly severity: Severity }[], severity: Severity): number {
  return findings.filter((finding) => finding.severity === severity).length;
}
