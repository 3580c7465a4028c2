import { type ChildProcess, spawn, spawnSync } from 'node:child_process';
import { cpSync, mkdtempSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { afterAll, afterEach, describe, expect, test } from 'vitest';
import { watchFor } from '../../src/commands/watch.js';
import { UserError } from '../../src/io/user-error.js';
import { changeBetween, type Signature } from '../../src/io/watch.js';

const folder = mkdtempSync(join(tmpdir(), 'aect-watch-'));
const running: ChildProcess[] = [];
afterEach(() => {
  for (const child of running.splice(0)) child.kill('SIGKILL');
});
afterAll(() => rmSync(folder, { recursive: true }));

/** The built program, left to run; `says` waits for words of its output from the last words found on. */
function start(...args: string[]) {
  const child = spawn(process.execPath, [resolve('bin/aect.cjs'), ...args], { cwd: folder, stdio: ['ignore', 'pipe', 'pipe'] });
  running.push(child);
  let heard = '';
  let listen = (): void => {};
  for (const stream of [child.stdout, child.stderr])
    stream.on('data', (chunk) => {
      heard += String(chunk);
      listen();
    });
  const ended = new Promise<number | null>((done) => child.on('close', (code) => done(code)));
  const says = (words: RegExp): Promise<string> =>
    new Promise((done, fail) => {
      const late = setTimeout(() => fail(new Error(`${words} not heard in:\n${heard}`)), 20_000);
      listen = () => {
        const at = heard.search(words);
        if (at === -1) return;
        clearTimeout(late);
        const found = words.exec(heard)?.[0] ?? '';
        heard = heard.slice(at + found.length);
        done(found);
      };
      listen();
    });
  return { child, ended, says };
}

describe('aect validate --watch', () => {
  test('checks again what is saved, in either way of saving, and ends with Ctrl-C', async () => {
    cpSync('examples/convention-blitta', join(folder, 'blitta'), { recursive: true });
    const file = join(folder, 'blitta', 'dossier.yaml');
    const before = readFileSync(file, 'utf8');
    const { child, ended, says } = start('validate', 'blitta', '--watch');
    await says(/règles au[\s\S]*En attente/);
    writeFileSync(file, before.replace(/^typeDossier: .*$/m, 'typeDossier: rien'));
    await says(/a changé/);
    await says(/dossier\.yaml:\d+:\d+ erreur[\s\S]*En attente/);
    // An editor that puts a new file in the place of the old one.
    writeFileSync(`${file}.new`, before);
    renameSync(`${file}.new`, file);
    await says(/a changé[\s\S]*En attente/);
    // A dossier made while it runs, in the folder that was named.
    writeFileSync(join(folder, 'blitta', 'autre.aect.yaml'), 'schema: 1\n');
    await says(/autre\.aect\.yaml:1:1/);
    child.kill('SIGINT');
    await says(/Arrêté/);
    expect(await ended).toBe(130);
  }, 60_000);
});

describe('aect render --watch', () => {
  test('makes the pieces again when the dossier, the template or a fragment changes, and waits on after a fault', async () => {
    cpSync('examples/convention-blitta', join(folder, 'rendu'), { recursive: true });
    const template = join(folder, 'modele.md.hbs');
    writeFileSync(template, '# Un\n');
    const args = ['render', 'rendu', '--piece', 'presentation', '--template', 'modele.md.hbs', '--format', 'md', '--out', '.', '--watch'];
    const { child, ended, says } = start(...args);
    await says(/presentation\.md[\s\S]*En attente/);
    writeFileSync(template, '# Deux\n\n{{> bas}}\n');
    await says(/modele\.md\.hbs:3 Le morceau[\s\S]*En attente/);
    cpSync('templates/_partials', join(folder, '_partials'), { recursive: true });
    writeFileSync(join(folder, '_partials', 'bas.md.hbs'), 'Bas de page.');
    await says(/a changé[\s\S]*presentation\.md[\s\S]*En attente/);
    expect(readFileSync(join(folder, 'presentation.md'), 'utf8')).toMatch(/# Deux[\s\S]*Bas de page/);
    const dossier = join(folder, 'rendu', 'dossier.yaml');
    writeFileSync(dossier, readFileSync(dossier, 'utf8').replace(/\n/, '\n\n'));
    await says(/dossier\.yaml «?.*a changé|dossier\.yaml.*a changé/);
    await says(/En attente/);
    child.kill('SIGTERM');
    expect(await ended).toBe(130);
  }, 60_000);
});

describe('what cannot be watched ends at once', () => {
  test.each<[string, string[], string]>([
    ['standard input', ['validate', '-', '--watch'], 'l’entrée standard n’en est pas un'],
    ['a folder without a dossier', ['validate', '_rien', '--watch'], 'Aucun dossier'],
    ['a wrong call', ['validate', '--watch', '--date', 'hier'], 'n’est pas une date'],
    ['a missing dossier', ['render', '_rien', '--watch'], 'Aucun dossier'],
  ])('%s', (_, args, words) => {
    const { status, stderr } = spawnSync(process.execPath, [resolve('bin/aect.cjs'), ...args], {
      cwd: folder,
      encoding: 'utf8',
      input: '',
      timeout: 20_000,
    });
    expect(stderr).toContain(words);
    expect(status).toBe(2);
  });
});

describe('the loop', () => {
  const signatures = (...list: (Record<string, string> | undefined)[]) => {
    const left = list.map((each) => new Map(Object.entries(each ?? {})));
    return async (): Promise<Signature> => left.shift() ?? new Map();
  };

  test('runs once more for each change, not for a stir without one, and says what went wrong', async () => {
    let runs = 0;
    let notes = '';
    const stirs = [true, true, true, false];
    const code = await watchFor('en', {
      work: async () => {
        runs += 1;
        if (runs === 2) throw new UserError('not now');
        return 0;
      },
      look: signatures({ a: '1' }, { a: '1' }, { a: '2' }, { a: '2', b: '1' }),
      stir: async () => stirs.shift() ?? false,
      note: (text) => {
        notes += text;
      },
    });
    expect(runs).toBe(3);
    expect(code).toBe(130);
    expect(notes).toMatch(/“a” has changed:\nnot now\n[\s\S]*“b” has changed:/);
  });

  test('a defect is not kept quiet', async () => {
    let runs = 0;
    const call = watchFor('fr', {
      work: async () => {
        runs += 1;
        if (runs === 2) throw new TypeError('defect');
        return 0;
      },
      look: signatures({ a: '1' }, { a: '2' }),
      stir: async () => true,
      note: () => {},
    });
    await expect(call).rejects.toThrow('defect');
  });

  test('sees what is new, gone or written again', () => {
    const one = new Map([['a', '1']]);
    expect(changeBetween(one, new Map([['a', '1']]))).toBeUndefined();
    expect(changeBetween(one, new Map([['a', '2']]))).toBe('a');
    expect(changeBetween(one, new Map())).toBe('a');
    expect(changeBetween(new Map(), one)).toBe('a');
  });
});
