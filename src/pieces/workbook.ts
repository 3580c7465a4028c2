import { toCents } from '../base/money.js';
import { type Column, columnLetters, type Sheet, type SheetCell, type SheetRow, type Workbook } from '../base/workbook.js';
import type { Dossier } from '../dossier/model.js';
import type { Lang } from '../locales/format.js';
import { PieceContext } from './context.js';
import { funderName, incomeLines, spendingLines } from './parts/budget.js';
import { add, sumLines, type YearLine } from './totals.js';

/** What each piece takes of the budget and of the calendar; a piece that is not here has no workbook. */
const CONTENT: Readonly<Record<string, readonly ('spending' | 'income' | 'calendar')[]>> = {
  presentation: ['spending', 'income', 'calendar'],
  budget: ['spending', 'income'],
  financement: ['income'],
  chronogramme: ['calendar'],
};

/** Whether the tables of a piece are worth more as a spreadsheet. */
export function hasWorkbook(piece: string): boolean {
  return Object.hasOwn(CONTENT, piece);
}

export interface WorkbookRequest {
  /** Name of the piece: it decides which sheets the workbook holds. */
  readonly piece: string;
  readonly dossier: Dossier;
  readonly lang: Lang;
  /** Reference date `AAAA-MM-JJ`. */
  readonly date: string;
  /** What makes the dossier a draft, as sentences: they open the workbook. */
  readonly missing: readonly string[];
}

/** The budget line by line, its sums by heading and by funder, and the calendar: those that the piece holds; null when the dossier has none. */
export function pieceWorkbook({ piece, dossier, lang, date, missing }: WorkbookRequest): Workbook | null {
  const context = new PieceContext(dossier, lang, date);
  const makers = { spending: spendingSheets, income: incomeSheets, calendar: calendarSheet };
  const sheets = (hasWorkbook(piece) ? (CONTENT[piece] ?? []) : []).flatMap((each) => makers[each](context));
  if (sheets.length === 0) return null;
  return {
    title: dossier.identification.titre,
    author: context.lead?.nom ?? '',
    lang: lang === 'fr' ? 'fr-FR' : 'en-GB',
    date,
    sheets: [...draftSheet(context, missing), ...sheets],
  };
}

function draftSheet({ words }: PieceContext, missing: readonly string[]): Sheet[] {
  if (missing.length === 0) return [];
  const rows = missing.map((sentence): SheetRow => ({ cells: [sentence] }));
  return [{ name: words.draftMark, columns: [{ head: words.draftTitle, kind: 'text', width: 100 }], rows }];
}

function spendingSheets(context: PieceContext): Sheet[] {
  const { dossier, words } = context;
  const { heads, sheets } = words;
  const { depenses = [], annees = [], devise } = dossier.budget ?? {};
  if (depenses.length === 0) return [];
  const spent = lineSheet(context, {
    name: sheets.depenses,
    columns: [
      { head: heads.rubrique, kind: 'text' },
      { head: heads.intitule, kind: 'text' },
      { head: heads.activite, kind: 'text' },
      { head: heads.mode, kind: 'text' },
      { head: heads.unite, kind: 'text' },
      { head: heads.quantite, kind: 'number' },
      { head: heads.coutUnitaire, kind: 'amount', ...currencyOf(devise) },
    ],
    rows: depenses.map((line) => [
      context.label('rubrique', line.rubrique),
      line.libelle,
      line.activite ?? '',
      context.label('mode', line.mode),
      line.unite ?? '',
      line.quantite ?? null,
      line.coutUnitaire === undefined ? null : toCents(line.coutUnitaire),
    ]),
    amounts: depenses.map(({ parAnnee }) => parAnnee),
  });
  const headings = spendingLines(context).map((line) => ({
    ...line,
    key: context.label('rubrique', line.key as (typeof depenses)[number]['rubrique']),
  }));
  return [spent, sumSheet(context, sheets.rubriques, heads.rubrique, headings, spent, annees.length)];
}

function incomeSheets(context: PieceContext): Sheet[] {
  const { dossier, words } = context;
  const { heads, sheets } = words;
  const { recettes = [], annees = [] } = dossier.budget ?? {};
  if (recettes.length === 0) return [];
  const received = lineSheet(context, {
    name: sheets.recettes,
    columns: [heads.financeur, heads.origine, heads.etat, heads.mode, heads.service].map((head) => ({ head, kind: 'text' })),
    rows: recettes.map((line) => [
      funderName(context, line),
      context.label('origine', line.origine),
      context.label('statut', line.statut),
      context.label('mode', line.mode),
      context.label('mecanisme', line.mecanisme),
    ]),
    amounts: recettes.map(({ parAnnee }) => parAnnee),
  });
  return [received, sumSheet(context, sheets.financeurs, heads.financeur, incomeLines(context), received, annees.length)];
}

