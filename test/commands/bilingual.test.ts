import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { loadDossiers } from '../../src/commands/dossiers.js';
import { type RenderOptions, render } from '../../src/commands/render.js';
import { loadStringify } from '../../src/document/stringify.js';
import { loadFonts } from '../../src/io/fonts.js';
import { fakeIo } from './io.js';

async function run(options: Omit<RenderOptions, 'lang'>): Promise<{ readonly code: number; readonly files: readonly string[] }> {
  const files: string[] = [];
  const io = fakeIo();
  const code = await render('examples/convention-blitta/dossier.yaml', { lang: 'fr', format: 'md', out: 'x', ...options }, io, {
    load: (given) => loadDossiers([given], 'fr'),
    read: (file) => readFileSync(file, 'utf8'),
    write: async (file) => {
      files.push(file.replaceAll('\\', '/'));
    },
    list: () => [],
    fonts: async (extra) => loadFonts(extra),
    stringify: loadStringify,
  });
  return { code, files };
}

describe('aect render --bilingue', () => {
  it('makes the agreement in a file that names both languages', async () => {
    expect(await run({ bilingue: 'fr,en' })).toEqual({ code: 0, files: ['x/convention.fr-en.md'] });
    expect((await run({ bilingue: 'fr,en', piece: ['convention-simplifiee'] })).files).toEqual(['x/convention-simplifiee.fr-en.md']);
  });

  it('leaves a place for the text of a partner', async () => {
    expect(await run({ bilingue: 'fr,pt' })).toEqual({ code: 0, files: ['x/convention.fr-pt.md'] });
  });

  it.each([
    [{ bilingue: 'fr,xx' }, 'pas en « fr,xx »'],
    [{ bilingue: 'en,fr' }, 'pas en « en,fr »'],
    [{ bilingue: 'fr,en,es' }, 'Exemple : « --bilingue fr,en »'],
    [{ bilingue: 'fr,en', langue: 'en' }, 'retirez « --langue »'],
    [{ bilingue: 'fr,en', template: 'a.md.hbs' }, 'retirez « --langue » et « --template »'],
    [{ bilingue: 'fr,en', piece: ['budget'] }, 'convention et convention-simplifiee'],
    [{ bilingue: 'fr,en', piece: ['convention', 'charte'] }, 'convention et convention-simplifiee'],
  ])('refuses %o in words', async (options, words) => {
    await expect(run(options)).rejects.toMatchObject({ name: 'UserError', message: expect.stringContaining(words) });
  });
});
