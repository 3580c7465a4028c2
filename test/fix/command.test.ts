import { chmodSync, lstatSync, mkdtempSync, readFileSync, rmSync, statSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, test } from 'vitest';
import { fixer } from '../../src/commands/fixer.js';
import { run } from '../../src/commands/validate.js';
import { readDocument } from '../../src/document/document.js';
import { fakeIo } from '../commands/io.js';
import { BLITTA, blitta } from './mend.js';

const folder = mkdtempSync(join(tmpdir(), 'aect-fix-'));
afterAll(() => rmSync(folder, { recursive: true }));

const SLIP = blitta('valeur: "229900006"', 'valeur: 229900006 # SIREN');
const MENDED = SLIP.replace('229900006 #', '"229900006" #');

function written(name: string, text: string): string {
  const file = join(folder, `${name}.aect.yaml`);
  writeFileSync(file, text);
  return file;
}

test('the file is repaired, then checked as it now stands', async () => {
  const file = written('corrige', SLIP);
  const io = fakeIo();
  expect(await run([file], { lang: 'fr' }, fakeIo())).toBe(1);
  expect(await run([file], { lang: 'fr', fix: true }, io)).toBe(0);
  expect(io.err()).toBe(`${file}:28 corrigé : valeur: 229900006 → "229900006"\n1 correction dans 1 fichier.\n`);
  expect(io.out()).not.toContain('code-sans-guillemets');
  expect(readFileSync(file, 'utf8')).toBe(MENDED);

  const again = fakeIo();
  expect(await run([file], { lang: 'fr', fix: true }, again)).toBe(0);
  expect(again.err()).toBe('Aucune correction automatique à faire.\n');
  expect(readFileSync(file, 'utf8')).toBe(MENDED);
});

test('in English, over several files', async () => {
  const files = [written('un', SLIP), written('deux', SLIP.replace('secondaires: [4, 11]', 'secondaires: [11, 4]'))];
  const io = fakeIo();
  await run(files, { lang: 'en', fix: true }, io);
  expect(io.err()).toContain(`${files[1]}:213 fixed: secondaires: [11, 4] → [4, 11]\n`);
  expect(io.err()).toContain('3 repairs in 2 files.\n');
});

test('a file without slips is not written', async () => {
  const file = written('net', BLITTA);
  const { mtimeMs, ino } = statSync(file);
  await run([file], { lang: 'fr', fix: true }, fakeIo());
  expect(statSync(file)).toMatchObject({ mtimeMs, ino });
});

test('without the option nothing is written', async () => {
  const file = written('sans', SLIP);
  await run([file], { lang: 'fr' }, fakeIo());
  expect(readFileSync(file, 'utf8')).toBe(SLIP);
});

test('the rights of the file, and the link that leads to it, stay', async () => {
  const file = written('droits', SLIP);
  chmodSync(file, 0o640);
  const link = join(folder, 'lien.aect.yaml');
  symlinkSync(file, link);
  await run([link], { lang: 'fr', fix: true }, fakeIo());
  expect(readFileSync(file, 'utf8')).toBe(MENDED);
  expect(statSync(file).mode & 0o777).toBe(0o640);
  expect(lstatSync(link).isSymbolicLink()).toBe(true);
});

test('standard input is a wrong call', async () => {
  await expect(run(['-'], { lang: 'fr', fix: true }, fakeIo())).rejects.toThrow('l’entrée standard n’en est pas un');
});

test('2 for a file protected against writing, which is checked all the same', async () => {
  const file = written('protege', SLIP);
  chmodSync(file, 0o444);
  const io = fakeIo();
  expect(await run([file], { lang: 'fr', fix: true }, io)).toBe(2);
  expect(io.err()).toContain('n’est pas corrigé, car il ne peut pas être écrit : vous n’en avez pas le droit.');
  expect(io.err()).not.toContain('corrigé :');
  expect(io.out()).toContain('code-sans-guillemets');
  expect(readFileSync(file, 'utf8')).toBe(SLIP);
});

test('a file that changed since it was read is left to whoever changed it', async () => {
  const file = written('entretemps', SLIP);
  const io = fakeIo();
  const bytes = readFileSync(file);
  const document = await readDocument(bytes);
  writeFileSync(file, `${SLIP}# une note\n`);
  const each = fixer([file], 'fr', io);
  expect(await each.mend(file, bytes, document)).toBe(document);
  expect(each.end()).toBe(true);
  expect(io.err()).toContain('a changé pendant sa vérification');
  expect(readFileSync(file, 'utf8')).toBe(`${SLIP}# une note\n`);
});

test('so is a file that is gone', async () => {
  const file = written('parti', SLIP);
  const bytes = readFileSync(file);
  const document = await readDocument(bytes);
  rmSync(file);
  const io = fakeIo();
  const each = fixer([file], 'fr', io);
  await each.mend(file, bytes, document);
  expect(each.end()).toBe(true);
  expect(io.err()).toContain('a changé pendant sa vérification');
});
