import { cpSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Readable, Writable } from 'node:stream';
import { getDocument, VerbosityLevel } from 'pdfjs-dist/legacy/build/pdf.mjs';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { loadDossiers } from '../../src/commands/dossiers.js';
import { init } from '../../src/commands/init.js';
import { type RenderOptions, render } from '../../src/commands/render.js';
import { run as validate } from '../../src/commands/validate.js';
import { carriedDossier } from '../../src/document/pdf/carried.js';
import { loadStringify } from '../../src/document/stringify.js';
import { loadFonts } from '../../src/io/fonts.js';
import { isUserError } from '../../src/io/user-error.js';
import { catalog, packed, pdf, specification } from '../document/pdf-file.js';
import { dossierNames } from '../examples/names.js';
import { SCHEMA_TEXT } from '../init/support.js';
import { fakeIo } from './io.js';

const folder = mkdtempSync(join(tmpdir(), 'aect-pdf-'));
afterAll(() => rmSync(folder, { recursive: true }));

async function renderPdf(path: string, out: string, options: Partial<RenderOptions> = {}): Promise<void> {
  await render(path, { lang: 'fr', format: 'pdf', piece: ['presentation'], out, ...options }, fakeIo(), {
    load: (given) => loadDossiers([given], 'fr'),
    read: (file) => readFileSync(file, 'utf8'),
    write: async (file, content) => {
      mkdirSync(out, { recursive: true });
      writeFileSync(file, content);
    },
    list: () => [],
    fonts: async (extra) => loadFonts(extra),
    stringify: loadStringify,
  });
}

async function checked(path: string, format = 'json') {
  const io = fakeIo();
  const code = await validate([path], { lang: 'fr', format }, io);
  return { code, out: io.out(), err: io.err() };
}

interface Report {
  readonly files: readonly {
    readonly file: string;
    readonly findings: readonly { readonly rule: string; readonly path: string }[];
    readonly ignored: readonly { readonly rule: string; readonly path: string }[];
  }[];
}

/** Findings by rule and place: lines differ, since the text is written anew. Those set aside count, the PDF has no reasons. */
function findings(report: string): string[] {
  const { files } = JSON.parse(report) as Report;
  return files
    .flatMap(({ findings: shown, ignored }) => [...shown, ...ignored])
    .map(({ rule, path }) => `${rule} ${path}`)
    .sort();
}

/** `aect init` in the folder of the test, with nobody to answer. */
async function takeBack(target: string | undefined, options: Record<string, string>) {
  let out = '';
  let err = '';
  const into = (keep: (text: string) => void) =>
    new Writable({
      write(chunk, _, next) {
        keep(String(chunk));
        next();
      },
    });
  const code = await init(target, options, {
    lang: 'fr',
    cwd: folder,
    stdin: Readable.from([]),
    stdout: into((text) => {
      out += text;
    }),
    stderr: into((text) => {
      err += text;
    }),
    ci: false,
    schema: SCHEMA_TEXT,
    countries: [],
    today: () => '2026-11-25',
  });
  return { code, out, err };
}

/**
 * Depends on the attached files, which do not travel. Of what is left out, only a contact or a name still « À compléter » raises a
 * finding (`pieces-a-completer`), and the examples have none.
 */
const LEFT_OUT = /^piece-fichier-introuvable /;

