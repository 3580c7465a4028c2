/**
 * Gives every file of a ZIP archive the same day, in place: the libraries that write archives stamp them with the clock and the time zone.
 * Layout of the fields: PKWARE APPNOTE 6.3.10, 4.3.7 (local header), 4.3.12 (central directory), 4.3.16 (end record), 4.4.6 (MS-DOS dates).
 * `date` is `AAAA-MM-JJ`; years outside 1980–2107, which the format cannot hold, become the nearest it can.
 */
export function stampArchive(bytes: Uint8Array, date: string): Uint8Array {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const day = dosDate(date);
  const end = endRecord(view);
  const count = view.getUint16(end + 10, true);
  let entry = view.getUint32(end + 16, true);
  for (let index = 0; index < count; index++) {
    if (view.getUint32(entry, true) !== CENTRAL) throw new Error('the central directory of the archive is not where it should be');
    stamp(view, entry + 12, day);
    stamp(view, view.getUint32(entry + 42, true) + 10, day);
    entry += 46 + view.getUint16(entry + 28, true) + view.getUint16(entry + 30, true) + view.getUint16(entry + 32, true);
  }
  return bytes;
}

const CENTRAL = 0x02014b50;
const END = 0x06054b50;

function endRecord(view: DataView): number {
  for (let at = view.byteLength - 22; at >= 0; at--) if (view.getUint32(at, true) === END) return at;
  throw new Error('not a ZIP archive');
}

/** Midnight, then the day. */
function stamp(view: DataView, at: number, day: number): void {
  view.setUint16(at, 0, true);
  view.setUint16(at + 2, day, true);
}

function dosDate(date: string): number {
  const [year = 1980, month = 1, day = 1] = date.slice(0, 10).split('-').map(Number);
  if (year < 1980) return (1 << 5) | 1;
  if (year > 2107) return (127 << 9) | (12 << 5) | 31;
  return ((year - 1980) << 9) | (month << 5) | day;
}
