import { inflateRawSync } from 'node:zlib';

export interface ArchivedFile {
  readonly name: string;
  readonly text: string;
  /** MS-DOS date and time as stored, twice: in the local header and in the central directory. */
  readonly stamps: readonly number[];
}

/** The files of a ZIP archive, in its own order. */
export function readArchive(bytes: Uint8Array): ArchivedFile[] {
  const buffer = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const end = buffer.lastIndexOf(Buffer.from('PK\u0005\u0006', 'latin1'));
  const files: ArchivedFile[] = [];
  let entry = buffer.readUInt32LE(end + 16);
  for (let index = 0; index < buffer.readUInt16LE(end + 10); index++) {
    const [nameLength, extra, comment] = [28, 30, 32].map((at) => buffer.readUInt16LE(entry + at));
    const name = buffer.toString('utf8', entry + 46, entry + 46 + (nameLength ?? 0));
    const local = buffer.readUInt32LE(entry + 42);
    const start = local + 30 + buffer.readUInt16LE(local + 26) + buffer.readUInt16LE(local + 28);
    const packed = buffer.subarray(start, start + buffer.readUInt32LE(entry + 20));
    const content = buffer.readUInt16LE(entry + 10) === 0 ? packed : inflateRawSync(packed);
    if (!name.endsWith('/'))
      files.push({ name, text: content.toString('utf8'), stamps: [buffer.readUInt32LE(local + 10), buffer.readUInt32LE(entry + 12)] });
    entry += 46 + (nameLength ?? 0) + (extra ?? 0) + (comment ?? 0);
  }
  return files;
}

export function fileOf(files: readonly ArchivedFile[], name: string): string {
  const file = files.find((each) => each.name === name);
  if (!file) throw new Error(`the archive has no ${name}`);
  return file.text;
}