describe.each(dossierNames)('the presentation of the example %s', (name) => {
  const out = join(folder, 'sorties', name);
  beforeAll(() => renderPdf(join('examples', name, 'dossier.yaml'), out), 60_000);

  test('is read as another reader does', async () => {
    const bytes = readFileSync(join(out, 'presentation.pdf'));
    const document = await getDocument({ data: new Uint8Array(bytes), verbosity: VerbosityLevel.ERRORS }).promise;
    const attachments = (await document.getAttachments()) as Record<string, { content: Uint8Array }>;
    await document.loadingTask.destroy();
    const carried = carriedDossier(bytes);
    expect('bytes' in carried && carried.bytes.equals(attachments['dossier.yaml']?.content ?? Buffer.alloc(0))).toBe(true);
  });

  test('raises the findings of the dossier, but for what is left out', async () => {
    const source = await checked(join('examples', name, 'dossier.yaml'));
    const carried = await checked(join(out, 'presentation.pdf'));
    expect(findings(carried.out)).toEqual(findings(source.out).filter((finding) => !LEFT_OUT.test(finding)));
    expect(carried.err.match(/porte sur le dossier joint à ce PDF/g)).toHaveLength(1);
  });

  test('gives the dossier back, and it raises the same findings once its files are put back', async () => {
    const { code, out: said } = await takeBack(`repris-${name}`, { depuis: join(out, 'presentation.pdf') });
    expect(code).toBe(0);
    expect(said).toContain('« contact »');
    const copy = join(folder, `repris-${name}`);
    cpSync(join('examples', name, 'pieces'), join(copy, 'pieces'), { recursive: true });
    const source = await checked(join('examples', name, 'dossier.yaml'));
    const again = await checked(join(copy, 'dossier.yaml'));
    expect(findings(again.out)).toEqual(findings(source.out));
  });
});

describe('aect validate FILE.pdf', () => {
  const dossier = readFileSync('examples/eau-mali/dossier.yaml', 'utf8').replace(/^ {2}titre: .*$/m, '  titre: 12');
  const carrier = (text: string): Buffer =>
    pdf({ 1: catalog('(dossier.yaml) 2 0 R'), 2: specification('dossier.yaml', 3), 3: packed(text) });

  test('points at lines of the dossier, under the name of the PDF', async () => {
    const path = join(folder, 'faux.PDF');
    writeFileSync(path, carrier(dossier));
    const line = dossier.split('\n').indexOf('  titre: 12') + 1;
    const { code, out } = await checked(path, 'text');
    expect(out).toContain(`${path}:${line}:`);
    expect(code).toBe(1);
  });

  test.each<[string, string | Buffer, string]>([
    ['carries nothing', pdf({ 1: '<< /Type /Catalog >>' }), 'ne porte pas de dossier. La présentation'],
    ['carries something else', pdf({ 1: catalog('(a) 2 0 R'), 2: specification('a.xml', 3), 3: packed('x') }), 'sa pièce jointe est'],
    ['is encrypted', pdf({ 1: catalog('') }, '/Encrypt 9 0 R'), 'chiffrement'],
    ['is damaged', '%PDF-1.7 and no more', 'est abîmé'],
    ['is something else', 'schema: 1', 'n’est pas un PDF'],
    ['is empty', '', 'n’est pas un PDF'],
    ['is huge', Buffer.alloc(20_000_001), 'dépasse 20 Mo'],
    ['carries a huge dossier', carrier('a'.repeat(1_000_001)), 'dépasse 1 Mo'],
  ])('says in words, with code 2, that it %s; the other files are checked', async (_, content, words) => {
    const path = join(folder, 'essai.pdf');
    writeFileSync(path, content);
    const io = fakeIo();
    expect(await validate([path, 'examples/eau-mali/dossier.yaml'], { lang: 'fr' }, io)).toBe(2);
    expect(io.err()).toContain(words);
    expect(io.out()).toContain('eau-mali/dossier.yaml');
  });

  test.each([
    ['fr', 'contient un PDF, et non le texte d’un dossier'],
    ['en', 'holds a PDF, not the text of a dossier'],
  ] as const)('a PDF under the name of a text is told apart, code 2 (%s)', async (lang, words) => {
    const path = join(folder, 'faux.aect.yaml');
    writeFileSync(path, carrier(dossier));
    const io = fakeIo();
    expect(await validate([path], { lang }, io)).toBe(2);
    expect(io.err()).toContain(words);
    expect(io.out()).not.toContain('ANSI');
  });

  test('a folder is not searched for PDFs', async () => {
    mkdirSync(join(folder, 'seul'));
    writeFileSync(join(folder, 'seul', 'a.pdf'), carrier(dossier));
    expect(await checked(join(folder, 'seul'))).toMatchObject({ code: 2, out: '' });
  });

  test('--fix leaves the PDF as it is, and says how to go about it', async () => {
    const path = join(folder, 'fixe.pdf');
    const before = carrier(`${readFileSync('examples/eau-mali/dossier.yaml', 'utf8').replaceAll('L1115-1', 'L.115-1')}`);
    writeFileSync(path, before);
    const io = fakeIo();
    await validate([path], { lang: 'fr', fix: true }, io);
    expect(readFileSync(path).equals(before)).toBe(true);
    expect(io.err()).toContain('init --depuis');
  });
});

