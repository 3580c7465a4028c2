import { afterEach, describe, expect, it, vi } from 'vitest';
import { processIo } from '../../src/io/io.js';

const { isTTY } = process.stderr;
afterEach(() => {
  vi.restoreAllMocks();
  process.stderr.isTTY = isTTY;
});

function written(terminal: boolean, use: (io: ReturnType<typeof processIo>) => void): string {
  let out = '';
  process.stderr.isTTY = terminal;
  vi.spyOn(process.stderr, 'write').mockImplementation((text) => {
    out += String(text);
    return true;
  });
  use(processIo(false));
  return out;
}

describe('the progress of a portfolio', () => {
  it('is shown on a terminal, gives its line to a sentence, and leaves none at the end', () => {
    const out = written(true, (io) => {
      io.progress(50, 220);
      io.note('Un fichier illisible.\n');
      io.progress(100, 220);
      io.progress(200, 220);
      io.note('Fini.\n');
    });
    expect(out).toBe('\r50/220\u001b[K\r\u001b[KUn fichier illisible.\n\r100/220\u001b[K\r200/220\u001b[K\r\u001b[KFini.\n');
  });

  it('is silent in a pipe and for few files', () => {
    expect(written(false, (io) => io.progress(50, 1000))).toBe('');
    expect(written(true, (io) => io.progress(50, 60))).toBe('');
  });
});
