import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import type { Sheet, Workbook } from '../../src/base/workbook.js';
import { exportXlsx } from '../../src/exporters/xlsx/xlsx.js';
import { fileOf } from '../office/archive.js';
import { type ExcelCell, readExcel } from '../office/excel.js';

const lines: Sheet = {
  name: 'Dépenses',
  columns: [
    { head: 'Rubrique', kind: 'text' },
    { head: 'Payé le', kind: 'date' },
    { head: 'Depuis', kind: 'month' },
    { head: 'Quantité', kind: 'number' },
    { head: '2027', kind: 'amount' },
    { head: '2028', kind: 'amount' },
    { head: 'Total', kind: 'amount' },
    { head: 'Part', kind: 'percent' },
  ],
  rows: [
    { cells: ['Études', '2027-03-01', '2027-02', 1.5, 120050, 0, { sum: 'across', from: 4, to: 5, value: 120050 }, 12.5] },
    {
      cells: [
        'Travaux',
        'vers mars',
        '',
        null,
        1000001,
        -50,
        { sum: 'across', from: 4, to: 5, value: 999951 },
        { formula: 'G3/G$4', value: 87.5 },
      ],
    },
    {
      cells: [
        'Total',
        null,
        null,
        null,
        { sum: 'above', value: 1120051 },
        { sum: 'above', value: -50 },
        { sum: 'above', value: 1120001 },
        null,
      ],
      total: true,
    },
  ],
};

const workbook = (...sheets: Sheet[]): Workbook => ({
  title: 'Eau & « soif » <2027>',
  author: 'Ville d’essai',
  lang: 'fr-FR',
  date: '2027-01-02',
  sheets,
});
const texts = (...values: string[]): Sheet => ({
  name: 'Textes',
  columns: [{ head: 'Texte', kind: 'text' }],
  rows: values.map((value) => ({ cells: [value] })),
});

async function cells(sheet: Sheet): Promise<ReadonlyMap<string, ExcelCell>> {
  const [read] = readExcel(await exportXlsx(workbook(sheet))).sheets;
  if (!read) throw new Error('no sheet');
  return read.cells;
}

