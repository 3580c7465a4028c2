/**
 * The syntax of PDF objects (ISO 32000-1, 7.2 and 7.3), read from and written to Latin-1 text: one character is one byte.
 * Just enough for files of pdfkit and for content streams; no object streams, no cross-reference streams.
 */

export class Name {
  constructor(readonly value: string) {}
}
/** A string object; `bytes` holds one byte per character, still encoded. */
export class Text {
  constructor(readonly bytes: string) {}
}
export class Ref {
  constructor(readonly id: number) {}
}
/** A bare word: an operator of a content stream, or a keyword such as `endobj`. */
export class Keyword {
  constructor(readonly value: string) {}
}
export class Stream {
  constructor(
    readonly dict: Dict,
    public raw: string,
  ) {}
}
export type Dict = Map<string, PdfValue>;
export type PdfValue = null | boolean | number | Name | Text | Ref | Stream | Dict | PdfValue[];

const blank = /(?:[\0\t\n\f\r ]|%[^\r\n]*)*/y;
const number = /[+-]?(?:\d+\.?\d*|\.\d+)(?=[\0\t\n\f\r ()<>[\]{}/%]|$)/y;
const reference = /(\d+)[\0\t\n\f\r ]+\d+[\0\t\n\f\r ]+R(?=[\0\t\n\f\r ()<>[\]{}/%]|$)/y;
const regular = /[^\0\t\n\f\r ()<>[\]{}/%]+/y;
const escapes: Readonly<Record<string, string>> = { n: '\n', r: '\r', t: '\t', b: '\b', f: '\f' };

export class Reader {
  constructor(
    readonly source: string,
    public at = 0,
  ) {}

  private match(pattern: RegExp): RegExpExecArray | null {
    pattern.lastIndex = this.at;
    const found = pattern.exec(this.source);
    if (found) this.at = pattern.lastIndex;
    return found;
  }

  atEnd(): boolean {
    this.match(blank);
    return this.at >= this.source.length;
  }

  next(): PdfValue | Keyword {
    this.match(blank);
    const ref = this.match(reference);
    if (ref) return new Ref(Number(ref[1]));
    const digits = this.match(number);
    if (digits) return Number(digits[0]);
    const char = this.source[this.at];
    if (char === '/') return this.name();
    if (char === '(') return this.literal();
    if (char === '[') return this.array();
    if (char === '<') return this.source[this.at + 1] === '<' ? this.dict() : this.hex();
    const word = this.match(regular)?.[0];
    if (word === undefined) throw new Error(`unexpected « ${char ?? 'end'} » at byte ${this.at}`);
    if (word === 'true' || word === 'false') return word === 'true';
    return word === 'null' ? null : new Keyword(word);
  }

  value(): PdfValue {
    const value = this.next();
    if (value instanceof Keyword) throw new Error(`unexpected word « ${value.value} » at byte ${this.at}`);
    return value;
  }

  private name(): Name {
    this.at++;
    const raw = this.match(regular)?.[0] ?? '';
    return new Name(raw.replace(/#([0-9a-fA-F]{2})/g, (_, code: string) => String.fromCharCode(Number.parseInt(code, 16))));
  }

  private array(): PdfValue[] {
    this.at++;
    const items: PdfValue[] = [];
    while (this.match(blank) && this.source[this.at] !== ']') items.push(this.value());
    this.at++;
    return items;
  }

  private dict(): Dict {
    this.at += 2;
    const dict: Dict = new Map();
    while (this.match(blank) && !this.source.startsWith('>>', this.at)) {
      const key = this.value();
      if (!(key instanceof Name)) throw new Error(`a dictionary key is not a name at byte ${this.at}`);
      dict.set(key.value, this.value());
    }
    this.at += 2;
    return dict;
  }

  private hex(): Text {
    const end = this.source.indexOf('>', this.at);
    if (end < 0) throw new Error(`a hexadecimal string does not end, from byte ${this.at}`);
    const digits = this.source.slice(this.at + 1, end).replace(/\s/g, '');
    this.at = end + 1;
    return new Text(Buffer.from(digits.length % 2 ? `${digits}0` : digits, 'hex').toString('latin1'));
  }

  private literal(): Text {
    let bytes = '';
    let depth = 0;
    for (; this.at < this.source.length; this.at++) {
      const char = this.source[this.at] ?? '';
      if (char === '\\') bytes += this.escaped();
      else if (char === '(' && depth++ === 0) continue;
      else if (char === ')' && --depth === 0) {
        this.at++;
        return new Text(bytes);
      } else bytes += char;
    }
    throw new Error('a string does not end');
  }

  private escaped(): string {
    const octal = /\\([0-7]{1,3})/y;
    octal.lastIndex = this.at;
    const code = octal.exec(this.source)?.[1];
    if (code) {
      this.at += code.length;
      return String.fromCharCode(Number.parseInt(code, 8) & 0xff);
    }
    this.at++;
    const char = this.source[this.at] ?? '';
    return char === '\n' ? '' : (escapes[char] ?? char);
  }
}

/** The text of an object, as `Reader` reads it back; strings are written in hexadecimal. */
export function print(value: PdfValue): string {
  if (value === null || typeof value === 'boolean' || typeof value === 'number') return String(value);
  if (value instanceof Name)
    return `/${value.value.replace(/[^!-~]|[#%()<>[\]{}/]/g, (char) => `#${Buffer.from(char, 'latin1').toString('hex')}`)}`;
  if (value instanceof Text) return `<${Buffer.from(value.bytes, 'latin1').toString('hex')}>`;
  if (value instanceof Ref) return `${value.id} 0 R`;
  if (value instanceof Stream) return `${print(new Map(value.dict).set('Length', value.raw.length))}\nstream\n${value.raw}\nendstream`;
  if (value instanceof Map) return `<<${[...value].map(([key, item]) => `${print(new Name(key))} ${print(item)}`).join('\n')}>>`;
  return `[${value.map(print).join(' ')}]`;
}
