import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { run } from '../src/commands/validate.js';
import { fakeIo } from './commands/io.js';

/** The blocks of the README that claim to be what the program prints. */
const claimed = [...readFileSync('README.md', 'utf8').matchAll(/<!-- real output -->\n```\n([\s\S]*?)```/g)].map(
  ([, block]) => block ?? '',
);

test('the finding shown in the README is what the program prints', async () => {
  const folder = mkdtempSync(join(tmpdir(), 'aect-readme-'));
  cpSync('examples/convention-blitta', join(folder, 'blitta'), { recursive: true });
  const sound = readFileSync('examples/convention-blitta/dossier.yaml', 'utf8');
  const faulty = sound
    .replace('    dateSignature: 2026-11-05', '    dateSignature: 2026-10-15')
    .replace('    montantPrevisionnel: 102000\n', '');
  writeFileSync(join(folder, 'blitta', 'dossier.yaml'), faulty);
  const here = process.cwd();
  process.chdir(folder);
  try {
    const io = fakeIo({ stdoutIsTerminal: true });
    await run(['blitta/dossier.yaml'], { lang: 'fr' }, io);
    expect(plain(io.out())).toBe(plain(claimed[0] ?? ''));
  } finally {
    process.chdir(here);
    rmSync(folder, { recursive: true });
  }
});

/** A README is typed with ordinary spaces. */
function plain(text: string): string {
  return text.replace(/[\u00a0\u202f]/g, ' ').trimEnd();
}
