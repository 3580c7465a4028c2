/**
 * A reader for the plain part of YAML 1.2 that dossiers are written in: block mappings and lists, flow collections, plain and
 * one-line quoted scalars, `>-` and `|` texts, comments. It answers in a tenth of the time of a full parser (see bench/).
 * It never guesses: at anything unusual it gives up, and `full.ts` reads the text with the `yaml` library instead.
 * A differential test holds every text that it accepts against that library.
 */
import { CODE, Cursor, GIVE_UP, type GiveUp, isIndicator, MAX_DEPTH } from './cursor.js';
import { type Fault, MAX_FAULTS } from './faults.js';
import { flow } from './flow.js';
import { plain, prose } from './text.js';

export interface Reading {
  readonly value: Readonly<Record<string, unknown>>;
  /** Keys written twice: the first one counts, as for `full.ts`. */
  readonly faults: readonly Fault[];
  /** See `placesOf`. */
  readonly marks: Int32Array;
}

/** The value of a text, or undefined when the text is not in the subset. The root is always a mapping. */
export function readSubset(text: string): Reading | undefined {
  // A carriage return alone is a line break for some programs and not for others.
  if (text.includes('\r') && /\r(?!\n)/.test(text)) return undefined;
  const cursor = new Cursor(text);
  if (!cursor.line() || cursor.indent !== 0 || cursor.isDash()) return undefined;
  const start = cursor.at;
  const value = mapping(cursor, 0);
  if (value === GIVE_UP || cursor.at < cursor.length) return undefined;
  cursor.mark(-1, -1, start);
  return { value, faults: cursor.faults.slice(0, MAX_FAULTS), marks: cursor.marks };
}

function block(cursor: Cursor): unknown | GiveUp {
  cursor.depth += 1;
  if (cursor.depth > MAX_DEPTH) return GIVE_UP;
  const value = cursor.isDash() ? sequence(cursor, cursor.indent) : mapping(cursor, cursor.indent);
  cursor.depth -= 1;
  return value;
}

function mapping(cursor: Cursor, indent: number): Record<string, unknown> | GiveUp {
  const result: Record<string, unknown> = {};
  const first = cursor.at;
  while (cursor.indent === indent) {
    if (cursor.isDash()) return GIVE_UP;
    const start = cursor.at;
    const colon = cursor.keyEnd(start);
    if (colon === -1) return GIVE_UP;
    const key = cursor.key(start, colon);
    if (key === '__proto__' || key === 'null' || key === 'Null' || key === 'NULL') return GIVE_UP;
    const { marked, last, faults } = cursor;
    const known = faults.length;
    cursor.at = colon + 1;
    const value = entry(cursor, indent, indent, start, colon);
    if (value === GIVE_UP) return GIVE_UP;
    // A first look, for the many keys that are new; a name such as `constructor` needs the second.
    if (result[key] !== undefined && Object.hasOwn(result, key)) {
      // The second value is read over, with all that stands in it.
      cursor.marked = marked;
      cursor.last = last;
      faults.splice(known, faults.length, twice(cursor.text, key, start, first, indent));
    } else result[key] = value;
  }
  return cursor.indent > indent ? GIVE_UP : result;
}

/** The mapping starts at `first`, in the column `indent`. */
function twice(text: string, key: string, start: number, first: number, indent: number): Fault {
  const before = text.startsWith(`${key}:`, first) ? first : text.indexOf(`\n${' '.repeat(indent)}${key}:`, first) + 1 + indent;
  return {
    rule: 'cle-en-double',
    range: [start, start + key.length],
    data: { cle: key },
    related: [before, before + key.length],
  };
}

function sequence(cursor: Cursor, indent: number): unknown[] | GiveUp {
  const result: unknown[] = [];
  const units = cursor.units;
  while (cursor.indent === indent && cursor.isDash()) {
    let at = cursor.at + 1;
    while (at < cursor.end && units[at] === CODE.SPACE) at += 1;
    let value: unknown;
    const code = at < cursor.end ? (units[at] ?? 0) : CODE.HASH;
    const nested = code === CODE.DASH && (at + 1 === cursor.end || units[at + 1] === CODE.SPACE);
    if (nested || (!isIndicator(code) && cursor.keyEnd(at) !== -1)) {
      cursor.indent += at - cursor.at;
      cursor.at = at;
      value = block(cursor);
      if (value !== GIVE_UP) cursor.mark(-1, -1, at);
    } else {
      cursor.at += 1;
      value = entry(cursor, indent, indent + 1, -1, -1);
    }
    if (value === GIVE_UP) return GIVE_UP;
    result.push(value);
  }
  return cursor.indent > indent ? GIVE_UP : result;
}

/**
 * The value after `key:` or `-` (without a key, its offsets are -1). `indent` is that of the collection it belongs to; a list may stand at the indent of its key,
 * so nested blocks start at `indent + 1`, or at `indent` for the list of a key. Leaves the reader on the next line.
 */
function entry(cursor: Cursor, indent: number, own: number, keyStart: number, keyEnd: number): unknown | GiveUp {
  const units = cursor.units;
  let at = cursor.at;
  while (at < cursor.end && units[at] === CODE.SPACE) at += 1;
  const code = at < cursor.end ? units[at] : CODE.HASH;
  let value: unknown;
  let start = at;
  if (code === CODE.HASH) {
    if (at < cursor.end && units[at - 1] !== CODE.SPACE) return GIVE_UP;
    const after = keyEnd === -1 ? cursor.at : keyEnd;
    cursor.line();
    start = cursor.at;
    if (cursor.indent > indent || (keyEnd !== -1 && cursor.indent === own && cursor.isDash())) {
      value = block(cursor);
    } else {
      value = null;
      start = after;
      cursor.last = after;
    }
  } else if (code === CODE.BAR || code === CODE.GREATER) {
    value = prose(cursor, at, indent, code === CODE.GREATER);
  } else if (code === CODE.OPEN_LIST || code === CODE.OPEN_MAP) {
    cursor.at = at;
    value = flow(cursor, indent);
    if (value === GIVE_UP || !cursor.restIsBlank()) return GIVE_UP;
    cursor.line();
  } else if (code === CODE.DOUBLE_QUOTE || code === CODE.SINGLE_QUOTE) {
    cursor.at = at;
    value = cursor.quoted(code);
    if (value === GIVE_UP || !cursor.restIsBlank()) return GIVE_UP;
    cursor.line();
  } else {
    value = plain(cursor, at);
    if (value === GIVE_UP) return GIVE_UP;
    cursor.line();
    // A deeper line would continue the text.
    if (cursor.indent > indent) return GIVE_UP;
  }
  if (value === GIVE_UP) return GIVE_UP;
  cursor.mark(keyStart, keyEnd, start);
  return value;
}
