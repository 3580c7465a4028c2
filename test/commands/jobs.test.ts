import { spawnSync } from 'node:child_process';
import { cpSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';

/** The built program: a thread is a file of its own. */
function aect(...args: readonly string[]): { readonly out: string; readonly err: string; readonly code: number | null } {
  const { stdout, stderr, status } = spawnSync(process.execPath, ['bin/aect.cjs', ...args], {
    encoding: 'utf8',
    env: { ...process.env, NO_COLOR: '1', GITHUB_ACTIONS: undefined, AECT_LANG: undefined },
    timeout: 60_000,
  });
  return { out: stdout, err: stderr, code: status };
}

/** More than a batch for each of three threads, with faults, unreadable files and one that does not exist. */
const PATHS = ['test/dossiers/**/*.yaml', 'examples/*/dossier.yaml', 'examples/nulle-part.yaml'];

describe('several threads', () => {
  it.each([
    ['text'],
    ['json', '--quiet'],
    ['sarif', '--lang', 'en'],
    ['gitlab', '--profil', 'legalite'],
    ['junit', '--dispositif', 'afd-ficol'],
    ['text', '--date', '2024-01-01', '--strict'],
  ])('give what one gives, in the same order (%s %s %s)', (format, ...more) => {
    const alone = aect('validate', ...PATHS, '--format', format, ...more);
    expect(alone.out.length).toBeGreaterThan(1000);
    expect(aect('validate', ...PATHS, '--format', format, ...more, '--jobs', '3')).toEqual(alone);
  });

  it('leave repairs to one', () => {
    const fixed = ['1', '2'].map((jobs) => {
      const folder = mkdtempSync(join(tmpdir(), 'aect-jobs-'));
      cpSync('examples', folder, { recursive: true });
      const { err, code } = aect('validate', folder, '--fix', '--jobs', jobs);
      rmSync(folder, { recursive: true });
      return { code, err: err.replaceAll(folder, '') };
    });
    expect(fixed[0]?.err).toContain('corrigé');
    expect(fixed[1]).toEqual(fixed[0]);
  });

  it.each([
    ['deux', 'n’est pas un nombre entier'],
    ['-1', 'n’est pas un nombre entier'],
    ['0', 'n’est pas un nombre entier'],
  ])('a number is asked for, not %s', (jobs, words) => {
    const { err, code } = aect('validate', 'examples', `--jobs=${jobs}`);
    expect(err).toContain(words);
    expect(code).toBe(2);
  });

  it('a fault of the call is told once', () => {
    const { err, out, code } = aect('validate', 'examples', '--jobs', '2', '--profil', 'loi');
    expect(err.match(/profil/g)?.length).toBe(1);
    expect(out).toBe('');
    expect(code).toBe(2);
  });
});
