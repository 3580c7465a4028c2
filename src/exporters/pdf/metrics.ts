/** Widths and kerning of one face for common characters, in units of the font; lists follow `characters`. */
export interface FaceMetrics {
  /** Tells the font file that this was read from. */
  readonly stamp: string;
  readonly unitsPerEm: number;
  /** One UTF-16 unit each. */
  readonly characters: string;
  readonly glyphs: readonly number[];
  readonly widths: readonly number[];
  /** Classes of a character on the left and on the right of another: row and column of `kerning`. */
  readonly left: readonly number[];
  readonly right: readonly number[];
  readonly kerning: readonly (readonly number[])[];
}

/** Length and checksum of a TrueType file, `checkSumAdjustment` of its `head` table (OpenType 1.9): two files do not share them by chance. */
export function fontStamp(bytes: Uint8Array): string {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const tables = bytes.length < 12 ? 0 : view.getUint16(4);
  for (let entry = 12; entry < 12 + 16 * tables && entry + 16 <= bytes.length; entry += 16) {
    if (view.getUint32(entry) !== 0x68656164) continue;
    const head = view.getUint32(entry + 8);
    return head + 12 <= bytes.length ? `${bytes.length} ${view.getUint32(head + 8)}` : '';
  }
  return '';
}
