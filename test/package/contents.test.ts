import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { FONT_FACES } from '../../src/io/font-faces.js';
import { type Packed, pack } from './install.js';

/**
 * Bytes. With the libraries of a first PDF inside, the package measured 3 030 000 packed and 8 830 000 unpacked, of which the font files
 * 3 642 932; about 8 % above. What npm installs with it then measures 31 MB in place of 64.
 */
const BUDGET = { size: 3_300_000, unpackedSize: 9_500_000 };

const ALLOWED = [
  /^(package\.json|LICENSE|README\.md|README\.en\.md|CHANGELOG\.md|THIRD-PARTY\.md)$/,
  /^bin\/aect\.cjs$/,
  /^dist\/[a-z-]+\.(cjs|mjs)$/,
  /^dist\/chunk-[A-Z0-9]{8}\.mjs$/,
  /^dist\/data\/sRGB_IEC61966_2_1\.icc$/,
  /^dist\/fonts\/NotoSans[A-Za-z]*_\d{3}[A-Za-z]+(_Italic)?\.ttf$/,
  /^dist\/fonts\/NotoSans[A-Za-z]*-OFL\.txt$/,
  /^schemas\/[a-z]+\.schema\.json$/,
  /^templates\/(_partials\/)?[a-z-]+(\.[a-z]{2})?\.md\.hbs$/,
];

let folder = '';
let packed: Packed;
let paths: readonly string[] = [];
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'aect-contents-'));
  packed = pack(folder);
  paths = packed.files.map(({ path }) => path);
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

describe('the package', () => {
  it('keeps within its budget', () => {
    expect(packed.size, `packed: ${packed.size} bytes`).toBeLessThan(BUDGET.size);
    expect(packed.unpackedSize, `unpacked: ${packed.unpackedSize} bytes`).toBeLessThan(BUDGET.unpackedSize);
  });

  it('has the program, its schemas and its papers', () => {
    const papers = ['LICENSE', 'THIRD-PARTY.md', 'CHANGELOG.md', 'README.md', 'README.en.md'];
    const schemas = readdirSync('schemas').map((name) => `schemas/${name}`);
    expect(paths).toEqual(expect.arrayContaining([...papers, ...schemas, 'bin/aect.cjs', 'dist/cli.cjs', 'dist/validate.cjs']));
  });

  it('has every font face, and the licence of each family', () => {
    const fonts = FONT_FACES.flatMap(({ file }) => [`dist/fonts/${file}`, `dist/fonts/${file.replace(/_.*$/, '')}-OFL.txt`]);
    expect(paths).toEqual(expect.arrayContaining(fonts));
  });

  it('has nothing else: no test, no source, no source map', () => {
    expect(paths.filter((path) => !ALLOWED.some((pattern) => pattern.test(path)))).toEqual([]);
  });

  it('has every part that the built code loads on demand', () => {
    const built = paths.filter((path) => /^dist\/.*\.[cm]js$/.test(path));
    const loaded = built.flatMap((path) =>
      [...readFileSync(path, 'utf8').matchAll(/(?:\bfrom|\bimport|\brequire)\s*\(?\s*"\.\/([\w-]+\.[cm]js)"/g)].map(
        ([, name]) => `dist/${name}`,
      ),
    );
    expect(loaded.length).toBeGreaterThan(20);
    expect([...new Set(loaded)].filter((path) => !paths.includes(path))).toEqual([]);
  });
});