function currencyOf(currency: string | undefined): { readonly currency?: string } {
  return currency === undefined ? {} : { currency };
}

function yearColumns({ dossier, words }: PieceContext): Column[] {
  const { annees = [], devise } = dossier.budget ?? {};
  return [...annees.map(String), words.total].map((head) => ({ head, kind: 'amount', ...currencyOf(devise) }));
}

interface Lines {
  readonly name: string;
  readonly columns: readonly Column[];
  /** What comes before the amounts. */
  readonly rows: readonly (readonly SheetCell[])[];
  /** Amounts of each row by year, as typed. */
  readonly amounts: readonly (readonly number[])[];
}

/** A sheet of the lines of the budget, their totals as formulas. */
function lineSheet(context: PieceContext, { name, columns, rows, amounts }: Lines): Sheet {
  const years = context.dossier.budget?.annees?.length ?? 0;
  const lines = amounts.map((each): YearLine => {
    const perYear = Array.from({ length: years }, (_, year) => toCents(each[year] ?? 0));
    return { key: '', perYear, total: add(perYear) };
  });
  const blank = columns.slice(1).map(() => null);
  return {
    name,
    columns: [...columns, ...yearColumns(context)],
    rows: [
      ...rows.map((cells, row): SheetRow => {
        const { perYear = [], total = 0 } = lines[row] ?? {};
        return { cells: [...cells, ...perYear, { sum: 'across', from: columns.length, to: columns.length + years - 1, value: total }] };
      }),
      totalRow([context.words.total, ...blank], sumLines(lines, years)),
    ],
  };
}

function totalRow(before: readonly SheetCell[], { perYear, total }: YearLine): SheetRow {
  return { cells: [...before, ...[...perYear, total].map((value) => ({ sum: 'above', value }) as const)], total: true };
}

/**
 * The sums of another sheet by the words of its first column. The formulas look for the cell beside them, never for words written into
 * them, and compare cells to the letter: `SUMIF` would read a name such as « * » as a pattern.
 */
function sumSheet(context: PieceContext, name: string, head: string, lines: readonly YearLine[], source: Sheet, years: number): Sheet {
  const last = source.rows.length;
  const first = source.columns.length - years - 1;
  const tab = `'${source.name.replaceAll("'", "''")}'!`;
  const key = `${tab}$A$2:$A$${last}`;
  const share = columnLetters(years + 1);
  const all = sumLines(lines, years);
  const part = (row: number, cents: number) => ({
    formula: `IF(${share}$${lines.length + 2}=0,0,${share}${row}/${share}$${lines.length + 2})`,
    value: all.total === 0 ? 0 : (cents / all.total) * 100,
  });
  const rows = lines.map((line, index): SheetRow => {
    const row = index + 2;
    const sums = line.perYear.map((value, year) => {
      const letters = columnLetters(first + year);
      return { formula: `SUMPRODUCT(EXACT(${key},$A${row})*${tab}${letters}$2:${letters}$${last})`, value };
    });
    return { cells: [line.key, ...sums, { sum: 'across', from: 1, to: years, value: line.total }, part(row, line.total)] };
  });
  const total = totalRow([context.words.total], all);
  return {
    name,
    columns: [{ head, kind: 'text' }, ...yearColumns(context), { head: context.words.heads.part, kind: 'percent' }],
    rows: [...rows, { ...total, cells: [...total.cells, part(lines.length + 2, all.total)] }],
  };
}

function calendarSheet(context: PieceContext): Sheet[] {
  const { heads, sheets } = context.words;
  const activities = context.dossier.activites ?? [];
  if (activities.length === 0) return [];
  const text = (head: string): Column => ({ head, kind: 'text' });
  return [
    {
      name: sheets.calendrier,
      columns: [
        text(heads.activite),
        text(heads.intitule),
        text(heads.resultat),
        text(heads.responsable),
        { head: heads.debut, kind: 'month' },
        { head: heads.fin, kind: 'month' },
        text(heads.lieu),
        text(heads.livrable),
      ],
      rows: activities.map(({ id, libelle, resultat, responsable, debut, fin, lieu, livrable }) => ({
        cells: [id, libelle, resultat, context.name(responsable), debut, fin, lieu ?? '', livrable ?? ''],
      })),
    },
  ];
}
