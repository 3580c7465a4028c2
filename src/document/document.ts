import { type Path, toPointer } from '../base/path.js';
import { decode, FORBIDDEN } from './decode.js';
import type { Fault } from './faults.js';
import { placesOf } from './marks.js';
import { type Places, type Range, rangeOf } from './places.js';
import { readSubset } from './subset.js';

/** A text, its value, and where each path stands. */
export interface SourceDocument {
  readonly text: string;
  /** Undefined when the text could not be read: `faults` says why. */
  readonly value: unknown;
  readonly faults: readonly Fault[];
  /** Range of a key or value; of the nearest parent for what is missing. Places are worked out on the first call. */
  rangeOf(path: Path, on: 'key' | 'value'): Range;
  /** The text as typed at a path, e.g. `01004` where the value reads 1004. Empty for what is not in the text. */
  sourceOf(path: Path): string;
}

/** Reads a document. The library is loaded only for texts outside the subset; the answer is the same (see the differential test). */
export async function readDocument(bytes: Buffer): Promise<SourceDocument> {
  const { text, fault } = decode(bytes);
  if (fault !== undefined) return located(text, undefined, [fault], () => new Map());
  const quick = readSubset(text);
  if (quick !== undefined) return located(text, quick.value, quick.faults, () => placesOf(quick.value, quick.marks));
  const { readFull } = await import('./full.js');
  const full = readFull(text);
  const faults = full.faults.length > 0 || full.value === undefined ? full.faults : controlCharacters(full.value, full.places);
  return located(text, full.value, faults, () => full.places);
}

function located(text: string, value: unknown, faults: readonly Fault[], places: () => Places): SourceDocument {
  let known: Places | undefined;
  const get = (): Places => {
    known ??= places();
    return known;
  };
  return {
    text,
    value,
    faults,
    rangeOf: (path, on) => rangeOf(get(), path, on),
    sourceOf: (path) => {
      const range = get().get(toPointer(path))?.value;
      return range === undefined ? '' : text.slice(range[0], range[1]);
    },
  };
}

/** An escape such as `"\0"` brings in what the text itself may not contain. */
function controlCharacters(value: unknown, places: Places): Fault[] {
  const faults: Fault[] = [];
  const visit = (inner: unknown, path: Path): void => {
    if (typeof inner === 'string') {
      const found = FORBIDDEN.exec(inner)?.[0] ?? /[\uD800-\uDBFF](?![\uDC00-\uDFFF])|(?<![\uD800-\uDBFF])[\uDC00-\uDFFF]/.exec(inner)?.[0];
      if (found === undefined) return;
      const code = found.charCodeAt(0).toString(16).toUpperCase().padStart(4, '0');
      faults.push({ rule: 'caractere-interdit', range: rangeOf(places, path, 'value'), data: { caractere: `U+${code}` }, path });
    } else if (inner !== null && typeof inner === 'object') {
      for (const [key, each] of Object.entries(inner)) visit(each, [...path, Array.isArray(inner) ? Number(key) : key]);
    }
  };
  visit(value, []);
  return faults;
}
