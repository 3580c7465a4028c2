import { type Path, toPointer } from '../base/path.js';
import { readDocument, type SourceDocument } from '../document/document.js';
import { lineStarts, positionOf } from '../document/places.js';
import type { Edit } from './repair.js';
import { repairs } from './repairs.js';

/** A change that was made, for the report. */
export interface Mended {
  /** Line, from 1; the same before and after. */
  readonly line: number;
  /** Name of the key, e.g. `valeur`. */
  readonly key: string;
  readonly before: string;
  readonly after: string;
}

export interface Fixed {
  readonly bytes: Buffer;
  readonly document: SourceDocument;
  readonly mended: readonly Mended[];
}

/**
 * Makes every safe repair of a document read from `bytes`. All other bytes stay as they are: byte order mark, line ends, comments.
 * A text that does not read without doubt is left alone.
 */
export async function fix(bytes: Buffer, document: SourceDocument): Promise<Fixed> {
  let fixed: Fixed = { bytes, document, mended: [] };
  if (document.faults.length > 0 || document.value === undefined) return fixed;
  for (const repair of repairs) {
    const edits = repair.find(fixed.document);
    if (edits.length > 0) fixed = (await applied(fixed, edits)) ?? fixed;
  }
  return { ...fixed, mended: fixed.mended.toSorted((a, b) => a.line - b.line) };
}

/** Undefined when anything but the edited values would read differently: the file is worth more than the repair. */
async function applied({ bytes, document, mended }: Fixed, edits: readonly Edit[]): Promise<Fixed | undefined> {
  const text = rewritten(document.text, edits);
  const mark = bytes.subarray(0, bytes.length - Buffer.byteLength(document.text));
  const next = Buffer.concat([mark, Buffer.from(text)]);
  const read = await readDocument(next);
  const edited = new Set(edits.map(({ path }) => toPointer(path)));
  if (read.faults.length > 0 || fingerprint(read.value, edited) !== fingerprint(document.value, edited)) return undefined;
  const starts = lineStarts(document.text);
  const made = edits.map(({ path, range, replacement }) => ({
    line: positionOf(starts, range[0]).line,
    key: String(path.findLast((step) => typeof step === 'string') ?? ''),
    before: document.text.slice(...range),
    after: replacement,
  }));
  return { bytes: next, document: read, mended: [...mended, ...made] };
}

function rewritten(text: string, edits: readonly Edit[]): string {
  let result = '';
  let at = 0;
  for (const { range, replacement } of edits.toSorted((a, b) => a.range[0] - b.range[0])) {
    result += text.slice(at, range[0]) + replacement;
    at = range[1];
  }
  return result + text.slice(at);
}

/** A value as one text, without what stands at the pointers. Infinity and null, which JSON confuses, are kept apart. */
function fingerprint(value: unknown, without: ReadonlySet<string>): string {
  const parts: string[] = [];
  const visit = (inner: unknown, path: Path): void => {
    const pointer = toPointer(path);
    if (without.has(pointer)) parts.push(pointer);
    else if (inner === null || typeof inner !== 'object') parts.push(`${pointer} ${typeof inner} ${String(inner)}`);
    else {
      parts.push(`${pointer} ${Array.isArray(inner) ? 'list' : 'map'}`);
      for (const [key, each] of Object.entries(inner)) visit(each, [...path, Array.isArray(inner) ? Number(key) : key]);
    }
  };
  visit(value, []);
  return parts.join('\n');
}
