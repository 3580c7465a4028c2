import { readFileSync } from 'node:fs';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { parse } from 'yaml';
import type { Block, Inline, Piece } from '../../src/base/blocks.js';
import type { Dossier } from '../../src/dossier/model.js';
import { exportDocx } from '../../src/exporters/docx/docx.js';
import { readMarkdown } from '../../src/markdown/read.js';
import { PIECE_NAMES, pieceRule } from '../../src/pieces/applies.js';
import { buildPiece } from '../../src/pieces/piece.js';
import { loadTemplate } from '../../src/pieces/templates/load.js';
import { dossierNames } from '../examples/names.js';
import { fileOf } from '../office/archive.js';
import { blockTexts } from '../office/block-texts.js';
import { faultsOf } from '../office/faults.js';
import { attribute, child, descendants, is, paragraphsOf, readWord, type WordFile } from '../office/word.js';
import { samplePiece } from '../pdf/sample-piece.js';
import { readXml } from '../pdf/xml.js';

const text = (value: string): Inline => ({ type: 'text', text: value });
const paragraph = (...children: Inline[]): Block => ({ type: 'paragraph', children });
const only = (...blocks: Block[]): Piece => ({ ...samplePiece(), blocks });
const normalised = (texts: readonly string[]): string[] => texts.map((each) => each.replace(/\s+/g, ' ').trim());
const stylesOf = ({ body }: WordFile): (string | undefined)[] =>
  body.children.filter((each) => is(each, 'p')).map((each) => attribute(child(each, 'pPr', 'pStyle'), 'val'));

async function written(piece: Piece): Promise<WordFile> {
  const file = readWord(await exportDocx(piece));
  expect(faultsOf(file)).toEqual([]);
  return file;
}

const dossiers = dossierNames.map((name) => ({ name, dossier: parse(readFileSync(`examples/${name}/dossier.yaml`, 'utf8')) as Dossier }));

describe.each(dossiers)('the pieces of the example $name', ({ dossier }) => {
  const pieces = PIECE_NAMES.flatMap((name) =>
    pieceRule(name)
      .copies(dossier)
      .map((subject) => ({ name, subject })),
  );

  it.each(pieces)('$name $subject.id says in Word what it says in Markdown', async ({ name, subject }) => {
    const template = await loadTemplate(name, 'fr');
    if (!template) throw new Error(name);
    const built = buildPiece({ name, template, dossier, lang: 'fr', date: dossier.identification.dateMiseAJour, subject });
    if ('problems' in built) throw new Error(JSON.stringify(built.problems));
    const file = await written(built.piece);
    const scene = { width: 1, height: 1, shapes: [] };
    const { blocks, problems } = readMarkdown(built.markdown, () => scene);
    expect(problems).toEqual([]);
    expect(normalised(paragraphsOf(file.body))).toEqual(normalised(blockTexts(blocks)));
    const header = files(file, /header\d/);
    expect(/BROUILLON|DRAFT/.test(header)).toBe(built.missing.length > 0);
  });
});

function files(file: WordFile, name: RegExp): string {
  return file.files
    .filter((each) => name.test(each.name))
    .map((each) => each.text)
    .join('');
}

