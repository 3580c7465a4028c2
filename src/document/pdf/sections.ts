import { Cursor, type Effort } from './cursor.js';
import { isStream, readObject } from './object.js';
import { Damaged, type Dict, isDict, type Stream, TooMuch, type Value } from './value.js';

/** Where an object stands: in the file, inside an object stream, or nowhere since it was deleted. */
export type Place = { readonly offset: number } | { readonly inside: number } | 'free';

/** Objects that a file may have; a presentation of ours has 1,000. */
const MAX_OBJECTS = 500_000;

export interface Sections {
  readonly places: ReadonlyMap<number, Place>;
  /** Of the newest section. */
  readonly trailer: Dict;
}

/** How far from its end a file says where its tables are; tools add a line or two after it. */
const TAIL = 2048;

/**
 * The tables that say where objects are (ISO 32000-1, 7.5.4 to 7.5.8): each time that a file is changed or signed, a section is
 * added at its end. The newest word on an object counts. `contentOf` unfolds the tables written as streams.
 */
export function readSections(bytes: Buffer, effort: Effort, contentOf: (stream: Stream) => Buffer): Sections {
  const mark = bytes.lastIndexOf('startxref');
  if (mark === -1 || mark < bytes.length - TAIL) throw new Damaged();
  const places = new Map<number, Place>();
  const seen = new Set<number>();
  let trailer: Dict | undefined;
  const queue = [new Cursor(bytes, mark + 'startxref'.length, effort).integer()];
  for (let offset = queue.shift(); offset !== undefined; offset = queue.shift()) {
    if (seen.has(offset)) continue;
    seen.add(offset);
    const cursor = new Cursor(bytes, offset, effort);
    const own = cursor.keyword('xref') ? readTable(cursor, places) : readTableStream(cursor, bytes, places, contentOf);
    trailer ??= own;
    // A table may name a stream that completes it; it comes before the older section.
    queue.push(...[own.get('XRefStm'), own.get('Prev')].filter((each): each is number => typeof each === 'number'));
  }
  if (trailer === undefined) throw new Damaged();
  return { places, trailer };
}

function set(places: Map<number, Place>, number: number, place: Place): void {
  if (!places.has(number)) places.set(number, place);
  if (places.size > MAX_OBJECTS) throw new TooMuch();
}

function readTable(cursor: Cursor, places: Map<number, Place>): Dict {
  while (!cursor.keyword('trailer')) {
    const first = cursor.integer();
    const count = cursor.integer();
    for (let index = 0; index < count; index += 1) {
      const offset = cursor.integer();
      cursor.integer();
      const used = cursor.keyword('n');
      if (!used && !cursor.keyword('f')) throw new Damaged();
      set(places, first + index, used ? { offset } : 'free');
    }
  }
  const trailer = cursor.value();
  if (!isDict(trailer)) throw new Damaged();
  return trailer;
}

/** A table written as a stream of numbers of fixed widths (7.5.8). */
function readTableStream(cursor: Cursor, bytes: Buffer, places: Map<number, Place>, contentOf: (stream: Stream) => Buffer): Dict {
  cursor.integer();
  const stream = readObject(cursor, bytes);
  if (!isStream(stream)) throw new Damaged();
  const { dict } = stream;
  const [kindWidth = 0, placeWidth = 0, lastWidth = 0] = numbers(dict.get('W'));
  const size = dict.get('Size');
  const ranges = dict.has('Index') ? numbers(dict.get('Index')) : [0, typeof size === 'number' ? size : 0];
  const width = kindWidth + placeWidth + lastWidth;
  if (width === 0 || kindWidth > 4 || placeWidth > 6 || lastWidth > 4) throw new Damaged();
  const content = contentOf(stream);
  let at = 0;
  for (let range = 0; range + 1 < ranges.length; range += 2) {
    const first = ranges[range] ?? 0;
    const count = Math.min(ranges[range + 1] ?? 0, Math.floor((content.length - at) / width));
    for (let index = 0; index < count; index += 1, at += width) {
      const kind = kindWidth === 0 ? 1 : content.readUIntBE(at, kindWidth);
      const place = placeWidth === 0 ? 0 : content.readUIntBE(at + kindWidth, placeWidth);
      set(places, first + index, kind === 1 ? { offset: place } : kind === 2 ? { inside: place } : 'free');
    }
  }
  return dict;
}

function numbers(value: Value | undefined): number[] {
  return Array.isArray(value) ? (value as readonly Value[]).filter((each): each is number => typeof each === 'number' && each >= 0) : [];
}
