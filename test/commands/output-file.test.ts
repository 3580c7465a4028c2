import { cpSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { run as apd } from '../../src/commands/apd-run.js';
import { run as exportRun } from '../../src/commands/export-run.js';
import { run as validate } from '../../src/commands/validate.js';
import { fakeIo } from './io.js';

const folder = mkdtempSync(join(tmpdir(), 'aect-out-'));
afterAll(() => rmSync(folder, { recursive: true }));
cpSync('examples/eau-mali', folder, { recursive: true });
const dossier = join(folder, 'dossier.yaml');
const plain = join(folder, 'dossier.txt');
/** The same file, spelt otherwise. */
const again = `${folder}/./dossier.txt`;
cpSync(dossier, plain);

describe('a result', () => {
  it.each([
    ['of validate', () => validate([dossier], { lang: 'fr', format: 'json', out: dossier }, fakeIo())],
    ['of validate, by another name', () => validate([plain], { lang: 'fr', format: 'json', out: again }, fakeIo())],
    ['of apd', () => apd([folder], { annee: '2027', out: dossier }, 'fr')],
    ['of apd, over a file that another one names', () => apd([dossier], { annee: '2027', out: join(folder, 'autre.yml') }, 'fr')],
    ['of export', () => exportRun('iati', [folder], { out: dossier, lang: 'fr' }, 'fr')],
  ])('never replaces a dossier (%s)', async (_, call) => {
    const before = [dossier, plain].map((path) => readFileSync(path, 'utf8'));
    await expect(call()).rejects.toMatchObject({ name: 'UserError', message: expect.stringMatching(/remplacerait .*Donnez un autre nom/) });
    expect([dossier, plain].map((path) => readFileSync(path, 'utf8'))).toEqual(before);
  });
});
