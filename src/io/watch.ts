import { type FSWatcher, readdirSync, statSync, watch } from 'node:fs';
import { dirname, join } from 'node:path';

/** A saved file comes as several events, and some programs write it in two goes. */
const QUIET = 150;

/** Network drives tell nothing of changes: files are looked at from time to time as well. */
const PERIOD = 2000;

/** When each file was last written, and its size; absent files are absent. */
export type Signature = ReadonlyMap<string, string>;

export function signatureOf(files: readonly string[]): Signature {
  const signature = new Map<string, string>();
  for (const file of files) {
    const found = statSync(file, { throwIfNoEntry: false });
    if (found !== undefined) signature.set(file, `${found.mtimeMs} ${found.size} ${found.ino}`);
  }
  return signature;
}

/** The first file that is new, gone or written again. */
export function changeBetween(before: Signature, after: Signature): string | undefined {
  return [...after.keys(), ...before.keys()].find((file) => before.get(file) !== after.get(file));
}

/**
 * Waits until something happens in the folders of these files, then until it is quiet again. False when `stop` comes first. Folders are
 * watched, not files: many editors save by putting a new file in the place of the old one.
 */
export function somethingHappens(files: readonly string[], folders: readonly string[], stop: AbortSignal): Promise<boolean> {
  return new Promise((resolve) => {
    const watchers: FSWatcher[] = [];
    let quiet: NodeJS.Timeout | undefined;
    const finish = (happened: boolean): void => {
      clearTimeout(quiet);
      clearInterval(period);
      for (const watcher of watchers) watcher.close();
      stop.removeEventListener('abort', stopped);
      resolve(happened);
    };
    const stopped = (): void => finish(false);
    const event = (): void => {
      clearTimeout(quiet);
      quiet = setTimeout(() => finish(true), QUIET);
    };
    const period = setInterval(() => finish(true), PERIOD);
    stop.addEventListener('abort', stopped);
    if (stop.aborted) stopped();
    for (const folder of new Set([...files.map((file) => dirname(file)), ...folders])) {
      try {
        const watcher = watch(folder, event);
        watcher.on('error', () => watcher.close());
        watchers.push(watcher);
      } catch {
        // Gone, or more folders than the system lets watch: the period sees to it.
      }
    }
  });
}

/** Files of a folder with this ending; none when there is no such folder. */
export function filesIn(folder: string, ending: string): string[] {
  try {
    return readdirSync(folder)
      .filter((name) => name.endsWith(ending))
      .map((name) => join(folder, name));
  } catch {
    return [];
  }
}
