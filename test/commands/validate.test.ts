import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, test } from 'vitest';
import { run } from '../../src/commands/validate.js';
import { dossierNames } from '../examples/names.js';
import { fakeIo } from './io.js';

const folder = mkdtempSync(join(tmpdir(), 'aect-'));
afterAll(() => rmSync(folder, { recursive: true }));

const blitta = readFileSync('examples/convention-blitta/dossier.yaml', 'utf8');
const faulty = join(folder, 'faux', 'dossier.yaml');
mkdirSync(join(folder, 'faux'));
cpSync('examples/senegal-generaliste/pieces', join(folder, 'pieces'), { recursive: true });
writeFileSync(faulty, blitta.replace('dateSignature: 2026-11-05', 'dateSignature: 2026-10-15'));

describe('exit codes', () => {
  test('0 when nothing reaches the threshold', async () => {
    const io = fakeIo();
    expect(await run(['examples'], { lang: 'fr' }, io)).toBe(0);
    expect(Number(/^(\d+) fichiers/m.exec(io.out())?.[1])).toBeGreaterThanOrEqual(dossierNames.length);
    expect(io.out().trimEnd().endsWith('Liste de contrôle, pas un avis juridique.')).toBe(true);
  });

  test('1 with an error, 0 with warnings alone, 1 with --strict or too many warnings', async () => {
    const draft = join(folder, 'alerte.aect.yaml');
    writeFileSync(
      draft,
      readFileSync('examples/senegal-generaliste/dossier.yaml', 'utf8').replace(
        '  objectif: Porter à six sur dix la part des femmes dans les bureaux des groupements.\n',
        '',
      ),
    );
    expect(await run([faulty], { lang: 'fr' }, fakeIo())).toBe(1);
    expect(await run([draft], { lang: 'fr' }, fakeIo())).toBe(0);
    expect(await run([draft], { lang: 'fr', strict: true }, fakeIo())).toBe(1);
    expect(await run([draft], { lang: 'fr', maxWarnings: '0' }, fakeIo())).toBe(1);
    expect(await run([draft], { lang: 'fr', maxWarnings: '1' }, fakeIo())).toBe(0);
  });

  test('2 when nothing is found to check, unless that is allowed', async () => {
    const io = fakeIo();
    expect(await run(['nothing-here'], { lang: 'fr' }, io)).toBe(2);
    expect(io.err()).toContain('nothing-here');
    expect(io.out()).toBe('');
    expect(await run(['nothing-here'], { lang: 'fr', allowEmpty: true }, fakeIo())).toBe(0);
  });

  test('2 when a file cannot be read; the others are still checked', async () => {
    const io = fakeIo();
    expect(await run(['nothing-here.yaml', faulty], { lang: 'fr' }, io)).toBe(2);
    expect(io.out()).toContain('deliberation-avant-signature');
  });

  test('an impossible date is a wrong call', async () => {
    await expect(run([faulty], { lang: 'fr', date: '2027-02-30' }, fakeIo())).rejects.toThrow('2027-02-30');
  });

  test('2 for a link that leads to itself', async () => {
    const loop = join(folder, 'boucle.aect.yaml');
    symlinkSync(loop, loop);
    const io = fakeIo();
    expect(await run([loop], { lang: 'fr' }, io)).toBe(2);
    expect(io.err()).toContain('boucle.aect.yaml');
    rmSync(loop);
  });
});

describe('what is found', () => {
  test('folders, globs and files, each once, node_modules aside', async () => {
    mkdirSync(join(folder, 'node_modules', 'x'), { recursive: true });
    writeFileSync(join(folder, 'node_modules', 'x', 'dossier.yaml'), 'rien');
    const io = fakeIo();
    await run([folder, faulty, `${folder}/*/dossier.yaml`], { lang: 'fr', format: 'json' }, io);
    const report = JSON.parse(io.out()) as { files: { file: string }[] };
    const names = report.files.map(({ file }) => file);
    expect(new Set(names).size).toBe(names.length);
    expect(names).toContain(faulty);
    expect(names.join()).not.toContain('node_modules');
  });

  test('GitHub annotations by themselves in its runners, unless a person looks', async () => {
    const runner = fakeIo({ env: { GITHUB_ACTIONS: 'true' } });
    await run([faulty], { lang: 'fr' }, runner);
    expect(runner.out()).toMatch(/^::error file=/);
    const person = fakeIo({ env: { GITHUB_ACTIONS: 'true' }, stdoutIsTerminal: true });
    await run([faulty], { lang: 'fr' }, person);
    expect(person.out()).not.toContain('::error');
  });

  test('--date judges by the law of that day and says so', async () => {
    const io = fakeIo();
    await run(['examples/convention-blitta/dossier.yaml'], { lang: 'fr', date: '2027-05-01' }, io);
    expect(io.out()).toContain('règles au 1er\u00a0mai 2027');
  });

  test('in English when asked', async () => {
    const io = fakeIo();
    await run([faulty], { lang: 'en' }, io);
    expect(io.out()).toContain('before the vote of 16\u00a0October 2026');
    expect(io.out()).toContain('A check-list, not legal advice.');
  });
});
