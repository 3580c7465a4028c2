import type { Fault } from './faults.js';

/** What the subset reader answers where a text is not in its subset. */
export const GIVE_UP = Symbol('not in the subset');
export type GiveUp = typeof GIVE_UP;

/** Deeper than any dossier: the model nests nine levels. */
export const MAX_DEPTH = 40;

/** Character codes that the reader looks for. */
export const CODE = {
  TAB: 9,
  NEWLINE: 10,
  RETURN: 13,
  SPACE: 32,
  DOUBLE_QUOTE: 34,
  HASH: 35,
  SINGLE_QUOTE: 39,
  COMMA: 44,
  PLUS: 43,
  DASH: 45,
  DOT: 46,
  ZERO: 48,
  NINE: 57,
  COLON: 58,
  GREATER: 62,
  OPEN_LIST: 91,
  BACKSLASH: 92,
  CLOSE_LIST: 93,
  OPEN_MAP: 123,
  BAR: 124,
  CLOSE_MAP: 125,
} as const;

/** Characters that cannot begin a plain scalar: `! " # % & ' * , : > ? @ [ ] \` { | }`; `-` is checked apart. */
const INDICATORS = new Uint8Array(128);
for (const character of '!"#%&\'*,:>?@[]`{|}') INDICATORS[character.charCodeAt(0)] = 1;

export function isIndicator(code: number): boolean {
  return INDICATORS[code] === 1;
}

/** Offsets of the text being read; one memory for all texts, since they are read one at a time and in one go. */
let marks = new Int32Array(16_384);

function grown(full: Int32Array): Int32Array<ArrayBuffer> {
  const larger = new Int32Array(2 * full.length);
  larger.set(full);
  return larger;
}

/** Code units of the text being read, for the same reason: the engine looks at a number of a list faster than at a character of a text. */
let units = new Uint16Array(32_768);

/** The units of a text, and a zero after the last: nobody looks further. */
function unitsOf(text: string): Uint16Array {
  if (text.length >= units.length) units = new Uint16Array(2 * text.length);
  Buffer.from(units.buffer).write(text, 'utf16le');
  units[text.length] = 0;
  return units;
}

/** Keys read before, by a hash of their units. The engine finds a property at once under a name that it has seen. */
const KEYS: string[] = new Array(1024).fill('');

/** Where the reader stands: a line at a time, its content without indentation and line break. */
export class Cursor {
  readonly text: string;
  /** The code units of the text. */
  readonly units: Uint16Array;
  readonly length: number;
  /** First character still to read on the current line, the column of its content, and the end of the line. */
  at = 0;
  indent = 0;
  end = 0;
  /** Start of the line after the current one. */
  next = 0;
  /** End of the last value read, for places. */
  last = 0;
  depth = 0;
  /** Keys written twice. */
  readonly faults: Fault[] = [];
  /** How many offsets `mark` has kept. */
  marked = 0;

  constructor(text: string) {
    this.text = text;
    this.units = unitsOf(text);
    this.length = text.length;
  }

  /** Keeps four offsets for a value that has been read: those of its key (-1 twice where there is none), then its own. */
  mark(keyStart: number, keyEnd: number, start: number): void {
    const at = this.marked;
    if (at === marks.length) marks = grown(marks);
    marks[at] = keyStart;
    marks[at + 1] = keyEnd;
    marks[at + 2] = start;
    marks[at + 3] = this.last;
    this.marked = at + 4;
  }

  /** The offsets kept, for `placesOf`. */
  get marks(): Int32Array {
    return marks.slice(0, this.marked);
  }

  /** Moves to the next line that is neither blank nor a comment. At the end of the text, `indent` is -1. */
  line(): boolean {
    const { text, units } = this;
    for (let start = this.next; start < this.length; ) {
      let end = text.indexOf('\n', start);
      const next = end === -1 ? this.length : end + 1;
      if (end === -1) end = this.length;
      if (end > start && units[end - 1] === CODE.RETURN) end -= 1;
      let at = start;
      while (at < end && units[at] === CODE.SPACE) at += 1;
      const code = at < end ? units[at] : CODE.HASH;
      if (code !== CODE.HASH) {
        this.at = at;
        this.indent = at - start;
        this.end = end;
        this.next = next;
        return true;
      }
      start = next;
    }
    this.at = this.length;
    this.end = this.length;
    this.next = this.length;
    this.indent = -1;
    return false;
  }

  isDash(): boolean {
    return this.units[this.at] === CODE.DASH && (this.at + 1 === this.end || this.units[this.at + 1] === CODE.SPACE);
  }

  /** End of the key that starts here (the colon), or -1 when the line does not begin with a simple key. */
  keyEnd(start: number): number {
    const { units, end } = this;
    let at = start;
    for (; at < end; at += 1) {
      const code = units[at] ?? 0;
      const word =
        (code >= 97 && code <= 122) ||
        (code >= 65 && code <= 90) ||
        code === 95 ||
        (at > start && ((code >= 48 && code <= 57) || code === CODE.DASH));
      if (!word) break;
    }
    if (at === start || units[at] !== CODE.COLON || at >= end) return -1;
    return at + 1 === end || units[at + 1] === CODE.SPACE ? at : -1;
  }

  /** The key between two offsets; the same string each time that it is met. */
  key(start: number, end: number): string {
    const units = this.units;
    let hash = 0;
    for (let at = start; at < end; at += 1) hash = (31 * hash + (units[at] ?? 0)) | 0;
    const slot = hash & (KEYS.length - 1);
    const known = KEYS[slot] ?? '';
    let same = known.length === end - start;
    for (let at = start; same && at < end; at += 1) same = units[at] === known.charCodeAt(at - start);
    if (same) return known;
    const [key = ''] = Object.keys({ [this.text.slice(start, end)]: 0 });
    KEYS[slot] = key;
    return key;
  }

  restIsBlank(): boolean {
    const units = this.units;
    let at = this.at;
    while (at < this.end && units[at] === CODE.SPACE) at += 1;
    return at === this.end || (units[at] === CODE.HASH && at > this.at);
  }

  /** A quoted scalar on one line, without backslashes. Leaves the reader after the closing quote. */
  quoted(mark: number): string | GiveUp {
    const { units, end } = this;
    const start = this.at + 1;
    let doubled = false;
    for (let at = start; at < end; at += 1) {
      const code = units[at];
      if (code === CODE.BACKSLASH && mark === CODE.DOUBLE_QUOTE) return GIVE_UP;
      if (code !== mark) continue;
      if (mark === CODE.SINGLE_QUOTE && units[at + 1] === CODE.SINGLE_QUOTE) {
        doubled = true;
        at += 1;
        continue;
      }
      this.at = at + 1;
      this.last = at + 1;
      const inner = this.text.slice(start, at);
      return doubled ? inner.replaceAll("''", "'") : inner;
    }
    return GIVE_UP;
  }
}
