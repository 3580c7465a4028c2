/** A whole PDF file in memory: read through its cross-reference table, changed in place by the tests, written back. */
import { deflateSync, inflateSync } from 'node:zlib';
import { type Dict, Keyword, Name, type PdfValue, print, Reader, Ref, Stream, Text } from './syntax.js';

export class PdfFile {
  constructor(
    /** The file as Latin-1 text. */
    readonly source: string,
    readonly objects: Map<number, PdfValue>,
    readonly trailer: Dict,
  ) {}

  /** The value itself, behind any number of references; null for an object that does not exist. */
  resolve(value: PdfValue | undefined): PdfValue {
    return value instanceof Ref ? this.resolve(this.objects.get(value.id)) : (value ?? null);
  }

  /** The dictionary behind a value (of a stream: its dictionary); empty when it is something else. */
  dict(value: PdfValue | undefined): Dict {
    const found = this.resolve(value);
    if (found instanceof Stream) return found.dict;
    return found instanceof Map ? found : new Map();
  }

  array(value: PdfValue | undefined): readonly PdfValue[] {
    const found = this.resolve(value);
    return Array.isArray(found) ? found : [];
  }

  name(value: PdfValue | undefined): string | undefined {
    const found = this.resolve(value);
    return found instanceof Name ? found.value : undefined;
  }

  number(value: PdfValue | undefined): number | undefined {
    const found = this.resolve(value);
    return typeof found === 'number' ? found : undefined;
  }

  /** A text string in Unicode (ISO 32000-1, 7.9.2.2); PDFDocEncoding is read as Latin-1. */
  text(value: PdfValue | undefined): string | undefined {
    const found = this.resolve(value);
    if (!(found instanceof Text)) return undefined;
    const bytes = Buffer.from(found.bytes, 'latin1');
    if (found.bytes.startsWith('\xfe\xff')) return bytes.subarray(2).swap16().toString('utf16le');
    return found.bytes;
  }

  get catalogue(): Dict {
    return this.dict(this.trailer.get('Root'));
  }

  /** The decoded content of a stream as Latin-1 text; empty when the value is no stream. */
  content(value: PdfValue | undefined): string {
    const stream = this.resolve(value);
    if (!(stream instanceof Stream)) return '';
    const filter = this.name(stream.dict.get('Filter'));
    if (filter === undefined) return stream.raw;
    if (filter !== 'FlateDecode') throw new Error(`filter ${filter} is not read here`);
    return inflateSync(Buffer.from(stream.raw, 'latin1')).toString('latin1');
  }

  setContent(value: PdfValue | undefined, text: string): void {
    const stream = this.resolve(value);
    if (!(stream instanceof Stream)) throw new Error('no stream to change');
    stream.dict.set('Filter', new Name('FlateDecode'));
    stream.raw = deflateSync(Buffer.from(text, 'latin1')).toString('latin1');
  }
}

/** Throws an `Error` that says what could not be read. */
export function readPdf(bytes: Uint8Array): PdfFile {
  const source = Buffer.from(bytes).toString('latin1');
  const start = /startxref\s+(\d+)\s+%%EOF\s*/g;
  let at: number | undefined;
  for (const match of source.matchAll(start)) at = Number(match[1]);
  if (at === undefined || !source.startsWith('xref', at)) throw new Error('startxref does not lead to a cross-reference table');
  const table = new Reader(source, at + 4);
  const [first, count] = [table.value(), table.value()];
  if (first !== 0 || typeof count !== 'number') throw new Error('the cross-reference table has several sections');
  const objects = new Map<number, PdfValue>();
  for (let id = 0; id < count; id++) {
    const [offset, , kind] = [table.value(), table.value(), table.next()];
    if (kind instanceof Keyword && kind.value === 'n' && typeof offset === 'number') objects.set(id, readObject(source, offset, id));
  }
  table.next();
  const trailer = table.value();
  if (!(trailer instanceof Map)) throw new Error('the trailer is not a dictionary');
  return new PdfFile(source, objects, trailer);
}

function readObject(source: string, offset: number, id: number): PdfValue {
  const head = /(\d+)\s+0\s+obj\b/y;
  head.lastIndex = offset;
  if (head.exec(source)?.[1] !== String(id)) throw new Error(`object ${id} is not at byte ${offset}`);
  const reader = new Reader(source, head.lastIndex);
  // pdfkit writes `undefined` for an object without data; it reads as no value.
  const value = reader.next();
  const word = reader.next();
  if (!(value instanceof Map) || !(word instanceof Keyword) || word.value !== 'stream') return value instanceof Keyword ? null : value;
  const begin = source.startsWith('\r\n', reader.at) ? reader.at + 2 : reader.at + 1;
  const length = value.get('Length');
  if (typeof length !== 'number') throw new Error(`stream ${id} has no direct length`);
  if (!/^\s*endstream\b/.test(source.slice(begin + length, begin + length + 16))) throw new Error(`stream ${id} has a wrong length`);
  return new Stream(value, source.slice(begin, begin + length));
}

/** The file with its changes, as one cross-reference section. */
export function writePdf(file: PdfFile): Uint8Array {
  let text = `${file.source.slice(0, 9)}%\xff\xff\xff\xff\n`;
  const size = Math.max(...file.objects.keys()) + 1;
  const table = ['0000000000 65535 f '];
  for (let id = 1; id < size; id++) {
    const value = file.objects.get(id);
    table.push(value === undefined ? '0000000000 65535 f ' : `${String(text.length).padStart(10, '0')} 00000 n `);
    if (value !== undefined) text += `${id} 0 obj\n${print(value)}\nendobj\n`;
  }
  const trailer = print(new Map(file.trailer).set('Size', size));
  const tail = `xref\n0 ${size}\n${table.join('\n')}\ntrailer\n${trailer}\nstartxref\n${text.length}\n%%EOF\n`;
  return new Uint8Array(Buffer.from(text + tail, 'latin1'));
}
