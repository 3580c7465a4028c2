import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { readDocument } from '../../src/document/document.js';
import { readSubset } from '../../src/document/subset.js';
import { exampleText } from '../document/mutants.js';
import { check } from './check.js';

const folder = new URL('./ok/', import.meta.url);
const files = readdirSync(folder);

describe('unusual dossiers', () => {
  for (const file of files) {
    it(`${file} raises nothing`, async () => {
      expect(await check(readFileSync(new URL(file, folder)))).toEqual([]);
    });
  }

  it('are not all read by the subset reader, so that the library is used too', () => {
    const refused = files.filter((file) => readSubset(readFileSync(new URL(file, folder), 'utf8')) === undefined);
    expect(refused.length).toBeGreaterThanOrEqual(5);
    expect(files.length - refused.length).toBeGreaterThanOrEqual(2);
  });

  it('with Windows line ends or a byte order mark have the values of the original', async () => {
    const original = (await readDocument(Buffer.from(exampleText('convention-blitta')))).value;
    for (const file of ['fins-de-ligne-windows.yaml', 'marque-utf8.yaml', 'premiere-ligne-de-tirets.yaml', 'tout-en-accolades.yaml']) {
      expect((await readDocument(readFileSync(new URL(file, folder)))).value, file).toEqual(original);
    }
  });
});
