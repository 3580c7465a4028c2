import { isUtf8 } from 'node:buffer';
import { type Fault, MAX_BYTES } from './faults.js';

/** Bytes → text, strictly: UTF-8 with or without a byte order mark. Anything else would print garbage in an act. */
export function decode(bytes: Buffer): { readonly text: string; readonly fault?: Fault } {
  if (bytes.length > MAX_BYTES) {
    return {
      text: '',
      fault: { rule: 'taille-limite', range: [0, 0], data: { limite: MAX_BYTES / 1e6 } },
    };
  }
  const wide = utf16(bytes);
  if (wide !== undefined) return { text: '', fault: { rule: 'encodage', range: [0, 0], data: { encodage: wide } } };
  if (!isUtf8(bytes)) {
    // In this encoding one byte is one character: the text can be shown and the first accent that would be lost pointed at.
    const text = new TextDecoder('windows-1252').decode(bytes);
    const at = firstBadByte(bytes);
    return { text, fault: { rule: 'encodage', range: [at, at + 1], data: { encodage: { term: 'encodage.ansi' } } } };
  }
  const text = bytes.toString('utf8', hasMark(bytes) ? 3 : 0);
  const forbidden = FORBIDDEN.exec(text);
  if (forbidden === null) return { text };
  const code = (forbidden[0].codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0');
  return { text, fault: { rule: 'caractere-interdit', range: [forbidden.index, forbidden.index + 1], data: { caractere: `U+${code}` } } };
}

/**
 * Control characters other than tab and line breaks, and non-characters (YAML 1.2, §5.1). A carriage return alone counts as one:
 * it hides the start of a line from the person who reads it on a terminal.
 */
// biome-ignore lint/suspicious/noControlCharactersInRegex: they are what is looked for
export const FORBIDDEN = /\r(?!\n)|[\u0000-\u0008\u000B\u000C\u000E-\u001F\u007F-\u0084\u0086-\u009F\uFFFE\uFFFF]/;

function utf16(bytes: Buffer): string | undefined {
  if ((bytes[0] === 0xff && bytes[1] === 0xfe) || (bytes[1] === 0 && bytes[0] !== 0)) return 'UTF-16';
  if (
    (bytes[0] === 0xfe && bytes[1] === 0xff) ||
    (bytes[0] === 0 && bytes[1] !== 0 && bytes.length > 1 && bytes[1] !== undefined && bytes[1] < 128)
  )
    return 'UTF-16';
  return undefined;
}

/** The byte order mark of UTF-8, written by some editors, is not part of the text. */
function hasMark(bytes: Buffer): boolean {
  return bytes[0] === 0xef && bytes[1] === 0xbb && bytes[2] === 0xbf;
}

/** Position of the first accented byte on the first line that is not UTF-8. */
function firstBadByte(bytes: Buffer): number {
  for (let start = 0; start < bytes.length; ) {
    let end = bytes.indexOf(10, start);
    if (end === -1) end = bytes.length;
    const line = bytes.subarray(start, end);
    if (!isUtf8(line)) return start + line.findIndex((byte) => byte > 127);
    start = end + 1;
  }
  return 0;
}
