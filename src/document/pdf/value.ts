/** `/Name`. */
export class Name {
  constructor(readonly text: string) {}
}

/** `12 0 R`. */
export class Ref {
  constructor(readonly number: number) {}
}

export type Dict = ReadonlyMap<string, Value>;

/** An object of a PDF (ISO 32000-1, 7.3). A string is one character a byte; `textOf` reads it. */
export type Value = number | boolean | null | string | Name | Ref | readonly Value[] | Dict;

/** A stream: its dictionary, and where its bytes start in the file. */
export interface Stream {
  readonly dict: Dict;
  readonly start: number;
}

export function isDict(value: unknown): value is Dict {
  return value instanceof Map;
}

/** The text of a string: UTF-16 with its mark, UTF-8 with its mark, else one byte a character (7.9.2.2). */
export function textOf(value: Value | undefined): string | undefined {
  if (typeof value !== 'string') return undefined;
  if (value.startsWith('\u00fe\u00ff')) return new TextDecoder('utf-16be').decode(Buffer.from(value.slice(2), 'latin1'));
  if (value.startsWith('\u00ef\u00bb\u00bf')) return Buffer.from(value.slice(3), 'latin1').toString('utf8');
  return value;
}

/** The file does not follow the syntax of PDF. Thrown by the reader, caught by `carriedDossier`. */
export class Damaged extends Error {}

/** The file asks for more work than any honest one: parts that unfold without end, places read over and over. */
export class TooMuch extends Error {}
