/** The rim: what a command may do to the world. Tests hand in their own. */
export interface Io {
  /** The result alone, a document in bytes too; everything else goes to `note`. */
  print(result: string | Uint8Array): void;
  /** Waits for a reader that is slower than `print`, so that what it has not read does not pile up in memory. */
  drained?(): Promise<void>;
  /** Progress, hints, errors: standard error. */
  note(text: string): void;
  /** Files done out of a portfolio, shown on standard error when it is a terminal. */
  progress(done: number, total: number): void;
  readonly stdoutIsTerminal: boolean;
  /** Columns of the terminal, 80 when unknown. */
  readonly columns: number;
  readonly colour: boolean;
  readonly env: Readonly<Record<string, string | undefined>>;
}

/** From this many files on, a run takes long enough to show where it stands. */
const SLOW = 200;

/** Back to the start of the line, which is emptied. */
const CLEAR = '\r\u001b[K';

/** The process: standard output is written in whole, never cut short by an exit. */
export function processIo(colour: boolean | undefined): Io {
  const env = process.env;
  const stdoutIsTerminal = process.stdout.isTTY === true;
  let counting = false;
  return {
    print: (result) => {
      process.stdout.write(result);
    },
    drained,
    note: (text) => {
      // A sentence takes the line of the progress, which comes back below it.
      process.stderr.write(counting ? `${CLEAR}${text}` : text);
      counting = false;
    },
    progress: (done, total) => {
      if (process.stderr.isTTY !== true || total < SLOW || done % 50 !== 0) return;
      counting = done + 50 <= total;
      process.stderr.write(`\r${done}/${total}\u001b[K${counting ? '' : CLEAR}`);
    },
    stdoutIsTerminal,
    columns: process.stdout.columns || 80,
    colour: colour ?? wantsColour(env, stdoutIsTerminal),
    env,
  };
}

/** A reader that leaves ends the wait too. */
async function drained(): Promise<void> {
  const { stdout } = process;
  if (!stdout.writableNeedDrain || stdout.destroyed) return;
  await new Promise<void>((resolve) => {
    const ends = ['drain', 'close', 'error'] as const;
    const end = (): void => {
      for (const event of ends) stdout.off(event, end);
      resolve();
    };
    for (const event of ends) stdout.on(event, end);
  });
}

/** https://no-color.org and the FORCE_COLOR convention. */
function wantsColour(env: Io['env'], terminal: boolean): boolean {
  if (env.NO_COLOR !== undefined && env.NO_COLOR !== '') return false;
  if (env.FORCE_COLOR !== undefined) return env.FORCE_COLOR !== '0' && env.FORCE_COLOR !== 'false';
  return terminal && env.TERM !== 'dumb';
}
