import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { describe, expect, it } from 'vitest';
import type { Block, Inline, Piece } from '../../src/base/blocks.js';
import type { FontFiles } from '../../src/exporters/pdf/fonts.js';
import { exportPdf } from '../../src/exporters/pdf/pdf.js';
import { loadFonts } from '../../src/io/fonts.js';
import { checkPdf } from '../pdf/check.js';
import { samplePiece } from '../pdf/sample-piece.js';
import { pdfPages, pdfText } from '../pdf/text.js';

const text = (value: string): Inline => ({ type: 'text', text: value });
const paragraph = (value: string): Block => ({ type: 'paragraph', children: [text(value)] });

function piece(blocks: readonly Block[]): Piece {
  return { ...samplePiece(), blocks };
}

async function read(
  blocks: readonly Block[],
): Promise<{ text: string; pages: number; missing: readonly string[]; problems: readonly unknown[] }> {
  const { bytes, missingGlyphs } = await exportPdf(piece(blocks), loadFonts());
  // The reader takes its bytes away: each gets its own.
  const [flat, pages, problems] = [await pdfText(bytes.slice()), await pdfPages(bytes.slice()), await checkPdf(bytes.slice())];
  return { text: flat.replace(/\u00a0/g, ' '), pages, missing: missingGlyphs, problems };
}

function hash(bytes: Uint8Array): string {
  return createHash('sha256').update(bytes).digest('hex');
}

/** The words of each page. */
async function pagesOf(bytes: Uint8Array): Promise<string[]> {
  const { getDocument } = await import('pdfjs-dist/legacy/build/pdf.mjs');
  const document = await getDocument({ data: bytes }).promise;
  return Promise.all(
    Array.from({ length: document.numPages }, async (_, index) => {
      const { items } = await (await document.getPage(index + 1)).getTextContent();
      return items.map((item) => ('str' in item ? item.str : '')).join(' ');
    }),
  );
}

