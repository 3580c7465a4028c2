import { realpathSync, rmSync, statSync } from 'node:fs';
import { open, rename } from 'node:fs/promises';

/** Texts one after the other, where a whole one would not fit in memory. */
export type Pieces = Iterable<string>;

/**
 * Writes the pieces beside the file and puts the result in its place at the end: the file is whole or as it was. What is beside it goes
 * away when something fails, and when the person who waits gives up (Ctrl-C).
 */
export async function replaceByPieces(path: string, pieces: Pieces): Promise<void> {
  const there = statSync(path, { throwIfNoEntry: false });
  const target = there ? realpathSync(path) : path;
  const beside = `${target}.${process.pid}.part`;
  const clear = (): void => rmSync(beside, { force: true });
  const leave = (signal: NodeJS.Signals): void => {
    clear();
    process.off('SIGINT', leave).off('SIGTERM', leave);
    process.kill(process.pid, signal);
  };
  const file = await open(beside, 'wx', there?.mode);
  process.on('SIGINT', leave).on('SIGTERM', leave);
  try {
    try {
      for (const piece of pieces) await file.writeFile(piece);
      await file.sync();
    } finally {
      await file.close();
    }
    await rename(beside, target);
  } catch (error) {
    clear();
    throw error;
  } finally {
    process.off('SIGINT', leave).off('SIGTERM', leave);
  }
}

/** Writes the pieces into what is no plain file: a device or a pipe. */
export async function fillByPieces(path: string, pieces: Pieces): Promise<void> {
  const file = await open(path, 'w');
  try {
    for (const piece of pieces) await file.writeFile(piece);
  } finally {
    await file.close();
  }
}
