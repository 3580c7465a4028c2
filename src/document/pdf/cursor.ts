import { Damaged, type Dict, Name, Ref, TooMuch, type Value } from './value.js';

/** Deepest nesting of arrays and dictionaries read; the trees of attachments have two levels. */
const MAX_DEPTH = 50;

/** Bytes that may be read in all, counting again what is read again: a hostile file can send the reader to one place thousands of times. */
export class Effort {
  private left = 30_000_000;

  spend(bytes: number): void {
    this.left -= bytes;
    if (this.left < 0) throw new TooMuch();
  }
}

const SPACE = /[\0\t\n\f\r ]/;
const DELIMITER = /[\0\t\n\f\r ()<>[\]{}/%]/;
const WORD = 256;

/** Reads objects from a place of a file on. */
export class Cursor {
  constructor(
    private readonly bytes: Buffer,
    public at: number,
    private readonly effort: Effort,
  ) {
    if (!Number.isInteger(at) || at < 0 || at >= bytes.length) throw new Damaged();
  }

  /** The next object; an indirect reference is recognised by its two numbers and `R`. */
  value(depth = 0): Value {
    if (depth > MAX_DEPTH) throw new Damaged();
    this.skip();
    switch (this.char()) {
      case '/':
        return new Name(this.name());
      case '(':
        return this.literal();
      case '[':
        return this.array(depth);
      case '<':
        return this.char(1) === '<' ? this.dict(depth) : this.hexadecimal();
      default:
        return this.atom();
    }
  }

  /** Takes a keyword when it stands here. */
  keyword(text: string): boolean {
    this.skip();
    if (this.bytes.toString('latin1', this.at, this.at + text.length) !== text) return false;
    this.at += text.length;
    return true;
  }

  integer(): number {
    this.skip();
    const word = this.word();
    if (!/^\d{1,15}$/.test(word)) throw new Damaged();
    return Number(word);
  }

  /** Spaces and comments. */
  skip(): void {
    const from = this.at;
    for (; this.at < this.bytes.length; this.at += 1) {
      if (this.char() === '%') while (this.at < this.bytes.length && !/[\r\n]/.test(this.char())) this.at += 1;
      else if (!SPACE.test(this.char())) break;
    }
    this.effort.spend(this.at - from + 1);
  }

  private char(ahead = 0): string {
    return String.fromCharCode(this.bytes[this.at + ahead] ?? 0);
  }

  private word(): string {
    let end = this.at;
    while (end < this.bytes.length && end - this.at < WORD && !DELIMITER.test(String.fromCharCode(this.bytes[end] ?? 0))) end += 1;
    const word = this.bytes.toString('latin1', this.at, end);
    this.effort.spend(word.length + 1);
    this.at = end;
    return word;
  }

  private atom(): Value {
    const word = this.word();
    if (word === 'true' || word === 'false') return word === 'true';
    if (word === 'null') return null;
    if (!/^[+-]?(?:\d+\.?\d*|\.\d+)$/.test(word)) throw new Damaged();
    const after = this.at;
    if (/^\d{1,10}$/.test(word)) {
      this.skip();
      if (/^\d{1,5}$/.test(this.word())) {
        this.skip();
        if (this.word() === 'R') return new Ref(Number(word));
      }
      this.at = after;
    }
    return Number(word);
  }

  private name(): string {
    this.at += 1;
    return this.word().replace(/#([\dA-Fa-f]{2})/g, (_, code: string) => String.fromCharCode(Number.parseInt(code, 16)));
  }

  private array(depth: number): Value[] {
    this.at += 1;
    const items: Value[] = [];
    while (!this.keyword(']')) items.push(this.value(depth + 1));
    return items;
  }

  private dict(depth: number): Dict {
    this.at += 2;
    const entries = new Map<string, Value>();
    while (!this.keyword('>>')) {
      if (this.char() !== '/') throw new Damaged();
      const key = this.name();
      entries.set(key, this.value(depth + 1));
    }
    return entries;
  }

  private hexadecimal(): string {
    const end = this.bytes.indexOf('>', this.at);
    if (end === -1) throw new Damaged();
    this.effort.spend(end - this.at);
    const digits = this.bytes.toString('latin1', this.at + 1, end).replace(/[\0\t\n\f\r ]/g, '');
    this.at = end + 1;
    return Buffer.from(digits.length % 2 === 0 ? digits : `${digits}0`, 'hex').toString('latin1');
  }

  /** `(…)`: inner parentheses go in pairs, a backslash escapes (7.3.4.2). */
  private literal(): string {
    const from = this.at + 1;
    let depth = 0;
    for (; this.at < this.bytes.length; this.at += 1) {
      const char = this.char();
      if (char === '\\') this.at += 1;
      else if (char === '(') depth += 1;
      else if (char === ')') depth -= 1;
      if (depth === 0) break;
    }
    this.effort.spend(this.at - from + 1);
    if (this.at >= this.bytes.length) throw new Damaged();
    this.at += 1;
    return this.bytes.toString('latin1', from, this.at - 1).replace(/\\(?:([0-7]{1,3})|\r\n|([\s\S]))/g, unescaped);
  }
}

const ESCAPES: Readonly<Record<string, string>> = { n: '\n', r: '\r', t: '\t', b: '\b', f: '\f', '\n': '', '\r': '' };

function unescaped(_: string, octal: string | undefined, char: string | undefined): string {
  if (octal !== undefined) return String.fromCharCode(Number.parseInt(octal, 8) & 0xff);
  return char === undefined ? '' : (ESCAPES[char] ?? char);
}