describe('aect init --depuis', () => {
  const carrier = (text: string): string => {
    const path = join(folder, 'porteur.pdf');
    writeFileSync(path, pdf({ 1: catalog('(dossier.yaml) 2 0 R'), 2: specification('dossier.yaml', 3), 3: packed(text) }));
    return path;
  };
  const sample =
    'schema: 1\nidentification:\n  titre: ../../Évasion\nacteurs:\n  - id: a\n    nom: Commune de Valbrune\n    representantLegal:\n      fonction: maire\npiecesJointes:\n  - fichier: pieces/a.pdf\n';

  test('names the folder after the title, writes the text as it was carried, and says what to complete', async () => {
    const { code, out } = await takeBack(undefined, { depuis: carrier(sample) });
    expect(code).toBe(0);
    const written = readFileSync(join(folder, 'evasion', 'dossier.yaml'), 'utf8');
    expect(written.endsWith(`\n\n${sample}`)).toBe(true);
    expect(written).toMatch(/^# yaml-language-server/);
    expect(out).toContain('le nom du représentant (« representantLegal », clé « nom ») de «\u00a0Commune de Valbrune\u00a0»');
    expect(out).toContain('pieces/a.pdf');
  });

  test('never writes over a file, and refuses other answers', async () => {
    mkdirSync(join(folder, 'plein'));
    writeFileSync(join(folder, 'plein', 'dossier.yaml'), 'à moi');
    const over = await takeBack('plein', { depuis: carrier(sample) });
    expect(over).toMatchObject({ code: 2, out: '' });
    expect(readFileSync(join(folder, 'plein', 'dossier.yaml'), 'utf8')).toBe('à moi');
    expect(await takeBack('neuf', { depuis: carrier(sample), titre: 'X' })).toMatchObject({ code: 2, out: '' });
    expect(readdirSync(folder)).not.toContain('neuf');
  });

  test.each<[string, string]>([
    ['a text that cannot be read', 'a: [1'],
    ['a list', '- 1'],
    ['a hidden character', 'a: "x\u0007"'],
  ])('refuses %s', async (_, text) => {
    const { code, err } = await takeBack('rien', { depuis: carrier(text) });
    expect(code).toBe(2);
    expect(err).toContain('ne se lit pas');
    expect(readdirSync(folder)).not.toContain('rien');
  });

  test('says that the file is missing', async () => {
    expect((await takeBack('rien', { depuis: join(folder, 'absent.pdf') })).err).toContain('ne peut pas être lu');
  });
});

describe('which pieces carry the dossier', () => {
  test.each<[string, Partial<RenderOptions>, boolean]>([
    ['the presentation', { piece: ['presentation'] }, true],
    ['the presentation, not with --sans-dossier', { piece: ['presentation'], sansDossier: true }, false],
    ['not an act', { piece: ['convention'] }, false],
    ['an act with --avec-dossier', { piece: ['convention'], avecDossier: true }, true],
    ['not a template of the user under another name', { template: 'templates/presentation.fr.md.hbs', piece: ['note'] }, false],
  ])('%s', async (title, options, carries) => {
    const out = join(folder, 'porte', title.replace(/\W/g, ''));
    await renderPdf('examples/convention-blitta/dossier.yaml', out, options);
    const [file = ''] = readdirSync(out);
    expect('bytes' in carriedDossier(readFileSync(join(out, file)))).toBe(carries);
  });

  test('both flags at once are refused', async () => {
    const call = renderPdf('examples/convention-blitta/dossier.yaml', folder, { avecDossier: true, sansDossier: true });
    expect(await call.catch(isUserError)).toBe(true);
  });
});
