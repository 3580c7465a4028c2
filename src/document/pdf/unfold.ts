import { inflateSync } from 'node:zlib';
import { Damaged, type Dict, isDict, Name, TooMuch, type Value } from './value.js';

/** The bytes of a stream without its compression. Throws `TooMuch` beyond `limit` bytes: a few kilobytes can unfold to gigabytes. */
export function unfold(dict: Dict, raw: Buffer, limit: number): Buffer {
  const filter = single(dict.get('Filter'));
  if (filter === undefined) return raw;
  // The one compression that programs of this century write for such parts.
  if (!(filter instanceof Name) || (filter.text !== 'FlateDecode' && filter.text !== 'Fl')) throw new Damaged();
  const parameters = single(dict.get('DecodeParms'));
  return unpredict(inflate(raw, limit), isDict(parameters) ? parameters : new Map());
}

/** A list of one filter counts as that filter. */
function single(value: Value | undefined): Value | undefined {
  if (!Array.isArray(value)) return value ?? undefined;
  if (value.length > 1) throw new Damaged();
  return (value as readonly Value[])[0];
}

function inflate(raw: Buffer, limit: number): Buffer {
  try {
    return inflateSync(raw, { maxOutputLength: Math.max(1, limit) });
  } catch (error) {
    throw (error as NodeJS.ErrnoException).code === 'ERR_BUFFER_TOO_LARGE' ? new TooMuch() : new Damaged();
  }
}

/** Undoes the differences between rows that cross-reference streams are written with: the « up » of PNG, or none (7.4.4.4). */
function unpredict(bytes: Buffer, parameters: Dict): Buffer {
  const predictor = parameters.get('Predictor') ?? 1;
  if (predictor === 1) return bytes;
  const columns = parameters.get('Columns') ?? 1;
  if (typeof predictor !== 'number' || predictor < 10 || typeof columns !== 'number' || columns < 1 || columns > 100) throw new Damaged();
  const rows = Math.floor(bytes.length / (columns + 1));
  const out = Buffer.alloc(rows * columns);
  for (let row = 0; row < rows; row += 1) {
    const kind = bytes[row * (columns + 1)];
    if (kind !== 0 && kind !== 2) throw new Damaged();
    for (let column = 0; column < columns; column += 1) {
      const above = kind === 2 && row > 0 ? (out[(row - 1) * columns + column] ?? 0) : 0;
      out[row * columns + column] = (bytes[row * (columns + 1) + 1 + column] ?? 0) + above;
    }
  }
  return out;
}