describe('exportPdf', () => {
  it('prints every block of a piece, and the accessibility checker has nothing to say', async () => {
    const found = await read(samplePiece().blocks);
    expect(found.problems).toEqual([]);
    expect(found.missing).toEqual([]);
    for (const words of [
      'Convention de coopération décentralisée « Eau & assainissement » <2025-2027>',
      'Identité de la convention',
      'Il manque à ce dossier',
      'Sommaire',
      'assainissement des écoles',
      'forer six puits',
      'Les collectivités territoriales peuvent',
      'mot en gras',
      'Budget par année',
      'Révision à mi-parcours',
      'Présidente du conseil départemental',
      `Page 1 sur ${found.pages}`,
      'BROUILLON',
    ])
      expect(found.text).toContain(words);
  });

  it('gives the same bytes in another process and another time zone', async () => {
    const script = "import('./test/exporters/print-hash.ts').catch((error) => { console.error(error); process.exitCode = 1; });";
    const run = (zone: string) =>
      spawnSync(process.execPath, ['--import', 'tsx', '-e', script], { env: { ...process.env, TZ: zone }, encoding: 'utf8' }).stdout.trim();
    const here = hash((await exportPdf(samplePiece(), loadFonts())).bytes);
    expect([run('UTC'), run('Pacific/Auckland')]).toEqual([here, here]);
  }, 60_000);

  it('does not depend on the documents made before it', async () => {
    const first = hash((await exportPdf(samplePiece(), loadFonts())).bytes);
    await exportPdf(piece([paragraph('Eau\u00a0potable, Thị, بن تن')]), loadFonts());
    expect(hash((await exportPdf(samplePiece(), loadFonts())).bytes)).toBe(first);
  });

  it('loses no cell of a table over several pages and repeats its head', async () => {
    const rows = Array.from({ length: 200 }, (_, row) => ({
      cells: [0, 1, 2].map((column) => ({ header: column === 0, children: [text(`c${row}x${column}`)] })),
    }));
    const found = await read([
      {
        type: 'table',
        caption: [text('Deux cents lignes')],
        columns: [{ align: 'left' }, { align: 'left' }, { align: 'right' }],
        head: ['Entête un', 'Entête deux', 'Entête trois'].map((head) => ({ children: [text(head)] })),
        rows,
      },
    ]);
    const words = new Set(found.text.split(/\s+/));
    expect(rows.flatMap((_, row) => [0, 1, 2].map((column) => `c${row}x${column}`)).filter((cell) => !words.has(cell))).toEqual([]);
    expect(found.pages).toBeGreaterThan(4);
    expect(found.text.split('Entête deux').length - 1).toBe(found.pages);
    expect(found.text.split('Deux cents lignes (suite)').length - 1).toBe(found.pages - 1);
    expect(found.problems).toEqual([]);
  });

  it('cuts a row taller than a page between two lines, without loss', async () => {
    const words = Array.from({ length: 3000 }, (_, index) => `mot${index}`);
    const found = await read([
      {
        type: 'table',
        caption: [text('Longue ligne')],
        columns: [{ align: 'left' }, { align: 'left' }],
        head: [{ children: [text('A')] }, { children: [text('B')] }],
        rows: [{ cells: [{ header: true, children: [text('tête')] }, { children: [text(words.join(' '))] }] }],
      },
    ]);
    const printed = new Set(found.text.split(/\s+/));
    expect(words.filter((word) => !printed.has(word))).toEqual([]);
    expect(found.problems).toEqual([]);
  });

  it('breaks a word wider than the page and keeps every letter', async () => {
    const word = Array.from({ length: 60 }, (_, index) => `abc${index}`).join('');
    const found = await read([paragraph(word)]);
    expect(found.text.replace(/\s+/g, '')).toContain(word);
  });

  it('keeps an amount, a percentage and a colon with what they belong to', async () => {
    const found = await read([paragraph('Le montant est de 1 200 € pour 58 % du total : à verser le 31 décembre 2027. '.repeat(30))]);
    expect(found.text).not.toMatch(/(^|\n) *[€%:;]/);
    expect(found.text).not.toMatch(/31\n/);
    expect(found.text).toMatch(/\n/);
  });

  it('tells which characters no font prints, and prints a sign for them', async () => {
    const found = await read([paragraph('漢字 et 漢, puis \u{1f600} et zéro\u200d\ufe0f largeur\u0007.')]);
    expect(found.missing).toEqual(['漢', '字', '\u{1f600}']);
    expect(found.text).toContain('\ufffd\ufffd et \ufffd, puis \ufffd et zéro largeur.');
    expect(found.problems).toEqual([]);
  });

  it('prints names in their script, right to left where it must', async () => {
    const names = ['محمد بن عبد الله', 'יעל כהן', 'Nguyễn Thị Hồng', 'Արամ', 'ნინო', 'አበበ', 'Ɓaaba Ŋom', 'Ελένη', 'Олена'];
    const found = await read(names.map(paragraph));
    for (const name of names) expect(found.text).toContain(name);
    expect(found.missing).toEqual([]);
    expect(found.problems).toEqual([]);
  });

  it('carries the file it was made from', async () => {
    const { getDocument } = await import('pdfjs-dist/legacy/build/pdf.mjs');
    const { bytes } = await exportPdf(samplePiece(), loadFonts());
    const attachments = await (await getDocument({ data: bytes }).promise).getAttachments();
    const attached = attachments['dossier.yaml'];
    expect(new TextDecoder().decode(attached.content)).toBe(samplePiece().attachment?.text);
    expect(attached.description).toBe(samplePiece().attachment?.description);
  });

  it('goes without a mark and an attachment when the piece has none', async () => {
    const { draftMark: _mark, attachment: _file, ...plain } = samplePiece();
    const { bytes } = await exportPdf(plain, loadFonts());
    expect(await checkPdf(bytes.slice())).toEqual([]);
    expect(await pdfText(bytes.slice())).not.toContain('BROUILLON');
  });

  it('starts a page at a page break, never leaves a heading alone at the foot of a page', async () => {
    const filler = Array.from({ length: 60 }, (_, index) => paragraph(`Paragraphe ${index}`));
    for (let count = 20; count < 45; count++) {
      const { bytes } = await exportPdf(
        piece([...filler.slice(0, count), { type: 'heading', level: 2, children: [text('Titre suivi')] }, paragraph('Sa suite')]),
        loadFonts(),
      );
      const pages = await pagesOf(bytes);
      expect(pages.findIndex((words) => words.includes('Titre suivi'))).toBe(pages.findIndex((words) => words.includes('Sa suite')));
    }
    expect((await read([paragraph('un'), { type: 'pageBreak' }, paragraph('deux'), { type: 'pageBreak' }])).pages).toBe(2);
  });

  it('leaves neither one item of a list, nor the words that lead to it, nor a last sentence alone on a page', async () => {
    const filler = Array.from({ length: 60 }, (_, index) => paragraph(`Paragraphe ${index}`));
    const items = ['Premier', 'Second', 'Avant-dernier', 'Dernier'].map((item): Block[] => [paragraph(item)]);
    for (let count = 20; count < 45; count++) {
      const list: Block = { type: 'list', ordered: false, items };
      const written = piece([...filler.slice(0, count), paragraph('Elles visent :'), list, paragraph('Mot de la fin')]);
      const pages = await pagesOf((await exportPdf(written, loadFonts())).bytes);
      const pageOf = (words: string) => pages.findIndex((page) => page.includes(words));
      expect([pageOf('Elles visent'), pageOf('Premier')]).toEqual([pageOf('Second'), pageOf('Second')]);
      expect([pageOf('Avant-dernier'), pageOf('Mot de la fin')]).toEqual([pageOf('Dernier'), pageOf('Dernier')]);
    }
  });

  it('never leaves the signatures with their date alone', async () => {
    const filler = Array.from({ length: 60 }, (_, index) => paragraph(`Paragraphe ${index}`));
    const signatures: Block = { type: 'signatures', items: [{ party: 'Pour la Ville', capacity: 'Maire', prompt: 'Signature' }] };
    for (let count = 20; count < 45; count++) {
      const written = piece([...filler.slice(0, count), paragraph('Engagement'), paragraph('Fait le 1er mai'), signatures]);
      const pages = await pagesOf((await exportPdf(written, loadFonts())).bytes);
      const pageOf = (words: string) => pages.findIndex((page) => page.includes(words));
      expect([pageOf('Engagement'), pageOf('Fait le')]).toEqual(Array(2).fill(pageOf('Pour la Ville')));
    }
  });

  it('cuts a table of contents three entries at least from either end', async () => {
    const filler = Array.from({ length: 60 }, (_, index) => paragraph(`Paragraphe ${index}`));
    const heads = Array.from({ length: 8 }, (_, index): Block => ({ type: 'heading', level: 2, children: [text(`Titre${index}`)] }));
    for (let count = 20; count < 45; count++) {
      const written = piece([...filler.slice(0, count), { type: 'contents', title: 'Sommaire' }, { type: 'pageBreak' }, ...heads]);
      const pages = await pagesOf((await exportPdf(written, loadFonts())).bytes);
      const pageOf = (words: string) => pages.findIndex((page) => page.includes(words));
      expect([pageOf('Sommaire'), pageOf('Titre0'), pageOf('Titre1')]).toEqual(Array(3).fill(pageOf('Titre2')));
      expect([pageOf('Titre5'), pageOf('Titre6')]).toEqual(Array(2).fill(pageOf('Titre7')));
    }
  });

  it('opens a fallback font only when a character asks for it', async () => {
    const opened: string[] = [];
    const base = loadFonts();
    const watched: FontFiles = {
      ...base,
      fallbacks: base.fallbacks.map(({ name, load }) => ({
        name,
        load: () => {
          opened.push(name);
          return load();
        },
      })),
    };
    await exportPdf(piece([paragraph('Rien que du français : œuvre, « à l’école », 1 200 €.')]), watched);
    expect(opened).toEqual([]);
    await exportPdf(piece([paragraph('محمد')]), watched);
    expect(opened).toEqual(['NotoSansArabic_400Regular.ttf']);
  });
});
