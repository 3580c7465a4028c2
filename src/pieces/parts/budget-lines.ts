import type { Table } from '../../base/blocks.js';
import { type Cents, toCents } from '../../base/money.js';
import type { Budget } from '../../dossier/model.js';
import { fill, type PieceContext } from '../context.js';
import { table } from '../tables.js';
import { add, groupByYear, sumLines } from '../totals.js';
import { funderName } from './budget.js';

type Spending = NonNullable<Budget['depenses']>[number];
type Income = NonNullable<Budget['recettes']>[number];

/** Cash spending line by line, with its quantity and price. */
export function spendingDetail(context: PieceContext): Table | null {
  return spending(context, 'numeraire', 'budget-depenses', [context.words.heads.calcul], (line) => [quantity(context, line)]);
}

/** Spending in kind line by line: who brings it, and the basis of its value. */
export function inKindDetail(context: PieceContext): Table | null {
  const { heads } = context.words;
  return spending(context, 'valorisation', 'budget-valorisations', [heads.apporteur, heads.base], (line) => [
    line.apporteur === undefined ? '' : context.name(line.apporteur),
    [quantity(context, line), line.base ?? ''].filter((each) => each !== '').join(', '),
  ]);
}

function spending(
  context: PieceContext,
  mode: Spending['mode'],
  caption: 'budget-depenses' | 'budget-valorisations',
  heads: readonly string[],
  cellsOf: (line: Spending) => readonly string[],
): Table | null {
  const { words } = context;
  const lines = (context.dossier.budget?.depenses ?? []).filter((line) => line.mode === mode);
  return byYear(context, words.captions[caption], [words.heads.depense, ...heads], lines, (line) => [
    `${line.id} – ${line.libelle}`,
    ...cellsOf(line),
  ]);
}

function quantity(context: PieceContext, line: Spending): string {
  if (line.quantite === undefined || line.coutUnitaire === undefined) return '';
  const { words } = context;
  return fill(line.unite === undefined ? words.quantityAlone : words.quantity, {
    quantity: context.number(line.quantite),
    unit: line.unite ?? '',
    price: context.amount(toCents(line.coutUnitaire)),
  });
}

/** Income line by line, with its mode and status. */
export function incomeDetail(context: PieceContext): Table | null {
  const { words } = context;
  const lines = context.dossier.budget?.recettes ?? [];
  return byYear(context, words.captions['budget-recettes'], [words.heads.financeur, words.heads.mode, words.heads.etat], lines, (line) => [
    incomeName(context, line),
    context.label('mode', line.mode),
    context.label('statut', line.statut),
  ]);
}

function incomeName(context: PieceContext, line: Income): string {
  const scheme = line.mecanisme === undefined ? '' : ` (${context.label('mecanisme', line.mecanisme)})`;
  return `${line.id} – ${funderName(context, line)}${scheme}`;
}

/** Words, then one amount a year and a total; the last row adds up. */
function byYear<Line extends { readonly parAnnee: readonly number[] }>(
  context: PieceContext,
  caption: string,
  heads: readonly string[],
  lines: readonly Line[],
  cellsOf: (line: Line) => readonly string[],
): Table | null {
  const years = context.dossier.budget?.annees ?? [];
  const money = (cents: readonly Cents[]): string[] => [...cents, add(cents)].map((each) => context.amount(each));
  const rows = lines.map((line) => ({ cells: [...cellsOf(line), ...money(years.map((_, index) => toCents(line.parAnnee[index] ?? 0)))] }));
  const { perYear } = sumLines(
    groupByYear(lines, years.length, () => ''),
    years.length,
  );
  const total = { cells: [context.words.total, ...heads.slice(1).map(() => ''), ...money(perYear)], total: true };
  return table(
    caption,
    [
      ...heads.map((head) => [head] as const),
      ...years.map((year) => [String(year), 'right'] as const),
      [context.words.total, 'right'] as const,
    ],
    rows.length === 0 ? [] : [...rows, total],
  );
}

/** Spending, income and their difference, each year and mode: a budget balances in cash, and in kind. */
export function balance(context: PieceContext): Table | null {
  const { budget } = context.dossier;
  const { words } = context;
  if (!budget?.depenses?.length || !budget.recettes?.length) return null;
  const years = budget.annees ?? [];
  const of = (lines: readonly (Spending | Income)[], mode: Spending['mode'], index: number): Cents =>
    add(lines.filter((line) => line.mode === mode).map((line) => toCents(line.parAnnee[index] ?? 0)));
  const { depenses, recettes } = budget;
  const rows = years.flatMap((year, index) =>
    (['numeraire', 'valorisation'] as const).map((mode) => {
      const [out, into] = [of(depenses, mode, index), of(recettes, mode, index)];
      return { cells: [String(year), context.label('mode', mode), ...[out, into, into - out].map((cents) => context.amount(cents))] };
    }),
  );
  return table(
    words.captions['budget-equilibre'],
    [[words.year], [words.heads.mode], [words.labels.depenses, 'right'], [words.labels.recettes, 'right'], [words.heads.ecart, 'right']],
    rows,
  );
}

/** What the authorities commit beyond the year (AE, AP) and pay each year (CP). */
export function multiYearCommitments(context: PieceContext): Table | null {
  const { words } = context;
  const years = context.dossier.budget?.annees ?? [];
  return table(
    words.captions['budget-ae-cp'],
    [
      [words.heads.financeur],
      [words.heads.nature],
      [words.heads.montant, 'right'],
      ...years.map((year) => [fill(words.paymentOf, { year: String(year) }), 'right'] as const),
    ],
    (context.dossier.budget?.engagements ?? []).map((line) => ({
      cells: [
        context.name(line.acteur),
        line.type.toUpperCase(),
        context.amount(toCents(line.montant)),
        ...years.map((_, index) => context.amount(toCents(line.cp[index] ?? 0))),
      ],
    })),
  );
}
