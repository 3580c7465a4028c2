import { isUserError } from '../io/user-error.js';
import { changeBetween, type Signature } from '../io/watch.js';
import type { Lang } from '../locales/format.js';
import { watchWords } from '../locales/watch.js';

/** What the loop does to the world; tests hand in their own. */
export interface WatchDoors {
  /** One run of the command; its exit code. */
  work(): Promise<number>;
  /** The files that the command reads, as they stand. */
  look(): Promise<Signature>;
  /** Waits for a stir among them; false when the user stops. */
  stir(files: readonly string[]): Promise<boolean>;
  note(text: string): void;
}

/** Ctrl-C, as shells count it. */
const INTERRUPTED = 130;

/**
 * Runs the command, then again each time that one of its files changes, until the user stops it: exit code 130 then. A wrong call, or
 * nothing to watch, ends it at the first run with the code of the command; later on, what went wrong is said and the wait goes on.
 */
export async function watchFor(lang: Lang, { work, look, stir, note }: WatchDoors): Promise<number> {
  const words = watchWords(lang);
  // Looked at before the run: a change during it counts.
  let before = await look();
  const code = await work();
  if (before.size === 0) return code;
  note(`${words.waiting}\n`);
  while (await stir([...before.keys()])) {
    const after = await look();
    const changed = changeBetween(before, after);
    if (changed === undefined) continue;
    before = new Map([...after]);
    note(`\n${words.changed(changed)}\n`);
    try {
      await work();
    } catch (error) {
      if (!isUserError(error)) throw error;
      note(`${error.message}\n`);
    }
    note(`${words.waiting}\n`);
  }
  note(`\n${words.stopped}\n`);
  return INTERRUPTED;
}
