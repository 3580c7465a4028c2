import type { Datum } from '../base/finding.js';
import type { Path } from '../base/path.js';
import type { Range } from './places.js';

/** What makes a text unreadable, or forbidden in a dossier, before any key is looked at. Names: profile `forme`. */
export interface Fault {
  readonly rule: string;
  readonly range: Range;
  readonly data: Readonly<Record<string, Datum>>;
  /** Range of the first occurrence, for a key written twice. */
  readonly related?: Range;
  /** Where the value cannot be known because of the fault: nothing is judged there. */
  readonly path?: Path;
}

/** Largest file read, in bytes: fifty times the longest dossier seen. */
export const MAX_BYTES = 1_000_000;

/** Faults named at most: more of them say that the file is something else. */
export const MAX_FAULTS = 20;

/** Deepest nesting read: the model has nine levels. */
export const MAX_NESTING = 40;
