import { describe, expect, it } from 'vitest';
import { type RenderDoors, type RenderOptions, render } from '../../src/commands/render.js';
import type { Dossier } from '../../src/dossier/model.js';
import { loadFonts } from '../../src/io/fonts.js';
import type { Io } from '../../src/io/io.js';
import { PIECE_NAMES, pieceRule } from '../../src/pieces/applies.js';
import { fileOf, readArchive } from '../office/archive.js';
import { readExcel } from '../office/excel.js';
import { example, minimal } from './examples.js';

async function run(dossier: Dossier, options: Partial<RenderOptions> = {}, more: Partial<RenderDoors> = {}, env: Io['env'] = {}) {
  const written = new Map<string, string | Uint8Array>();
  let out = '';
  let err = '';
  const io: Io = {
    print: (text) => {
      out += text;
    },
    note: (text) => {
      err += text;
    },
    progress: () => undefined,
    stdoutIsTerminal: false,
    columns: 80,
    colour: false,
    env,
  };
  const doors: RenderDoors = {
    async *load() {
      yield { file: 'dossiers/essai/dossier.yaml', dossier };
    },
    read: () => {
      throw new Error('ENOENT');
    },
    write: async (file, content) => {
      written.set(file, content);
    },
    list: () => [],
    fonts: async (extra) => loadFonts(extra),
    stringify: async () => (value) => JSON.stringify(value),
    ...more,
  };
  const code = await render('dossiers/essai', { lang: 'fr', format: 'md', ...options }, io, doors);
  return { code, out, err, written };
}

