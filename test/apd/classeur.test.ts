import { describe, expect, it } from 'vitest';
import { computeApd } from '../../src/apd/compute.js';
import { apdVoice } from '../../src/commands/apd-voice.js';
import { apdWorkbook } from '../../src/exporters/apd/workbook.js';
import { exportXlsx } from '../../src/exporters/xlsx/xlsx.js';
import type { Lang } from '../../src/locales/format.js';
import { type ExcelSheet, readExcel } from '../office/excel.js';
import { type Draft, dossier, input } from './dossier.js';

const LINES: readonly Draft[] = [
  {
    id: 'V1',
    date: '2024-06-10',
    montant: 30_000,
    nature: 'projet',
    pays: 'SN',
    financementsExternes: [{ montant: 10_000 }],
    libelle: '=1+1',
  },
  {
    id: 'V2',
    date: '2024-09-15',
    montant: 60_000.01,
    nature: 'projet',
    repartition: [
      { pays: 'SN', part: 40 },
      { pays: 'ML', part: 35 },
      { pays: 'ES', part: 25 },
    ],
    financementsExternes: [],
  },
  {
    id: 'V3',
    date: '2024-03-11',
    montant: 6000,
    nature: 'projet',
    pays: 'BF',
    financementsExternes: [],
    remboursement: { anneeOrigine: 2023 },
  },
  { id: 'V4', date: '2024-03-02', montant: 15_000, nature: 'projet', pays: 'CA', financementsExternes: [] },
];

async function workbookOf(drafts: readonly Draft[], lang: Lang = 'fr') {
  const report = computeApd([input(dossier(drafts))], 2024);
  const bytes = await exportXlsx(apdWorkbook(report, await apdVoice(lang), undefined));
  return { report, bytes, sheets: readExcel(bytes).sheets };
}

/** Values of a column under its head, rows without totals. */
function column(sheet: ExcelSheet | undefined, head: string): (string | number | null)[] {
  const cells = [...(sheet?.cells ?? [])];
  const letters = cells.find(([place, cell]) => /^[A-Z]+1$/.test(place) && cell.value === head)?.[0].slice(0, -1);
  return cells
    .filter(([place, cell]) => place.replace(/\d+$/, '') === letters && !place.endsWith(`${letters}1`) && cell.formula === undefined)
    .map(([, { value }]) => value);
}

const sum = (values: readonly (string | number | null)[]): number => {
  const cents = values.flatMap((value) => (typeof value === 'number' ? Math.round(value * 100) : []));
  return cents.reduce((total, each) => total + each, 0);
};

const formulas = (sheet: ExcelSheet | undefined) => [...(sheet?.cells ?? [])].flatMap(([, cell]) => (cell.formula ? [cell] : []));

describe('the workbook of the declaration', () => {
  it('holds the rows of the form, whose totals are formulas', async () => {
    const { report, sheets } = await workbookOf(LINES);
    expect(sheets.map(({ name }) => name)).toEqual(['Déclaration', 'Lignes', 'Totaux', 'À confirmer']);
    const [form, lines, totals] = sheets;
    // 20 000 and 45 000 less the 6 000 that came back.
    expect(report.totals.apd).toBe(5_900_001);
    expect(
      formulas(form)
        .slice(0, 3)
        .map(({ value }) => Math.round(Number(value) * 100)),
    ).toEqual([report.totals.apd, 1_000_000, report.totals.aect]);
    expect(formulas(form).map(({ formula }) => formula)[2]).toMatch(/^SUM\('Lignes'!/);
    expect(sum(column(lines, 'APD déclarable'))).toBe(report.totals.apd);
    expect(sum(column(lines, 'Budget AECT'))).toBe(report.totals.aect);
    for (const { formula, value } of formulas(totals).slice(0, -1))
      expect([formula, Math.round(Number(value) * 100)]).toEqual([formula, report.totals.apd]);
    expect(form?.xml).toContain('frozen');
  });

  it('never lets a text be a formula, and gives the same bytes each time', async () => {
    const [first, second] = [await workbookOf(LINES), await workbookOf(LINES)];
    expect(column(first.sheets[1], 'Titre')).toContain('=1+1');
    expect(formulas(first.sheets[1])).toEqual([]);
    expect(Buffer.compare(first.bytes, second.bytes)).toBe(0);
  });

  it('speaks English, and bears a year without a payment', async () => {
    const { report, sheets } = await workbookOf([], 'en');
    expect(report.totals.apd).toBe(0);
    expect(sheets.map(({ name }) => name)).toEqual(['Declaration', 'Lines', 'Totals', 'To confirm']);
    expect(column(sheets[3], 'Check')).toContain('apd-neant');
  });
});
