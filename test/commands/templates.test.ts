import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterAll, describe, expect, test } from 'vitest';
import { loadDossiers } from '../../src/commands/dossiers.js';
import { render } from '../../src/commands/render.js';
import { descriptionOf, type TemplateDoors, type TemplatesOptions, templates } from '../../src/commands/templates.js';
import { loadStringify } from '../../src/document/stringify.js';
import { loadFonts } from '../../src/io/fonts.js';
import { templateTexts } from '../../src/io/templates.js';
import { writeNew } from '../../src/io/write.js';
import { LANGS } from '../../src/locales/format.js';
import { TEMPLATE_NAMES } from '../../src/pieces/templates/load.js';
import { pdfText } from '../pdf/text.js';
import { fakeIo } from './io.js';

const folder = mkdtempSync(join(tmpdir(), 'aect-templates-'));
afterAll(() => rmSync(folder, { recursive: true }));

const doors: TemplateDoors = {
  templates: templateTexts('templates'),
  partials: templateTexts('templates/_partials'),
  exists: existsSync,
  create: async (path, text) => writeNew(path, text, 'fr'),
};

async function run(action: string, name?: string, options: Partial<TemplatesOptions> = {}, more: Partial<TemplateDoors> = {}) {
  const io = fakeIo();
  const code = await templates(action, name, { lang: 'fr', ...options }, io, { ...doors, ...more });
  return { code, out: io.out() };
}

describe('aect templates list', () => {
  test.each(LANGS)('names every piece once, with its languages, and says what it gives, in 80 columns (%s)', async (lang) => {
    const { code, out } = await run('list', undefined, { lang });
    expect(code).toBe(0);
    expect([...doors.templates.keys()].sort()).toEqual([...TEMPLATE_NAMES].sort());
    for (const name of TEMPLATE_NAMES) {
      const [piece = '', langue = ''] = name.split('.');
      expect(out).toMatch(new RegExp(`^ {2}${piece} \\((?:fr, en|${langue})\\) +\\S`, 'm'));
    }
    for (const line of out.split('\n')) expect(line.length).toBeLessThanOrEqual(80);
  });

  test.each(TEMPLATE_NAMES)('%s says what it is in its first lines, in both languages', (name) => {
    for (const lang of LANGS) expect(descriptionOf(doors.templates.get(name) ?? '', lang)).toMatch(/^\p{Lu}.{15,}\.$/u);
  });
});

describe('aect templates copy', () => {
  test('copies a template with its fragments and prints the command to type', async () => {
    const out = join(folder, 'mes modèles');
    const { code, out: said } = await run('copy', 'convention', { out });
    expect(code).toBe(0);
    expect(readFileSync(join(out, 'convention.fr.md.hbs'), 'utf8')).toBe(readFileSync('templates/convention.fr.md.hbs', 'utf8'));
    expect(readFileSync(join(out, '_partials', 'modele.md.hbs'), 'utf8')).toBe(readFileSync('templates/_partials/modele.md.hbs', 'utf8'));
    expect(said).toContain(`aect render mon-dossier --piece convention --template "${join(out, 'convention.fr.md.hbs')}"\n`);
  });

  test('copies to a file of another name', async () => {
    const out = join(folder, 'autre', 'a-moi.md.hbs');
    const { out: said } = await run('copy', 'presentation.fr', { out });
    expect(existsSync(out)).toBe(true);
    expect(said).toContain(`--piece presentation --template ${out}\n`);
  });

  test('names the language of a template in another one, and the fragments of fragments', async () => {
    const { out } = await run(
      'copy',
      'charte.es',
      { out: join(folder, 'es') },
      {
        templates: new Map([['charte.es', '{{> a}}{{~> a }}{{> rien}}']]),
        partials: new Map([
          ['a', '{{>b}}'],
          ['b', '{{> a}}'],
          ['c', ''],
        ]),
      },
    );
    expect(out).toContain('--piece charte --langue es --template');
    expect(out.match(/_partials.[a-z]/g)?.map((path) => path.at(-1))).toEqual(['a', 'b']);
  });

  test('never writes over a file', async () => {
    const out = join(folder, 'plein');
    mkdirSync(join(out, '_partials'), { recursive: true });
    writeFileSync(join(out, '_partials', 'modele.md.hbs'), 'à moi');
    const { out: said } = await run('copy', 'convention', { out });
    expect(said).toContain('laissé tel quel');
    expect(readFileSync(join(out, '_partials', 'modele.md.hbs'), 'utf8')).toBe('à moi');
    writeFileSync(join(out, 'convention.fr.md.hbs'), 'à moi aussi');
    await expect(run('copy', 'convention', { out })).rejects.toThrow('existe déjà');
    await expect(run('copy', 'convention', { out }, { exists: () => false })).rejects.toThrow('existe déjà');
    expect(readFileSync(join(out, 'convention.fr.md.hbs'), 'utf8')).toBe('à moi aussi');
  });

  test.each<[string, string | undefined, string]>([
    ['copy', 'convntion', 'Vouliez-vous dire «\u00a0convention.fr\u00a0»'],
    ['copy', '../secret', 'n’existe pas'],
    ['copy', '__proto__', 'n’existe pas'],
    ['copy', undefined, 'Indiquez le modèle'],
    ['liste', undefined, 'aect templates list'],
  ])('%s %s is refused in words', async (action, name, words) => {
    await expect(run(action, name)).rejects.toMatchObject({ name: 'UserError', message: expect.stringContaining(words) });
  });
});