describe('aect render', () => {
  it('writes every piece beside the dossier and prints its path', async () => {
    const { code, out, err, written } = await run(example('convention-blitta'));
    expect(code).toBe(0);
    expect(err).toBe('');
    expect([...written.keys()]).toEqual(out.trim().split('\n'));
    expect(
      out
        .trim()
        .split('\n')
        .map((path) => path.replace('dossiers/essai/sorties/', '')),
    ).toEqual(
      ['convention', 'deliberation', 'presentation', 'odd', 'attestations', 'lettre-engagement', 'bordereau'].map((name) => `${name}.md`),
    );
  });

  it('gives a PDF, the same bytes each time, and the dossier in the presentation alone', async () => {
    const carried = async (options: Partial<RenderOptions>): Promise<string[]> => {
      const { written } = await run(example('convention-blitta'), { format: 'pdf', ...options });
      return [...written].flatMap(([file, bytes]) =>
        Buffer.from(bytes).toString('latin1').includes('/EmbeddedFile') ? [file.replace(/^.*\//, '')] : [],
      );
    };
    expect(await carried({ piece: ['convention', 'presentation'] })).toEqual(['presentation.pdf']);
    expect(await carried({ sansDossier: true })).toEqual([]);
    expect(await carried({ avecDossier: true, piece: ['convention', 'presentation'] })).toEqual(['convention.pdf', 'presentation.pdf']);
    const [first, second] = await Promise.all([
      run(example('convention-blitta'), { format: 'pdf' }),
      run(example('convention-blitta'), { format: 'pdf' }),
    ]);
    expect(
      Buffer.compare(
        Buffer.from(first.written.get('dossiers/essai/sorties/convention.pdf') ?? ''),
        Buffer.from(second.written.get('dossiers/essai/sorties/convention.pdf') ?? ''),
      ),
    ).toBe(0);
  }, 30_000);

  it('takes the day of the metadata from SOURCE_DATE_EPOCH', async () => {
    const { written } = await run(
      example('convention-blitta'),
      { format: 'pdf', piece: ['convention'] },
      {},
      { SOURCE_DATE_EPOCH: '86400' },
    );
    expect(Buffer.from(written.get('dossiers/essai/sorties/convention.pdf') ?? '').toString('latin1')).toContain('D:19700102');
  });

  it('writes Word and Excel when asked to, dated by SOURCE_DATE_EPOCH, and the workbook for the presentation alone', async () => {
    const env = { SOURCE_DATE_EPOCH: '1736380800' };
    const both = await run(example('eau-mali'), { format: 'docx,xlsx', piece: ['presentation'] }, {}, env);
    expect(both.code).toBe(0);
    const written = ['presentation.docx', 'presentation.xlsx'].map((name) => `dossiers/essai/sorties/${name}`);
    expect(both.out.trim().split('\n')).toEqual(written);
    for (const file of written) {
      const bytes = both.written.get(file);
      if (!(bytes instanceof Uint8Array)) throw new Error(file);
      expect(fileOf(readArchive(bytes), 'docProps/core.xml')).toContain('2025-01-09T00:00:00Z');
    }
    // Neither budget nor activities.
    const bare = await run(example('convention-blitta'), { format: 'xlsx' });
    expect(bare).toMatchObject({ code: 1, out: '' });
    expect(bare.err.match(/aucun tableau/g)).toHaveLength(1);
    const named = await run(example('convention-blitta'), { format: 'xlsx', piece: ['convention'] });
    expect(named).toMatchObject({ code: 1, out: '' });
    expect(named.err).toContain('aucun tableau');
    const draft = await run(example('eau-mali'), { format: 'xlsx', piece: ['presentation'] });
    const workbook = draft.written.get('dossiers/essai/sorties/presentation.xlsx');
    expect(workbook instanceof Uint8Array && readExcel(workbook).sheets[0]?.name).toBe('BROUILLON');
  });

  it('writes a web page, dated like the PDF', async () => {
    const options = { format: 'html', piece: ['presentation'] };
    const page = async (env: Io['env']): Promise<string> =>
      String((await run(example('eau-mali'), options, {}, env)).written.get('dossiers/essai/sorties/presentation.html'));
    expect(await page({})).toContain('<span>22\u00a0novembre 2026</span>');
    expect(await page({ SOURCE_DATE_EPOCH: '86400' })).toContain('<span>2\u00a0janvier 1970</span>');
  });

  it('marks an incomplete dossier and refuses it with --strict', async () => {
    const draft = await run(example('eau-mali'), { piece: ['presentation'] });
    expect(draft.code).toBe(0);
    expect(draft.err).toContain('BROUILLON');
    expect(draft.written.get('dossiers/essai/sorties/presentation.md')).toContain('> [!DRAFT]');
    const strict = await run(example('eau-mali'), { piece: ['presentation'], strict: true });
    expect(strict).toMatchObject({ code: 1, out: '' });
    expect(strict.written.size).toBe(0);
    expect(strict.err).toContain('etat: pret');
  });

  it('says once what several pieces lack, in the order of a file', async () => {
    const { err } = await run(example('eau-mali'), { piece: ['convention', 'presentation', 'odd'] });
    expect(err.match(/etat: pret/g)).toHaveLength(1);
    expect(err).toMatch(/^convention, presentation et odd\u00a0?\s?: BROUILLON/);
  });

  it.each(PIECE_NAMES.filter((name) => pieceRule(name).copies(minimal()).length === 0))(
    'says in a sentence why %s is not made of a bare dossier',
    async (piece) => {
      const { code, out, err } = await run(minimal(), { piece: [piece] });
      expect({ code, out }).toEqual({ code: 2, out: '' });
      expect(err).toContain(`La pièce « ${piece} » ne convient pas`);
      expect((await run(minimal(), { piece: [piece], lang: 'en' })).err).toContain(piece);
    },
  );

  it('writes a workbook for each piece of figures', async () => {
    const { code, out } = await run(example('eau-mali'), { format: 'xlsx' });
    expect(code).toBe(0);
    expect(out.match(/[a-z-]+(?=\.xlsx)/g)).toEqual(['presentation', 'chronogramme', 'budget', 'financement']);
  });

  it('gives one piece for each act', async () => {
    const dossier = example('convention-blitta');
    const two = { ...dossier, conventions: (dossier.conventions ?? []).flatMap((act) => [act, { ...act, id: 'acte2' }]) };
    expect((await run(two, { piece: ['convention'], out: 'la' })).out).toBe('la/convention-convBlitta2027.md\nla/convention-acte2.md\n');
  });

  it('leaves the convention out without an act, and says so when it was asked for', async () => {
    expect(await run(minimal())).toMatchObject({ code: 0, out: 'dossiers/essai/sorties/presentation.md\n' });
    expect(await run(minimal(), { piece: ['convention'] })).toMatchObject({
      code: 2,
      out: '',
      err: expect.stringContaining('conventions'),
    });
  });

  it('uses a template of the user, and names the line of its fault', async () => {
    const read = (source: string): Partial<RenderDoors> => ({ read: () => source });
    const good = await run(
      example('eau-mali'),
      { template: 'modeles/note-maire.fr.md.hbs', piece: ['note'] },
      read('# {{identification.titre}}'),
    );
    expect(good.out).toBe('dossiers/essai/sorties/note.md\n');
    const named = await run(example('eau-mali'), { template: 'modeles/note-maire.fr.md.hbs' }, read('# {{identification.titre}}'));
    expect(named.out).toBe('dossiers/essai/sorties/note-maire.md\n');
    const wrong = await run(example('eau-mali'), { template: 'modeles/note.md.hbs' }, read('# t\n\n{{contxte}}'));
    expect(wrong).toMatchObject({
      code: 2,
      out: '',
      err: 'modeles/note.md.hbs:3 Le nom « contxte » n’existe pas à cet endroit du dossier. Vérifiez l’orthographe de la clé.\n',
    });
  });

  it.each([
    ['an unknown piece', { piece: ['budgets'] }, 'n’existe pas en'],
    ['a language without template', { langue: 'nl' }, 'choisissez fr et en avec « --langue »'],
    ['a language without words, for a template', { langue: 'es', template: 'x.md.hbs' }, 'choisissez fr et en avec « --langue »'],
    ['an unknown format', { format: 'odt' }, 'Choisissez parmi'],
    ['a date that is none', { date: '2027-02-30' }, 'n’est pas une date'],
    ['both choices about the dossier', { avecDossier: true, sansDossier: true }, 'pas les deux'],
    ['a template that is not there', { template: 'rien.md.hbs' }, 'ne peut pas être lu'],
    ['a template for two pieces', { template: 'x.md.hbs', piece: ['a', 'b'] }, 'ne sert qu’une pièce'],
    ['a font that is not there', { font: 'rien.ttf', format: 'pdf' }, 'La police'],
  ] as const)('refuses %s', async (_, options, words) => {
    await expect(run(example('eau-mali'), options as Partial<RenderOptions>)).rejects.toMatchObject({
      name: 'UserError',
      message: expect.stringContaining(words),
    });
  });

  it('passes on what the reading of the dossier found', async () => {
    const failed = await run(
      minimal(),
      {},
      {
        async *load() {
          yield { file: 'x', error: 'illisible' };
        },
      },
    );
    expect(failed).toMatchObject({ code: 2, err: 'illisible\n' });
    const missing = await run(
      example('convention-blitta'),
      { piece: ['convention'] },
      {
        async *load() {
          yield { file: 'd/dossier.yaml', dossier: example('convention-blitta'), missing: ['Une erreur.'] };
        },
      },
    );
    expect(missing.written.get('d/sorties/convention.md')).toContain('Une erreur.');
  });
});