describe('exportDocx', () => {
  it('prints every block of a piece, in order', async () => {
    const file = await written(samplePiece());
    expect(normalised(paragraphsOf(file.body))).toEqual(normalised(blockTexts(samplePiece().blocks)));
  });

  it('gives each block a style of Word', async () => {
    const file = await written(samplePiece());
    const styles = stylesOf(file);
    for (const style of [
      'Title',
      'Heading1',
      'Heading2',
      'Heading3',
      'Caption',
      'TOC1',
      'TOC2',
      'ListNumber',
      'ListBullet',
      'ListContinue',
      'Quote',
      'Figure',
    ])
      expect(styles, style).toContain(style);
    expect(styles.filter((style) => style === 'Title')).toHaveLength(1);
    const levels = styles.flatMap((style) => (style?.startsWith('Heading') ? [Number(style.slice(7))] : []));
    for (const [index, level] of levels.entries()) expect(level - (levels[index - 1] ?? 0)).toBeLessThanOrEqual(1);
  });

  it('repeats the heads of tables, cuts no row, and sets amounts against the right', async () => {
    const { body } = await written(samplePiece());
    const table = [...descendants(body)].filter((each) => is(each, 'tbl')).find((each) => each.text.startsWith('Rubrique'));
    const rows = table?.children.filter((each) => is(each, 'tr')) ?? [];
    expect(rows).toHaveLength(62);
    expect(rows.map((row) => child(row, 'trPr', 'tblHeader') !== undefined)).toEqual(rows.map((_, index) => index === 0));
    expect(rows.every((row) => child(row, 'trPr', 'cantSplit') !== undefined)).toBe(true);
    const amounts = rows.map((row) => attribute(child(row.children.filter((each) => is(each, 'tc'))[2], 'p', 'pPr', 'jc'), 'val'));
    expect(new Set(amounts)).toEqual(new Set(['right']));
    const grid = child(table, 'tblGrid')?.children.map((each) => Number(attribute(each, 'w'))) ?? [];
    expect(grid.reduce((sum, width) => sum + width, 0)).toBe(9412);
    expect(grid.every((width) => width > 500)).toBe(true);
    expect(attribute(child(table, 'tblPr', 'tblCaption'), 'val')).toBe('Budget prévisionnel par rubrique, en euros');
  });

  it('keeps the signatures on one page, with the words before them', async () => {
    const { body } = await written(samplePiece());
    const at = body.children.findIndex((each) => is(each, 'tbl') && each.text.includes('Trésorier'));
    const before = body.children[at - 1];
    expect(child(before, 'pPr', 'keepNext')).toBeDefined();
    const rows = body.children[at]?.children.filter((each) => is(each, 'tr')) ?? [];
    expect(rows).toHaveLength(2);
    const keeps = rows.map((row) =>
      [...descendants(row)].filter((each) => is(each, 'p')).map((each) => child(each, 'pPr', 'keepNext') !== undefined),
    );
    expect(new Set(keeps[0])).toEqual(new Set([true]));
    expect(new Set(keeps[1])).toEqual(new Set([false]));
  });

  it('parts neither a small table nor the words that lead to it', async () => {
    const cell = (words: string) => ({ children: [{ type: 'text', text: words } as const] });
    const table: Block = {
      type: 'table',
      caption: [],
      columns: [{ align: 'left' }],
      head: [cell('Partie')],
      rows: ['Une', 'Deux', 'Trois'].map((words) => ({ cells: [cell(words)] })),
    };
    const lead: Block = { type: 'paragraph', children: [{ type: 'text', text: 'Il se répartit ainsi :' }] };
    const { body } = await written({ ...samplePiece(), blocks: [lead, table, { ...lead, children: [{ type: 'text', text: 'Fin.' }] }] });
    const kept = [...descendants(body)]
      .filter((each) => is(each, 'p'))
      .map((each) => [each.text, child(each, 'pPr', 'keepNext') !== undefined]);
    expect(Object.fromEntries(kept)).toMatchObject({
      'Il se répartit ainsi :': true,
      Partie: true,
      Une: true,
      Deux: true,
      Trois: false,
      'Fin.': false,
    });
  });

  it('names the language of the document and of each passage in another', async () => {
    const file = await written(samplePiece());
    expect(fileOf(file.files, 'word/styles.xml')).toMatch(/<w:docDefaults>.*<w:lang w:val="fr-FR"[^>]*\/>.*<\/w:docDefaults>/);
    const runs = [...descendants(file.body)].filter((each) => is(each, 'r'));
    const greek = runs.find((each) => each.text === 'Ελένη Παπαδοπούλου');
    expect(attribute(child(greek, 'rPr', 'lang'), 'val')).toBe('el');
    const arabic = runs.find((each) => each.text === 'محمد بن عبد الله');
    expect(attribute(child(arabic, 'rPr', 'lang'), 'bidi')).toBe('ar');
    expect(child(arabic, 'rPr', 'rtl')).toBeDefined();
    const english = await written({ ...samplePiece(), lang: 'en-GB' });
    expect(fileOf(english.files, 'word/styles.xml')).toContain('<w:lang w:val="en-GB"');
    const whole = await written(only(paragraph({ type: 'span', lang: 'ar', children: [text('اتفاقية')] })));
    expect(child(whole.body.children.at(-2), 'pPr', 'bidi')).toBeDefined();
  });

  it('numbers each list on its own, from its first number', async () => {
    const list = (start: number): Block => ({
      type: 'list',
      ordered: true,
      start,
      items: [[paragraph(text('un'))], [paragraph(text('deux'))]],
    });
    const file = await written(only(list(1), paragraph(text('puis')), list(4), { type: 'list', ordered: false, items: [[list(2)]] }));
    const numbers = file.body.children.flatMap((each) => attribute(child(each, 'pPr', 'numPr', 'numId'), 'val') ?? []);
    expect(new Set(numbers).size).toBe(4);
    const numbering = readXml(fileOf(file.files, 'word/numbering.xml'));
    const startOf = (numId: string | undefined, level: number): string | undefined => {
      const num = numbering.children.find((each) => is(each, 'num') && attribute(each, 'numId') === numId);
      const abstract = numbering.children.find(
        (each) => is(each, 'abstractNum') && attribute(each, 'abstractNumId') === attribute(child(num, 'abstractNumId'), 'val'),
      );
      return attribute(child(abstract?.children.filter((each) => is(each, 'lvl'))[level], 'start'), 'val');
    };
    expect([startOf(numbers[0], 0), startOf(numbers[2], 0), startOf(numbers[5], 1)]).toEqual(['1', '4', '2']);
  });

  it('draws figures as shapes with an alternative text', async () => {
    const { body } = await written(samplePiece());
    const group = [...descendants(body)].find(({ name }) => name.endsWith('}wgp'));
    const figure = samplePiece().blocks.find((block) => block.type === 'figure');
    if (figure?.type !== 'figure') throw new Error('no figure');
    expect(group?.children.filter(({ name }) => name.endsWith('}wsp'))).toHaveLength(figure.scene.shapes.length);
    expect(fileOf((await written(samplePiece())).files, 'word/document.xml')).toContain(`descr="${figure.alt}"`);
  });

  it('carries the properties of the piece and no trace of the clock', async () => {
    const { files: all } = await written(samplePiece());
    const core = readXml(fileOf(all, 'docProps/core.xml'));
    const value = (name: string): string | undefined => core.children.find((each) => each.name.endsWith(`}${name}`))?.text;
    expect(value('title')).toBe(samplePiece().title);
    expect(value('subject')).toBe('DRI-2025-014');
    expect(value('creator')).toBe('Département de la Haute-Loue');
    expect(value('language')).toBe('fr-FR');
    expect([value('created'), value('modified')]).toEqual(['2025-03-14T00:00:00Z', '2025-03-14T00:00:00Z']);
    // 14 March 2025, midnight, as MS-DOS wrote it.
    expect(new Set(all.flatMap(({ stamps }) => stamps))).toEqual(new Set([(((45 << 9) | (3 << 5) | 14) << 16) >>> 0]));
  });

  it('says on every page which page it is, and the draft that it is one', async () => {
    const file = await written(samplePiece());
    for (const name of ['word/footer1.xml', 'word/footer2.xml']) {
      const footer = fileOf(file.files, name);
      expect(footer).toContain('Page ');
      expect(footer).toMatch(/PAGE.* sur .*NUMPAGES/);
    }
    for (const name of ['word/header1.xml', 'word/header2.xml']) {
      expect(fileOf(file.files, name)).toContain('string="BROUILLON"');
      expect(readXml(fileOf(file.files, name)).text).toContain('BROUILLON');
    }
    const { draftMark: _mark, ...plain } = samplePiece();
    expect(files(await written(plain), /header/)).not.toContain('BROUILLON');
  });

  it('gives the first header who writes, and a title to a piece that has none', async () => {
    const file = await written(only(paragraph(text('Seul'))));
    expect(files(file, /header/)).toMatch(/Département de la Haute-Loue.*DRI-2025-014 · 14.mars 2025/);
    expect(paragraphsOf(file.body)).toEqual([samplePiece().title, 'Seul']);
  });

  it('starts a page where it is told to', async () => {
    const file = await written(
      only(
        { type: 'pageBreak' },
        paragraph(text('un')),
        { type: 'pageBreak' },
        { type: 'heading', level: 2, children: [text('deux')] },
        { type: 'pageBreak' },
      ),
    );
    const xml = fileOf(file.files, 'word/document.xml');
    expect(xml.match(/w:type="page"/g)).toHaveLength(1);
    expect(xml.match(/<w:pageBreakBefore/g)).toHaveLength(1);
  });

  it('links only to addresses that everyone can reach', async () => {
    const link = (href: string): Inline => ({ type: 'link', href, children: [text(href)] });
    const file = await written(
      only(paragraph(link('https://example.org/a?b=1&c="2"'), link('file:///etc/passwd'), link('javascript:alert(1)'), link('#ici'))),
    );
    const targets = readXml(fileOf(file.files, 'word/_rels/document.xml.rels')).children.flatMap(({ attributes }) =>
      [...attributes.values()].includes('External') ? [...attributes.values()] : [],
    );
    expect(targets).toContain('https://example.org/a?b=1&c="2"');
    expect(targets.join(' ')).not.toMatch(/file:|javascript:|#ici/);
  });

  it('survives hostile text', async () => {
    const hostile = 'a\u0000b\u001b[31m\u202e<w:p>&amp;\ud800]]> {\ufdd01-0} {1-0} \uffff fin';
    const table: Block = { type: 'table', caption: [], columns: [{ align: 'left' }], head: [{ children: [text(hostile)] }], rows: [] };
    const list: Block = { type: 'list', ordered: true, items: [[table], [], [paragraph(text(hostile))]] };
    const quote: Block = { type: 'quote', children: [list, table, table] };
    const note: Block = { type: 'note', kind: 'warning', children: [table] };
    const signatures: Block = { type: 'signatures', items: [{ party: hostile, capacity: hostile, prompt: hostile }] };
    const file = readWord(
      await exportDocx({
        ...only(paragraph(text(hostile)), list, quote, note, note, signatures),
        title: hostile,
        reference: hostile,
        author: hostile,
        draftMark: hostile,
      }),
    );
    expect(faultsOf(file).filter((fault) => !fault.startsWith('a placeholder'))).toEqual([]);
    expect(paragraphsOf(file.body)[1]).toBe('ab[31m<w:p>&amp;\ufffd]]> {1-0} {1-0} fin');
  });

  it('holds lists within lists deeper than Word numbers them', async () => {
    let block: Block = paragraph(text('au fond'));
    for (let depth = 0; depth < 14; depth++)
      block = { type: 'list', ordered: depth % 2 === 0, items: [[paragraph(text(String(depth))), block]] };
    const file = await written(only(block));
    const levels = [...descendants(file.body)].flatMap((each) => (is(each, 'ilvl') ? [Number(attribute(each, 'val'))] : []));
    expect(Math.max(...levels)).toBe(8);
  });
});

describe('the same piece', () => {
  beforeEach(() => void vi.useFakeTimers({ toFake: ['Date'] }));
  afterEach(() => void vi.useRealTimers());

  it('gives the same bytes, whatever the day and chance', async () => {
    vi.setSystemTime(new Date('2026-01-02T03:04:05Z'));
    const first = await exportDocx(samplePiece());
    vi.setSystemTime(new Date('2031-11-12T13:14:15Z'));
    const second = await exportDocx(samplePiece());
    expect(Buffer.from(second).equals(Buffer.from(first))).toBe(true);
    const other = await exportDocx({ ...samplePiece(), date: '2025-03-15' });
    expect(Buffer.from(other).equals(Buffer.from(first))).toBe(false);
  });
});
