import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { parse, stringify } from 'yaml';
import { loadApd } from '../../src/commands/apd-load.js';
import { isDeclaration } from '../../src/commands/declaration-file.js';
import { type RenderOptions, render } from '../../src/commands/render.js';
import { renderDeclaration } from '../../src/commands/render-declaration.js';
import { loadFonts } from '../../src/io/fonts.js';
import { writeWhole } from '../../src/io/write.js';
import { fakeIo } from '../commands/io.js';
import { checkPdf } from '../pdf/check.js';

const DECLARATION = join('examples', 'declaration-2025', 'declaration.yaml');
const folder = mkdtempSync(join(tmpdir(), 'aect-recap-'));
afterAll(() => rmSync(folder, { recursive: true }));

/** The example without dossiers, with some keys replaced. */
function write(name: string, change: Readonly<Record<string, unknown>>): string {
  const path = join(folder, name);
  writeFileSync(path, stringify({ ...(parse(readFileSync(DECLARATION, 'utf8')) as object), dossiers: [], ...change }));
  return path;
}

async function call(file: string, options: Partial<RenderOptions> = {}) {
  const io = fakeIo();
  const code = await renderDeclaration(file, { lang: 'fr', out: folder, ...options }, io, {
    load: (paths) => loadApd(paths, 'fr', { lost: (_, path) => path }, () => {}),
    write: (path, content) => writeWhole(path, content, 'fr'),
    fonts: async (extra) => loadFonts(extra),
  });
  return { code, out: io.out(), err: io.err() };
}

describe('aect render declaration.yaml', () => {
  it('writes the summary in each format, and says where', async () => {
    const formats = ['pdf', 'md', 'html', 'docx', 'xlsx'];
    const { code, out, err } = await call(DECLARATION, { format: formats.join(',') });
    expect([code, err]).toEqual([0, '']);
    expect(out).toBe(formats.map((format) => `${join(folder, `recapitulatif-apd.${format}`)}\n`).join(''));
    expect(await checkPdf(new Uint8Array(readFileSync(join(folder, 'recapitulatif-apd.pdf'))))).toEqual([]);
    expect(readFileSync(join(folder, 'recapitulatif-apd.md'), 'utf8')).toContain('34\u202f000,00');
  });

  it('speaks the language of the piece', async () => {
    await call(DECLARATION, { format: 'md', langue: 'en' });
    expect(readFileSync(join(folder, 'recapitulatif-apd.en.md'), 'utf8')).toContain('Summary of the ODA declaration 2025');
  });

  it('is a draft with errors, which --strict refuses', async () => {
    const file = write('fausse.yaml', { budgetTotalAect: 1 });
    const drafted = await call(file, { format: 'html' });
    expect(drafted.code).toBe(0);
    expect(drafted.err).toMatch(/BROUILLON[\s\S]*ne peut être inférieur/);
    expect(readFileSync(join(folder, 'recapitulatif-apd.html'), 'utf8')).toContain('BROUILLON');
    expect(await call(file, { format: 'html', strict: true })).toMatchObject({ code: 1, out: '' });
  });

  it('makes nothing when one of its dossiers cannot be read', async () => {
    const { code, out, err } = await call(write('orpheline.yaml', { dossiers: ['absent.yaml'] }));
    expect([code, out]).toEqual([2, '']);
    expect(err).toContain('absent.yaml');
  });

  it.each([
    [{ piece: ['convention'] }, /« --piece recapitulatif-apd »/],
    [{ template: 'x.md.hbs' }, /retirez « --template »/],
    [{ langue: 'es' }, /n’existe pas en « es »/],
    [{ format: 'odt' }, /odt/],
    [{ date: '2025-02-30' }, /n’est pas une date/],
  ] satisfies [Partial<RenderOptions>, RegExp][])('refuses %o', async (options, words) => {
    await expect(call(DECLARATION, options)).rejects.toThrow(words);
  });

  it('knows a declaration from a dossier', async () => {
    expect(await isDeclaration(DECLARATION)).toBe(true);
    expect(await isDeclaration(join('examples', 'senegal-generaliste', 'dossier.yaml'))).toBe(false);
    expect(await isDeclaration(join(folder, 'absent.yaml'))).toBe(false);
  });
});

describe('aect render of what holds no dossier', () => {
  const doors = {
    async *load() {},
    read: () => '',
    write: async () => {},
    list: () => [],
    fonts: async () => loadFonts(),
    stringify: async () => String,
  };

  it('says what to write instead of ending without a word', async () => {
    const io = fakeIo();
    expect(await render('-', { lang: 'fr' }, io, doors)).toBe(2);
    expect(io.err()).toContain('aect apd - --format pdf --out');
  });

  it('says that the summary is made of a declaration', async () => {
    await expect(render('dossier.yaml', { lang: 'fr', piece: ['recapitulatif-apd'] }, fakeIo(), doors)).rejects.toThrow(
      /declaration\.yaml/,
    );
  });
});
