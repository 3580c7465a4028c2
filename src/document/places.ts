import { type Path, toPointer } from '../base/path.js';

/** Offsets in the text, in UTF-16 units, end excluded. */
export type Range = readonly [start: number, end: number];

/** Where a key and its value stand. List items and the root have no key. */
export interface Place {
  readonly key?: Range;
  readonly value: Range;
}

/** Places by JSON pointer. Only documents with findings pay for it. */
export type Places = ReadonlyMap<string, Place>;

/** Range of the key or value at a path; for what is not in the text, the nearest parent that is. */
export function rangeOf(places: Places, path: Path, on: 'key' | 'value'): Range {
  for (let length = path.length; length >= 0; length -= 1) {
    const place = places.get(toPointer(path.slice(0, length)));
    if (place === undefined) continue;
    const exact = length === path.length;
    return (exact && on === 'value' ? undefined : place.key) ?? place.value;
  }
  return [0, 0];
}

/** Offsets at which lines start. */
export function lineStarts(text: string): number[] {
  const starts = [0];
  for (let at = text.indexOf('\n'); at !== -1; at = text.indexOf('\n', at + 1)) starts.push(at + 1);
  return starts;
}

/** Line and column of an offset, both from 1, columns in UTF-16 units. */
export function positionOf(starts: readonly number[], offset: number): { readonly line: number; readonly column: number } {
  let low = 0;
  let high = starts.length - 1;
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if ((starts[middle] ?? 0) <= offset) low = middle;
    else high = middle - 1;
  }
  return { line: low + 1, column: offset - (starts[low] ?? 0) + 1 };
}
