import { readDocument } from '../../src/document/document.js';
import { type Fixed, fix } from '../../src/fix/fix.js';
import { exampleText } from '../document/mutants.js';

export async function mend(content: string | Buffer): Promise<Fixed & { readonly text: string }> {
  const bytes = typeof content === 'string' ? Buffer.from(content) : content;
  const fixed = await fix(bytes, await readDocument(bytes));
  return { ...fixed, text: fixed.bytes.toString('utf8') };
}

/** The agreement of Blitta, its targets in order: it holds nothing to repair. */
export const BLITTA = exampleText('convention-blitta');

/** The same with one passage changed. */
export function blitta(from: string | RegExp, to: string): string {
  const text = BLITTA;
  const changed = text.replace(from, to);
  if (changed === text) throw new Error(`the example no longer contains ${from}`);
  return changed;
}
