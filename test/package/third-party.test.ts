import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { bundledPackages, dataFiles, generateThirdParty } from '../../scripts/generate/third-party.js';

const page = readFileSync('THIRD-PARTY.md', 'utf8');

/** Licences that may be distributed with, or installed beside, a work under EUPL-1.2. */
const PERMISSIVE = new Set([
  'MIT',
  'ISC',
  'BSD-2-Clause',
  'BSD-3-Clause',
  'Python-2.0',
  'Apache-2.0',
  '0BSD',
  'BlueOak-1.0.0',
  'MIT OR Apache-2.0',
  'MIT AND Zlib',
  '(MIT AND Zlib)',
  '(MIT OR GPL-3.0-or-later)',
]);

describe('THIRD-PARTY.md', () => {
  it('is fresh', async () => {
    expect(page).toBe(await generateThirdParty());
  });

  it('names every package whose code is in the bundle, with the text of its licence', async () => {
    const bundled = await bundledPackages();
    expect(bundled).toEqual(expect.arrayContaining(['ajv', 'commander']));
    for (const name of bundled) {
      const { version } = JSON.parse(readFileSync(`node_modules/${name}/package.json`, 'utf8')) as { readonly version: string };
      const notice = page.split(`### ${name} ${version}\n`)[1]?.split('\n### ')[0] ?? '';
      expect(notice, name).toMatch(/Copyright[\s\S]*(?:Permission is hereby granted|Permission to use, copy)|Apache License/);
    }
  });

  it('names every data file and every library', () => {
    const { dependencies } = JSON.parse(readFileSync('package.json', 'utf8')) as {
      readonly dependencies: Readonly<Record<string, string>>;
    };
    for (const path of dataFiles())
      expect(page).toContain(path.startsWith('data/dispositifs/') ? '| `data/dispositifs/*.yaml` |' : `| \`${path}\` |`);
    expect(page, 'every data file says under which licence, or that none is named').not.toContain('non indiquée');
    for (const [name, range] of Object.entries(dependencies)) expect(page).toContain(`| ${name} | ${range} | `);
  });
});

it('holds, and asks npm for, libraries under permissive licences only', async () => {
  const { packages } = JSON.parse(readFileSync('package-lock.json', 'utf8')) as {
    readonly packages: Readonly<Record<string, { readonly dev?: boolean; readonly license?: string }>>;
  };
  const bundled = new Set((await bundledPackages()).map((name) => `node_modules/${name}`));
  const used = Object.entries(packages).filter(([path, { dev }]) => path !== '' && (dev !== true || bundled.has(path)));
  expect(used.length).toBeGreaterThan(40);
  const licences = used.map(([path, { license }]) => ({ path, licence: license ?? '' }));
  expect(licences.filter(({ licence }) => !PERMISSIVE.has(licence))).toEqual([]);
});
