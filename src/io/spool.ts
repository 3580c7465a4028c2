import { closeSync, openSync, readSync, unlinkSync, writeSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { GrowingRows } from '../base/rows.js';

/** Characters of rows that stand in memory before they go to the file. */
const BLOCK = 1 << 17;

/** How rows that JSON cannot hold as they are go through it. */
export interface Form<Row, Packed> {
  pack(row: Row): Packed;
  unpack(packed: Packed): Row;
}

/** Rows that JSON holds as they are. */
export function plain<Row>(): Form<Row, Row> {
  return { pack: (row) => row, unpack: (row) => row };
}

/**
 * A file of this machine for rows that are too many for memory. It is made when the first block is full, so never for a few files, and
 * loses its name at once: nothing of it is left behind however the program ends. Without room for it, the blocks stay in memory.
 */
export class Spool {
  private file: number | undefined;
  private end = 0;

  /** Rows that share the file. What is read back says the same as what was put in, as far as JSON can hold what `form` makes of it. */
  rows<Row, Packed = Row>(form: Form<Row, Packed>): GrowingRows<Row> {
    return new Spooled<Row, Packed>(form, (block) => this.store(block));
  }

  close(): void {
    if (this.file !== undefined) closeSync(this.file);
    this.file = undefined;
  }

  /** How to read the block again. */
  private store(block: Buffer): () => Buffer {
    const start = this.end;
    try {
      this.file ??= nameless();
      for (let done = 0; done < block.length; ) done += writeSync(this.file, block, done, block.length - done, start + done);
    } catch {
      const kept = Buffer.from(block);
      return () => kept;
    }
    this.end += block.length;
    const { file } = this;
    const { length } = block;
    return () => {
      const read = Buffer.allocUnsafe(length);
      for (let done = 0; done < length; ) done += readSync(file, read, done, length - done, start + done);
      return read;
    };
  }
}

function nameless(): number {
  const path = join(tmpdir(), `aect-${process.pid}-${process.hrtime.bigint()}`);
  const file = openSync(path, 'wx+', 0o600);
  unlinkSync(path);
  return file;
}

class Spooled<Row, Packed> implements GrowingRows<Row> {
  length = 0;
  private readonly stored: (() => Buffer)[] = [];
  private open: string[] = [];
  private characters = 0;

  constructor(
    private readonly form: Form<Row, Packed>,
    private readonly store: (block: Buffer) => () => Buffer,
  ) {}

  push(row: Row): void {
    // Not `v8.serialize`: its native half holds the row, and the file that its texts are cut from, until the next full collection.
    const written = JSON.stringify(this.form.pack(row));
    this.open.push(written);
    this.characters += written.length;
    this.length += 1;
    if (this.characters < BLOCK) return;
    this.stored.push(this.store(Buffer.from(this.open.join('\n'))));
    this.open = [];
    this.characters = 0;
  }

  *[Symbol.iterator](): Generator<Row> {
    for (const block of this.stored) yield* this.read(block().toString().split('\n'));
    yield* this.read(this.open);
  }

  private *read(texts: readonly string[]): Generator<Row> {
    for (const text of texts) yield this.form.unpack(JSON.parse(text) as Packed);
  }
}
