import type { Profile, Severity } from './finding.js';

/** Line and column from 1, columns in UTF-16 units. */
export interface Span {
  readonly start: { readonly line: number; readonly column: number };
  readonly end: { readonly line: number; readonly column: number };
}

/** A finding with its words and place, as reporters receive it. */
export interface ReportedFinding extends Span {
  readonly rule: string;
  /** The duty that the rule states. */
  readonly title: string;
  readonly profile: Profile;
  readonly severity: Severity;
  readonly message: string;
  readonly help: string;
  /** JSON pointer. */
  readonly path: string;
  readonly source: readonly { readonly text: string; readonly version?: string; readonly url?: string }[];
  readonly related: readonly (Span & { readonly message: string })[];
  readonly absence: boolean;
}

/** What was found in one dossier, for the piece that prints it. */
export type Review = Pick<ReportedFile, 'file' | 'date' | 'findings' | 'ignored'>;

export interface ReportedFile {
  readonly file: string;
  readonly text: string;
  /** Reference date, undefined when none could be read. */
  readonly date: string | undefined;
  readonly draft: boolean;
  readonly findings: readonly ReportedFinding[];
  /** Findings that the file excuses, with the reason. */
  readonly ignored: readonly (ReportedFinding & { readonly motif: string })[];
}
