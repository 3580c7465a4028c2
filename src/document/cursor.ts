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
  DASH: 45,
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
export const INDICATORS = new Set([...'!"#%&\'*,:>?@[]`{|}'].map((character) => character.charCodeAt(0)));

/** Offsets of the text being read; one memory for all texts, since they are read one at a time and in one go. */
let marks = new Int32Array(16_384);

function grown(full: Int32Array): Int32Array<ArrayBuffer> {
  const larger = new Int32Array(2 * full.length);
  larger.set(full);
  return larger;
}

/** Where the reader stands: a line at a time, its content without indentation and line break. */
export class Cursor {
  readonly text: string;
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
    const text = this.text;
    for (let start = this.next; start < this.length; ) {
      let end = text.indexOf('\n', start);
      const next = end === -1 ? this.length : end + 1;
      if (end === -1) end = this.length;
      if (end > start && text.charCodeAt(end - 1) === CODE.RETURN) end -= 1;
      let at = start;
      while (at < end && text.charCodeAt(at) === CODE.SPACE) at += 1;
      const code = at < end ? text.charCodeAt(at) : CODE.HASH;
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
    return this.text.charCodeAt(this.at) === CODE.DASH && (this.at + 1 === this.end || this.text.charCodeAt(this.at + 1) === CODE.SPACE);
  }

  /** End of the key that starts here (the colon), or -1 when the line does not begin with a simple key. */
  keyEnd(start: number): number {
    const text = this.text;
    let at = start;
    for (; at < this.end; at += 1) {
      const code = text.charCodeAt(at);
      const word =
        (code >= 97 && code <= 122) ||
        (code >= 65 && code <= 90) ||
        code === 95 ||
        (at > start && ((code >= 48 && code <= 57) || code === CODE.DASH));
      if (!word) break;
    }
    if (at === start || text.charCodeAt(at) !== CODE.COLON || at >= this.end) return -1;
    return at + 1 === this.end || text.charCodeAt(at + 1) === CODE.SPACE ? at : -1;
  }

  restIsBlank(): boolean {
    const text = this.text;
    let at = this.at;
    while (at < this.end && text.charCodeAt(at) === CODE.SPACE) at += 1;
    return at === this.end || (text.charCodeAt(at) === CODE.HASH && at > this.at);
  }

  /** A quoted scalar on one line, without backslashes. Leaves the reader after the closing quote. */
  quoted(mark: number): string | GiveUp {
    const text = this.text;
    const start = this.at + 1;
    let doubled = false;
    for (let at = start; at < this.end; at += 1) {
      const code = text.charCodeAt(at);
      if (code === CODE.BACKSLASH && mark === CODE.DOUBLE_QUOTE) return GIVE_UP;
      if (code !== mark) continue;
      if (mark === CODE.SINGLE_QUOTE && text.charCodeAt(at + 1) === CODE.SINGLE_QUOTE) {
        doubled = true;
        at += 1;
        continue;
      }
      this.at = at + 1;
      this.last = at + 1;
      const inner = text.slice(start, at);
      return doubled ? inner.replaceAll("''", "'") : inner;
    }
    return GIVE_UP;
  }
}
