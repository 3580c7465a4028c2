import type { Table } from '../../base/blocks.js';
import { formatPercent } from '../../locales/format.js';
import type { PieceContext } from '../context.js';
import { table } from '../tables.js';
import { groupByYear, sumLines, type YearLine } from '../totals.js';

type Income = NonNullable<NonNullable<PieceContext['dossier']['budget']>['recettes']>[number];

/** Spending of the budget by heading, in the order of the dossier. */
export function spendingLines({ dossier }: PieceContext): YearLine[] {
  return groupByYear(dossier.budget?.depenses ?? [], dossier.budget?.annees?.length ?? 0, (line) => line.rubrique);
}

/** Income of the budget by funder. */
export function incomeLines(context: PieceContext): YearLine[] {
  const { budget } = context.dossier;
  return groupByYear(budget?.recettes ?? [], budget?.annees?.length ?? 0, (line) => funderName(context, line));
}

export function funderName(context: PieceContext, line: Income): string {
  return line.financeur === undefined ? (line.libelle ?? context.label('origine', line.origine)) : context.name(line.financeur);
}

export function budgetByHeading(context: PieceContext): Table | null {
  const lines = spendingLines(context);
  return yearTable(
    context,
    context.words.captions['budget-rubriques'],
    context.words.heads.rubrique,
    lines,
    (key) => context.labels.rubrique[key as keyof typeof context.labels.rubrique],
  );
}

export function budgetByFunder(context: PieceContext): Table | null {
  return yearTable(context, context.words.captions['budget-financeurs'], context.words.heads.financeur, incomeLines(context), (key) => key);
}

function yearTable(
  context: PieceContext,
  caption: string,
  head: string,
  lines: readonly YearLine[],
  label: (key: string) => string,
): Table | null {
  if (lines.length === 0) return null;
  const years = context.dossier.budget?.annees ?? [];
  const row = (name: string, line: YearLine): string[] => [
    name,
    ...line.perYear.map((cents) => context.amount(cents)),
    context.amount(line.total),
  ];
  return table(
    caption,
    [[head], ...years.map((year) => [String(year), 'right'] as const), [context.words.total, 'right']],
    [
      ...lines.map((line) => ({ cells: row(label(line.key), line) })),
      { cells: row(context.words.total, sumLines(lines, years.length)), total: true },
    ],
  );
}

/** Cash and in kind, on both sides of the budget. */
export function budgetByMode(context: PieceContext): Table | null {
  const { budget } = context.dossier;
  const { words } = context;
  if (!budget?.depenses?.length && !budget?.recettes?.length) return null;
  const of = (lines: readonly { readonly mode: string; readonly parAnnee: readonly number[] }[] | undefined, mode?: string): string =>
    context.amount(
      sumLines(
        groupByYear(
          (lines ?? []).filter((line) => mode === undefined || line.mode === mode),
          budget.annees?.length ?? 0,
          () => '',
        ),
        budget.annees?.length ?? 0,
      ).total,
    );
  const row = (name: string, mode?: string): string[] => [name, of(budget.depenses, mode), of(budget.recettes, mode)];
  return table(
    words.captions['budget-modes'],
    [[words.heads.mode], [words.labels.depenses, 'right'], [words.labels.recettes, 'right']],
    [
      { cells: row(context.label('mode', 'numeraire'), 'numeraire') },
      { cells: row(context.label('mode', 'valorisation'), 'valorisation') },
      { cells: row(words.total), total: true },
    ],
  );
}

/** Income by status: what is secured, asked for, planned, still to be found. */
export function fundingStatus(context: PieceContext): Table | null {
  const { budget } = context.dossier;
  const { words } = context;
  const lines = groupByYear(budget?.recettes ?? [], budget?.annees?.length ?? 0, (line) => line.statut);
  const all = sumLines(lines, budget?.annees?.length ?? 0).total;
  const share = (cents: number): string => (all === 0 ? '' : formatPercent(Math.round((cents * 1000) / all) / 10, context.lang));
  const rows = lines.map((line) => ({
    cells: [context.labels.statut[line.key as keyof typeof context.labels.statut], context.amount(line.total), share(line.total)],
  }));
  return table(
    words.captions['financement-statut'],
    [[words.heads.etat], [words.heads.montant, 'right'], [words.heads.part, 'right']],
    rows.length === 0 ? [] : [...rows, { cells: [words.total, context.amount(all), share(all)], total: true }],
  );
}

/** Income lines that draw on a 1 % scheme. */
export function onePercent(context: PieceContext): Table | null {
  const { words } = context;
  const lines = (context.dossier.budget?.recettes ?? []).filter((line) => line.mecanisme !== undefined);
  const years = context.dossier.budget?.annees ?? [];
  return table(
    words.captions['un-pourcent'],
    [[words.heads.financeur], [words.heads.service], ...years.map((year) => [String(year), 'right'] as const), [words.total, 'right']],
    lines.map((line) => {
      const [sums] = groupByYear([line], years.length, () => '');
      return {
        cells: [
          funderName(context, line),
          context.label('mecanisme', line.mecanisme),
          ...(sums?.perYear ?? []).map((cents) => context.amount(cents)),
          context.amount(sums?.total ?? 0),
        ],
      };
    }),
  );
}
