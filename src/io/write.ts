import { existsSync, mkdirSync, statSync, writeFileSync } from 'node:fs';
import { dirname, resolve } from 'node:path';
import writeFileAtomic from 'write-file-atomic';
import type { Lang } from '../locales/format.js';
import { messages } from '../locales/messages.js';
import { UserError } from './user-error.js';
import { fillByPieces, type Pieces, replaceByPieces } from './write-pieces.js';

/** Writes a file whole or not at all, with the folders above it. Throws a `UserError` that names the file and the reason. */
export async function writeWhole(path: string, content: string | Uint8Array, lang: Lang): Promise<void> {
  await toldOf(path, lang, async () => {
    if (isSpecial(path)) writeFileSync(path, content);
    else await writeFileAtomic(path, typeof content === 'string' ? content : Buffer.from(content));
  });
}

/** The same for a text that does not fit in memory. */
export async function writeLong(path: string, pieces: Pieces, lang: Lang): Promise<void> {
  await toldOf(path, lang, () => (isSpecial(path) ? fillByPieces : replaceByPieces)(path, pieces));
}

/** A device or a pipe is written to; replacing it, as an atomic write does, would destroy it. */
function isSpecial(path: string): boolean {
  return statSync(path, { throwIfNoEntry: false })?.isFile() === false;
}

async function toldOf(path: string, lang: Lang, write: () => Promise<void>): Promise<void> {
  try {
    makeFolder(dirname(path));
    await write();
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException;
    if (code === undefined) throw error;
    throw new UserError(messages(lang).unwritable(path, code));
  }
}

/** Writes a file that is not there yet, with the folders above it; false when it is. Throws a `UserError` as `writeWhole` does. */
export function writeNew(path: string, content: string, lang: Lang): boolean {
  try {
    makeFolder(dirname(path));
    writeFileSync(path, content, { flag: 'wx' });
    return true;
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException;
    if (code === undefined) throw error;
    if (code === 'EEXIST') return false;
    throw new UserError(messages(lang).unwritable(path, code));
  }
}

/**
 * Makes a folder and those above it that are missing, and returns the first one made. One at a time: Node's own `recursive` never
 * comes back from a file system that refuses new folders, such as /proc.
 */
export function makeFolder(path: string): string | undefined {
  const missing: string[] = [];
  for (let folder = resolve(path); !existsSync(folder); folder = dirname(folder)) missing.unshift(folder);
  for (const folder of missing) mkdirSync(folder);
  return missing[0];
}
