import type { PdfFile } from './file.js';
import { type Dict, type Stream, TooMuch, textOf, type Value } from './value.js';

export interface Attachment {
  readonly name: string;
  readonly stream: Stream;
}

/** Nodes of the tree of names looked at: more of them say that the tree is a trap. */
const MAX_NODES = 1000;

/**
 * The files attached to a document: those of the tree of names (ISO 32000-1, 7.7.4), then the associated files that some programs
 * keep alone when they write a document again (ISO 19005-3, 6.8). Each once.
 */
export function attachmentsOf(file: PdfFile): Attachment[] {
  const found = new Map<number, Attachment>();
  let nodes = 0;

  const add = (value: Value | undefined, fallback?: string): void => {
    const specification = file.dict(value);
    const files = file.dict(specification?.get('EF'));
    const stream = file.stream(files?.get('UF') ?? files?.get('F'));
    const name = textIn(specification, 'UF') ?? textIn(specification, 'F') ?? fallback;
    if (stream !== undefined && name !== undefined && !found.has(stream.start)) found.set(stream.start, { name, stream });
  };
  const textIn = (dict: Dict | undefined, key: string): string | undefined => {
    const text = file.resolve(dict?.get(key));
    return typeof text === 'string' ? textOf(text) : undefined;
  };
  const walk = (node: Dict | undefined): void => {
    nodes += 1;
    if (nodes > MAX_NODES) throw new TooMuch();
    const names = file.list(node?.get('Names'));
    for (let at = 0; at + 1 < names.length; at += 2) add(names[at + 1], textOf(names[at]));
    for (const kid of file.list(node?.get('Kids'))) walk(file.dict(kid));
  };

  const catalog = file.dict(file.trailer.get('Root'));
  walk(file.dict(file.dict(catalog?.get('Names'))?.get('EmbeddedFiles')));
  for (const each of file.list(catalog?.get('AF'))) add(each);
  return [...found.values()];
}
