import type { Path } from './path.js';

/** The four regimes of the rules, and `forme` for findings of the engine about the file itself. */
export const PROFILES = ['legalite', 'appel', 'statistique', 'pratique', 'forme'] as const;
export type Profile = (typeof PROFILES)[number];

export const SEVERITIES = ['error', 'warning', 'info'] as const;
export type Severity = (typeof SEVERITIES)[number];

/**
 * One value that the words of a finding quote. Formatting (amounts, dates, lists) belongs to `locales`, at print time.
 * `amount` is in integer cents of `currency` (ISO 4217); `date` is `AAAA-MM-JJ`; `term` names an entry of the locale's lexicon.
 */
export type Datum =
  | string
  | number
  | { readonly amount: number; readonly currency?: string }
  | { readonly date: string }
  | { readonly term: string }
  | { readonly list: readonly Datum[] };

/** Another place that the reader must look at, e.g. the vote that a signature precedes. `label` names an entry of the lexicon. */
export interface RelatedPlace {
  readonly path: Path;
  readonly on: 'key' | 'value';
  readonly label: string;
  /** Offsets in the text; they win over `path`. */
  readonly range?: readonly [number, number];
}

/** What a rule found: a name, a place and data. No words and no line number yet: both come at print time. */
export interface Finding {
  readonly rule: string;
  readonly profile: Profile;
  readonly severity: Severity;
  /** The key at fault, even when it is missing: its nearest existing parent is then shown. */
  readonly path: Path;
  /** Whether the key or the value at `path` is at fault. */
  readonly on: 'key' | 'value';
  /** Offsets in the text (UTF-16 units, end excluded), for findings of the engine that no key bears. They win over `path`. */
  readonly range?: readonly [number, number];
  readonly data: Readonly<Record<string, Datum>>;
  readonly related: readonly RelatedPlace[];
  /** True when the finding only says that something is still absent: folded on screen in a draft. */
  readonly absence: boolean;
}
