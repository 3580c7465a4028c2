import type { Io } from '../../src/io/io.js';

/** An Io that keeps what is said, for tests of commands. */
export interface Heard extends Io {
  readonly out: () => string;
  readonly err: () => string;
}

export function fakeIo(over: Partial<Io> = {}): Heard {
  const out: string[] = [];
  const err: string[] = [];
  return {
    print: (text) => void out.push(String(text)),
    note: (text) => void err.push(text),
    progress: () => {},
    stdoutIsTerminal: false,
    columns: 80,
    colour: false,
    env: {},
    out: () => out.join(''),
    err: () => err.join(''),
    ...over,
  };
}