describe('a changed copy changes every format', () => {
  const out = join(folder, 'change');
  const written = new Map<string, string | Uint8Array>();
  const changed = async (change: (text: string) => string, piece = 'presentation') => {
    rmSync(out, { recursive: true, force: true });
    await run('copy', piece, { out });
    const template = join(out, `${piece}.fr.md.hbs`);
    writeFileSync(template, change(readFileSync(template, 'utf8')));
    written.clear();
    const io = fakeIo();
    const code = await render('examples/convention-blitta/dossier.yaml', { lang: 'fr', piece: [piece], template, out }, io, {
      load: (path) => loadDossiers([path], 'fr'),
      read: (file) => readFileSync(file, 'utf8'),
      write: async (file, content) => void written.set(file.slice(dirname(file).length + 1), content),
      list: () => [],
      fonts: async (extra) => loadFonts(extra),
      stringify: loadStringify,
    });
    return { code, err: io.err() };
  };

  test('its words, its data and its fragments are in the Markdown and in the PDF', async () => {
    const more = (text: string): string => `${text}\n\n## Annexe locale\n\nFait avec {{pays "TG"}}. {{> signature}}\n`;
    const without = await changed(more);
    expect(without.code).toBe(2);
    expect(without.err).toContain('«\u00a0signature\u00a0»'.replaceAll('\u00a0', ' '));
    const { code } = await changed((text) => {
      mkdirSync(join(out, '_partials'), { recursive: true });
      writeFileSync(join(out, '_partials', 'signature.md.hbs'), 'Ceci est une {{libelle "natureAction" "cooperation"}}.');
      return more(text);
    });
    expect(code).toBe(0);
    expect([...written.keys()]).toEqual(expect.arrayContaining(['presentation.md', 'presentation.pdf']));
    for (const [file, content] of written) {
      const text = typeof content === 'string' ? content : await pdfText(content);
      for (const words of ['Annexe locale', 'Fait avec Togo', 'Ceci est une action de coopération.']) expect(text, file).toContain(words);
    }
  });

  test('a name that the dossier does not have is an error with its line, in the file of the user', async () => {
    const { code, err } = await changed((text) => text.replace(/^/, '{{identification.tittre}}\n'), 'convention');
    expect(code).toBe(2);
    expect(err).toContain(`${join(out, 'convention.fr.md.hbs')}:1 Le nom « tittre »`);
  });

  test.each([
    ['a huge table', `|${'a|'.repeat(5000)}\n|${'-|'.repeat(5000)}\n|${'b|'.repeat(5000)}\n`],
    ['a huge run of code', `${'`'.repeat(20_000)}\n`],
    ['a sequence that would rewrite the screen', '# Titre \u001b[2J\n'],
  ])('a message quotes little of %s, and nothing that a terminal obeys', async (_, text) => {
    const { code, err } = await changed((before) => `${before}\n\n${text}`);
    expect(code).toBe(2);
    for (const line of err.split('\n')) expect(line.length).toBeLessThan(400);
    expect(err).not.toContain('\u001b');
  });
});