describe('exportXlsx', () => {
  it('writes numbers, days and amounts as what they are, with French formats', async () => {
    const at = await cells(lines);
    expect(at.get('A2')?.value).toBe('Études');
    // 1 March 2027: 46 447 days after the eve of 1900, as Excel counts them.
    expect(at.get('B2')).toEqual({ value: 46447, format: 'dd/mm/yyyy' });
    expect(at.get('B3')?.value).toBe('vers mars');
    expect(at.get('C2')).toEqual({ value: 46419, format: 'mm/yyyy' });
    expect(at.get('D2')).toEqual({ value: 1.5, format: '#,##0.##########' });
    expect(at.get('E2')).toEqual({ value: 1200.5, format: '#,##0.00\\ "€"' });
    expect(at.get('E3')?.value).toBe(10000.01);
    expect(at.get('F3')?.value).toBe(-0.5);
    expect(at.get('H2')).toEqual({ value: 0.125, format: '0.0\\ %' });
  });

  it('writes totals as formulas that carry their present value', async () => {
    const at = await cells(lines);
    expect(at.get('G2')).toMatchObject({ formula: 'SUM(E2:F2)', value: 1200.5 });
    expect(at.get('E4')).toMatchObject({ formula: 'SUM(E2:E3)', value: 11200.51 });
    expect(at.get('G4')).toMatchObject({ formula: 'SUM(G2:G3)', value: 11200.01 });
    expect(at.get('H3')).toMatchObject({ formula: 'G3/G$4', value: 0.875 });
  });

  it('leaves other totals out of a sum', async () => {
    const total = { cells: [{ sum: 'above', value: 300 } as const], total: true };
    const rows = [{ cells: [100] }, { cells: [200] }, total, { cells: [50] }, { ...total, cells: [{ sum: 'above', value: 350 } as const] }];
    const at = await cells({ name: 'S', columns: [{ head: 'M', kind: 'amount', currency: 'XOF' }], rows });
    expect(at.get('A6')?.formula).toBe('SUM(A2:A3,A5:A5)');
    expect(at.get('A2')?.format).toBe('#,##0.00\\ "XOF"');
    expect((await cells({ name: 'S', columns: [{ head: 'M', kind: 'amount' }], rows: [total] })).get('A2')?.formula).toBe('0');
  });

  it('keeps the heads in sight, on the screen and on paper', async () => {
    const { sheets, files } = readExcel(await exportXlsx(workbook(lines, { ...lines, name: 'L’an d’après : 2028' })));
    for (const { xml } of sheets) {
      expect(xml).toMatch(/<pane [^>]*ySplit="1"[^>]*state="frozen"/);
      expect(xml).toMatch(/<pageSetup [^>]*orientation="landscape"[^>]*fitToWidth="1"[^>]*fitToHeight="0"/);
      expect(xml).toMatch(/<worksheet[^>]*><sheetPr><pageSetUpPr fitToPage="1"\/><\/sheetPr><sheetViews/);
    }
    expect(fileOf(files, 'xl/workbook.xml')).toContain(
      '<definedName name="_xlnm.Print_Titles" localSheetId="1">\'L’an d’après   2028\'!$1:$1<',
    );
  });

  it('never turns a text into a formula', async () => {
    const hostile = ['=1+1', '+33 1 23', '-5', '@SUM(A1)', ' =cmd|x', '\u0000=HYPERLINK("http://x")', '=<f>&amp;</f>'];
    const { sheets } = readExcel(await exportXlsx(workbook(texts(...hostile))));
    expect(sheets[0]?.xml).not.toContain('<f>');
    for (const [index, text] of hostile.entries()) {
      const cell = sheets[0]?.cells.get(`A${index + 2}`);
      expect(cell?.value).toBe(text.replace('\u0000', ''));
      expect(cell?.format).toBe('@');
    }
  });

  it('survives words that every object knows, and texts too long for a cell', async () => {
    const at = await cells(texts('__proto__', 'constructor', 'toString', 'x'.repeat(40000), 'a\ud800b\u202e'));
    expect(['A2', 'A3', 'A4'].map((place) => String(at.get(place)?.value).trim())).toEqual(['__proto__', 'constructor', 'toString']);
    expect(String(at.get('A5')?.value)).toHaveLength(32767);
    expect(at.get('A6')?.value).toBe('ab');
  });

  it('names its sheets as Excel allows', async () => {
    const names = ['', 'a/b:c*?[d]\\', "'quoted'", 'Dépenses', 'DÉPENSES', 'x'.repeat(40), `${'x'.repeat(40)}y`];
    const { sheets } = readExcel(await exportXlsx(workbook(...names.map((name) => ({ ...lines, name })))));
    expect(sheets.map(({ name }) => name)).toEqual([
      'Feuille',
      'a b c d',
      'quoted',
      'Dépenses',
      'DÉPENSES 2',
      'x'.repeat(31),
      `${'x'.repeat(29)} 2`,
    ]);
  });

  it('says what it is', async () => {
    const { files } = readExcel(await exportXlsx(workbook(lines)));
    const core = fileOf(files, 'docProps/core.xml');
    expect(core).toContain('<dc:title>Eau &amp; « soif » &lt;2027&gt;</dc:title><dc:creator>Ville d’essai</dc:creator>');
    expect(core).toContain('<dc:language>fr-FR</dc:language>');
    expect(core).toContain('>2027-01-02T00:00:00Z</dcterms:created>');
    expect(fileOf(files, '_rels/.rels')).toContain('Target="docProps/core.xml"');
    expect(fileOf(files, '[Content_Types].xml')).toContain('PartName="/docProps/core.xml"');
  });
});

describe('the same workbook', () => {
  beforeEach(() => void vi.useFakeTimers({ toFake: ['Date'] }));
  afterEach(() => void vi.useRealTimers());

  it('gives the same bytes, whatever the day', async () => {
    vi.setSystemTime(new Date('2026-01-02T03:04:05Z'));
    const first = await exportXlsx(workbook(lines));
    vi.setSystemTime(new Date('2031-11-12T13:14:15Z'));
    const second = await exportXlsx(workbook(lines));
    expect(Buffer.from(second).equals(Buffer.from(first))).toBe(true);
    expect(Buffer.from(await exportXlsx({ ...workbook(lines), date: '2027-01-03' })).equals(Buffer.from(first))).toBe(false);
  });
});
