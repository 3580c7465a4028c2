import type { Ledger } from '../apd/ledger.js';
import type { ApdBook } from '../base/figures.js';
import type { Voice } from '../exporters/apd/words.js';
import type { Io } from '../io/io.js';
import type { Spans } from './apd-spans.js';

/** Formats that any number of files may fill: they are written piece by piece. */
export type Flow = 'text' | 'json' | 'csv';

/** Keeps out of memory what thousands of files make. */
export interface Portfolio {
  ledger(): Ledger;
  /** Writes a file whole or not at all, from pieces of it. */
  write(path: string, pieces: Iterable<string>): Promise<void>;
}

interface Writers {
  write(path: string, content: string): Promise<void>;
  readonly portfolio?: Portfolio;
}

/** Output goes to the screen in blocks of this many characters. */
const BLOCK = 1 << 16;

/** A file up to this many characters is handed over as one text. */
const WHOLE = 1 << 20;

/** The report in one of these formats. A text is one piece: it shows a bounded number of lines. */
export async function apdPieces(
  book: ApdBook,
  format: Flow,
  voice: Voice,
  { detail, limits }: { readonly detail: boolean; readonly limits: string },
  spans: Spans | undefined,
): Promise<Iterable<string>> {
  if (format === 'json') return (await import('../exporters/apd/json.js')).apdJsonPieces(book, voice, (finding) => spans?.of(finding));
  if (format === 'csv') return (await import('../exporters/apd/csv.js')).apdCsvPieces(book, voice);
  const { apdToText } = await import('../exporters/apd/text.js');
  const { listSource } = await import('../reference/pays-cad-source.js');
  const text = apdToText(book, voice, book.list && listSource(book.list.id), detail);
  return [limits === '' ? text : `${text}\n${limits}`];
}

export async function printPieces(pieces: Iterable<string>, io: Io): Promise<void> {
  for (const block of blocksOf(pieces, BLOCK)) {
    io.print(block);
    await io.drained?.();
  }
}

/** Writes the file whole or not at all, however long it is. */
export async function writePieces(path: string, pieces: Iterable<string>, { write, portfolio }: Writers): Promise<void> {
  const blocks = blocksOf(pieces, WHOLE);
  const { value: first = '' } = blocks.next();
  const second = blocks.next();
  if (second.done === true) await write(path, first);
  else if (portfolio) await portfolio.write(path, chain([first, second.value], blocks));
  else await write(path, [...chain([first, second.value], blocks)].join(''));
}

function* blocksOf(pieces: Iterable<string>, size: number): Generator<string, undefined> {
  let block = '';
  for (const piece of pieces) {
    block += piece;
    if (block.length < size) continue;
    yield block;
    block = '';
  }
  if (block !== '') yield block;
}

function* chain(first: Iterable<string>, rest: Iterable<string>): Generator<string> {
  yield* first;
  yield* rest;
}
