import { deflateSync } from 'node:zlib';

type Part = string | Buffer;

/** A stream object of a PDF. */
export function stream(entries: string, data: Buffer): Buffer {
  return Buffer.concat([Buffer.from(`<< ${entries} /Length ${data.length} >>\nstream\n`), data, Buffer.from('\nendstream')]);
}

/** The text packed as our exporter packs it. */
export function packed(text: string | Buffer): Buffer {
  return stream('/Type /EmbeddedFile /Filter /FlateDecode', deflateSync(text));
}

/** The catalog of a document with these attachments: names, and the numbers of their specifications. */
export function catalog(names: string): string {
  return `<< /Type /Catalog /Names << /EmbeddedFiles << /Names [${names}] >> >> >>`;
}

/** The specification of a file whose stream is object `number`. */
export function specification(name: string, number: number): string {
  return `<< /Type /Filespec /F (${name}) /EF << /F ${number} 0 R >> >>`;
}

/** A PDF of these objects, its table in clear; object 1 is the catalog. */
export function pdf(objects: Readonly<Record<number, Part>>, trailer = ''): Buffer {
  const { body, offsets } = bodyOf(Buffer.from('%PDF-1.7\n'), objects);
  return Buffer.concat([body, table(offsets, body.length, trailer)]);
}

/** The file with changed objects added at its end, as programs that sign or annotate write it. */
export function updated(before: Buffer, objects: Readonly<Record<number, Part>>): Buffer {
  const { body, offsets } = bodyOf(before, objects);
  const previous = /startxref\s+(\d+)/.exec(before.subarray(-60).toString('latin1'))?.[1] ?? '0';
  return Buffer.concat([body, table(offsets, body.length, `/Prev ${previous}`)]);
}

/** A PDF whose small objects are packed together, and whose table is a stream: the way programs write a PDF again. */
export function repacked(small: Readonly<Record<number, string>>, streams: Readonly<Record<number, Buffer>>): Buffer {
  const heads: string[] = [];
  let texts = '';
  for (const [number, text] of Object.entries(small)) {
    heads.push(`${number} ${texts.length}`);
    texts += `${text} `;
  }
  const head = `${heads.join(' ')} `;
  const container = stream(
    `/Type /ObjStm /N ${heads.length} /First ${head.length} /Filter /FlateDecode`,
    deflateSync(Buffer.from(head + texts)),
  );
  const { body, offsets } = bodyOf(Buffer.from('%PDF-1.7\n'), { ...streams, 50: container });
  const rows = Array.from({ length: 52 }, (_, number) => {
    const row = Buffer.alloc(6);
    const place = number === 51 ? body.length : offsets.get(number);
    if (place !== undefined) row.writeUInt8(1, 0);
    if (place !== undefined) row.writeUInt32BE(place, 1);
    const index = Object.keys(small).indexOf(String(number));
    if (index !== -1) row.set([2, 0, 0, 0, 50, index]);
    return row;
  });
  // Each row as its difference to the one above, as the PNG filter « up » has it.
  const differences = rows.map((row, at) => Buffer.from([2, ...row.map((byte, column) => byte - (rows[at - 1]?.[column] ?? 0))]));
  const xref = stream(
    '/Type /XRef /W [1 4 1] /Size 52 /Root 1 0 R /Filter /FlateDecode /DecodeParms << /Predictor 12 /Columns 6 >>',
    deflateSync(Buffer.concat(differences)),
  );
  return Buffer.concat([body, Buffer.from('51 0 obj\n'), xref, Buffer.from(`\nendobj\nstartxref\n${body.length}\n%%EOF\n`)]);
}

function bodyOf(start: Buffer, objects: Readonly<Record<number, Part>>): { body: Buffer; offsets: Map<number, number> } {
  const offsets = new Map<number, number>();
  let body = start;
  for (const [number, content] of Object.entries(objects)) {
    offsets.set(Number(number), body.length);
    body = Buffer.concat([body, Buffer.from(`${number} 0 obj\n`), Buffer.from(content as Buffer), Buffer.from('\nendobj\n')]);
  }
  return { body, offsets };
}

function table(offsets: ReadonlyMap<number, number>, at: number, trailer: string): Buffer {
  const entries = [...offsets].map(([number, offset]) => `${number} 1\n${String(offset).padStart(10, '0')} 00000 n \n`).join('');
  return Buffer.from(`xref\n${entries}trailer\n<< /Root 1 0 R /Size 60 ${trailer} >>\nstartxref\n${at}\n%%EOF\n`);
}
