import type { Cursor } from './cursor.js';
import { Damaged, isDict, type Stream, type Value } from './value.js';

/** Whether an object is a stream. */
export function isStream(value: Value | Stream | undefined): value is Stream {
  return value !== null && typeof value === 'object' && 'dict' in value;
}

/** What follows the number of an object: `0 obj`, then a value or a stream. */
export function readObject(cursor: Cursor, bytes: Buffer): Value | Stream {
  cursor.integer();
  if (!cursor.keyword('obj')) throw new Damaged();
  const value = cursor.value();
  if (!isDict(value) || !cursor.keyword('stream')) return value;
  // The bytes start after the end of the line, CR LF or LF (7.3.8.1).
  const start = cursor.at + (bytes[cursor.at] === 13 ? 1 : 0) + 1;
  return { dict: value, start };
}
