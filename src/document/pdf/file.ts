import { Cursor, Effort } from './cursor.js';
import { isStream, readObject } from './object.js';
import { readSections, type Sections } from './sections.js';
import { unfold } from './unfold.js';
import { Damaged, type Dict, isDict, Ref, type Stream, type Value } from './value.js';

/** Bytes that the compressed parts of one file may unfold to in all; those of ours hold 25 kB. */
const MAX_UNFOLDED = 16_000_000;

/** References followed one after the other before the file counts as damaged. */
const MAX_STEPS = 20;

/** A PDF whose objects are read when asked for, from their places in its tables: the pages are never looked at. */
export class PdfFile {
  private readonly effort = new Effort();
  private unfolded = 0;
  private readonly sections: Sections;
  private readonly parts = new Map<number, Map<number, Value>>();

  /** Throws `Damaged` when the tables cannot be read. */
  constructor(private readonly bytes: Buffer) {
    this.sections = readSections(bytes, this.effort, (stream) => this.contentOf(stream));
  }

  get trailer(): Dict {
    return this.sections.trailer;
  }

  /** The object that a value stands for. */
  resolve(value: Value | undefined): Value | Stream | undefined {
    let found: Value | Stream | undefined = value;
    for (let step = 0; found instanceof Ref; step += 1) {
      if (step > MAX_STEPS) throw new Damaged();
      found = this.object(found.number);
    }
    return found;
  }

  dict(value: Value | undefined): Dict | undefined {
    const found = this.resolve(value);
    return isDict(found) ? found : undefined;
  }

  list(value: Value | undefined): readonly Value[] {
    const found = this.resolve(value);
    return Array.isArray(found) ? (found as readonly Value[]) : [];
  }

  stream(value: Value | undefined): Stream | undefined {
    const found = this.resolve(value);
    return isStream(found) ? found : undefined;
  }

  /** The bytes of a stream, unfolded. */
  contentOf({ dict, start }: Stream): Buffer {
    const length = this.resolve(dict.get('Length'));
    if (typeof length !== 'number' || length < 0 || start + length > this.bytes.length) throw new Damaged();
    this.effort.spend(length);
    const content = unfold(dict, this.bytes.subarray(start, start + length), MAX_UNFOLDED - this.unfolded);
    this.unfolded += content.length;
    return content;
  }

  private object(number: number): Value | Stream | undefined {
    const place = this.sections.places.get(number);
    if (place === undefined || place === 'free') return undefined;
    return 'inside' in place ? this.part(place.inside).get(number) : this.direct(number, place.offset);
  }

  private direct(number: number, offset: number): Value | Stream {
    const cursor = new Cursor(this.bytes, offset, this.effort);
    if (cursor.integer() !== number) throw new Damaged();
    return readObject(cursor, this.bytes);
  }

  /** The objects of an object stream (7.5.7). */
  private part(number: number): Map<number, Value> {
    const known = this.parts.get(number);
    if (known !== undefined) return known;
    const place = this.sections.places.get(number);
    if (place === undefined || place === 'free' || 'inside' in place) throw new Damaged();
    const stream = this.direct(number, place.offset);
    const objects = new Map<number, Value>();
    this.parts.set(number, objects);
    if (!isStream(stream)) throw new Damaged();
    const content = this.contentOf(stream);
    const count = stream.dict.get('N');
    const first = stream.dict.get('First');
    if (typeof count !== 'number' || typeof first !== 'number') throw new Damaged();
    const heads = new Cursor(content, 0, this.effort);
    for (let index = 0; index < count; index += 1) {
      const own = heads.integer();
      objects.set(own, new Cursor(content, first + heads.integer(), this.effort).value());
    }
    return objects;
  }
}
