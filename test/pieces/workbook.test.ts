import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { toCents } from '../../src/base/money.js';
import type { Sheet, SheetCell, Workbook } from '../../src/base/workbook.js';
import type { Dossier } from '../../src/dossier/model.js';
import { exportXlsx } from '../../src/exporters/xlsx/xlsx.js';
import { pieceWorkbook } from '../../src/pieces/workbook.js';
import { dossierNames } from '../examples/names.js';
import { readExcel } from '../office/excel.js';
import { minimal } from './examples.js';

function read(name: string): Dossier {
  return parse(readFileSync(`examples/${name}/dossier.yaml`, 'utf8')) as Dossier;
}

function build(dossier: Dossier, missing: readonly string[] = []): Workbook | null {
  return pieceWorkbook({ piece: 'presentation', dossier, lang: 'fr', date: '2027-01-01', missing });
}

function sheetOf(workbook: Workbook | null, name: string): Sheet | undefined {
  return workbook?.sheets.find((sheet) => sheet.name === name);
}

/** Present value of the last amount of the last row. */
function grandTotal(sheet: Sheet | undefined): number | undefined {
  const index = sheet?.columns.findLastIndex(({ kind }) => kind === 'amount') ?? -1;
  return presentValue(sheet?.rows.at(-1)?.cells[index] ?? null);
}

function presentValue(cell: SheetCell): number | undefined {
  return typeof cell === 'number' ? cell : cell !== null && typeof cell === 'object' ? cell.value : undefined;
}

describe.each(dossierNames)('the workbook of the example %s', (name) => {
  const dossier = read(name);
  const workbook = build(dossier);

  it('adds up to the budget, line by line, by heading and by funder', () => {
    const sum = (lines: readonly { readonly parAnnee: readonly number[] }[] | undefined): number | undefined =>
      lines?.length ? lines.flatMap(({ parAnnee }) => parAnnee).reduce((total, amount) => total + toCents(amount), 0) : undefined;
    const { depenses, recettes } = dossier.budget ?? {};
    for (const tab of ['Dépenses', 'Par rubrique']) expect(grandTotal(sheetOf(workbook, tab)), tab).toBe(sum(depenses));
    for (const tab of ['Recettes', 'Par financeur']) expect(grandTotal(sheetOf(workbook, tab)), tab).toBe(sum(recettes));
    expect(sheetOf(workbook, 'Calendrier')?.rows.length ?? 0).toBe(dossier.activites?.length ?? 0);
  });

  it('has a cell for each column, and formulas that reach inside their sheets', async () => {
    for (const sheet of workbook?.sheets ?? []) {
      for (const { cells } of sheet.rows) expect(cells).toHaveLength(sheet.columns.length);
    }
    if (workbook === null) return expect(dossier.budget?.depenses ?? dossier.budget?.recettes ?? dossier.activites).toBeUndefined();
    const { sheets } = readExcel(await exportXlsx(workbook));
    const places = new Map(sheets.map((sheet) => [sheet.name, sheet.cells]));
    for (const sheet of sheets) {
      for (const { formula = '' } of sheet.cells.values()) {
        for (const [, tab, ...ends] of formula.matchAll(/(?:'([^']+)'!)?(\$?[A-Z]+\$?\d+)(?::(\$?[A-Z]+\$?\d+))?/g))
          for (const place of ends.filter((end) => end !== undefined))
            expect(places.get(tab ?? sheet.name)?.has(place.replaceAll('$', '')), `${sheet.name}: ${formula}`).toBe(true);
      }
    }
  });
});

describe('pieceWorkbook', () => {
  it('opens with what a draft lacks', () => {
    const [first] = build(read('eau-mali'), ['la date', 'le lieu'])?.sheets ?? [];
    expect(first?.name).toBe('BROUILLON');
    expect(first?.rows.map(({ cells }) => cells[0])).toEqual(['la date', 'le lieu']);
  });

  it('speaks English when asked to', () => {
    const workbook = pieceWorkbook({ piece: 'presentation', dossier: read('eau-mali'), lang: 'en', date: '2027-01-01', missing: [] });
    expect(workbook?.sheets.map(({ name }) => name)).toEqual(['Spending', 'By heading', 'Income', 'By funder', 'Calendar']);
    expect(workbook?.lang).toBe('en-GB');
  });

  it.each([
    ['presentation', ['Dépenses', 'Par rubrique', 'Recettes', 'Par financeur', 'Calendrier']],
    ['budget', ['Dépenses', 'Par rubrique', 'Recettes', 'Par financeur']],
    ['financement', ['Recettes', 'Par financeur']],
    ['chronogramme', ['Calendrier']],
  ])('gives %s the sheets that it is about', (piece, expected) => {
    const workbook = pieceWorkbook({ piece, dossier: read('eau-mali'), lang: 'fr', date: '2027-01-01', missing: [] });
    expect(workbook?.sheets.map(({ name }) => name)).toEqual(expected);
  });

  it.each(['convention', 'toString', '__proto__'])('gives none to %s', (piece) => {
    expect(pieceWorkbook({ piece, dossier: read('eau-mali'), lang: 'fr', date: '2027-01-01', missing: [] })).toBeNull();
  });

  it('is nothing without a budget and without activities', () => {
    expect(build(minimal())).toBeNull();
  });

  it('never writes words of a dossier into a formula', () => {
    const name = '"),HYPERLINK("http://x';
    const recette = { origine: 'autre', mode: 'numeraire', statut: 'acquis' } as const;
    const recettes = ['*', name].map((libelle) => ({ ...recette, id: libelle, libelle, parAnnee: [10] }));
    const workbook = build({ ...minimal(), budget: { annees: [2027], depenses: [], recettes } });
    const formulas = (workbook?.sheets ?? []).flatMap(({ rows }) =>
      rows.flatMap(({ cells }) =>
        cells.flatMap((cell) => (cell !== null && typeof cell === 'object' && 'formula' in cell ? [cell.formula] : [])),
      ),
    );
    expect(formulas.length).toBeGreaterThan(2);
    expect(formulas.join(' ')).not.toContain('HYPERLINK');
  });
});
