import type { Table } from '../../base/blocks.js';
import { ratio, toCents } from '../../base/money.js';
import { parameter } from '../../reference/parametres.js';
import { fill, type PieceContext } from '../context.js';
import { table } from '../tables.js';
import { sumLines, type YearLine } from '../totals.js';
import { funderName } from './budget.js';

/** A moment when money comes in: a year of the budget, or the balance that a funder keeps until the final report. */
export interface Step {
  readonly year: number;
  readonly balance: boolean;
}

/**
 * Cash by funder and instalment. The ministry pays along the yearly split and keeps a part of the last year until the final report
 * (`versement-meae`); the part kept is what completes the part paid, so that both add up to the cent. Of other funders the dossier knows
 * the yearly split alone.
 */
export function instalmentLines(context: PieceContext): { readonly steps: readonly Step[]; readonly lines: readonly YearLine[] } {
  const { budget } = context.dossier;
  const years = budget?.annees ?? [];
  const incomes = (budget?.recettes ?? []).filter((line) => line.mode === 'numeraire');
  const rate = parameter('versement-meae', context.date);
  const split = rate !== undefined && incomes.some((line) => line.origine === 'meae');
  const last = years.length - 1;
  const steps = [
    ...years.map((year) => ({ year, balance: false })),
    ...(split && last >= 0 ? [{ year: years[last] ?? 0, balance: true }] : []),
  ];
  const groups = new Map<string, number[]>();
  for (const line of incomes) {
    const key = funderName(context, line);
    const sums = groups.get(key) ?? steps.map(() => 0);
    for (const [index] of years.entries()) {
      const cents = toCents(line.parAnnee[index] ?? 0);
      const kept = split && index === last && line.origine === 'meae' ? cents - ratio(cents, BigInt(rate), 100n) : 0;
      sums[index] = (sums[index] ?? 0) + cents - kept;
      if (kept > 0) sums[steps.length - 1] = (sums[steps.length - 1] ?? 0) + kept;
    }
    groups.set(key, sums);
  }
  return {
    steps,
    lines: [...groups].map(([key, perYear]) => ({ key, perYear, total: perYear.reduce((sum, cents) => sum + cents, 0) })),
  };
}

/** The schedule: one row a funder, one column an instalment. */
export function instalments(context: PieceContext): Table | null {
  const { steps, lines } = instalmentLines(context);
  const { words } = context;
  const row = (name: string, line: YearLine): string[] => [
    name,
    ...line.perYear.map((cents) => context.amount(cents)),
    context.amount(line.total),
  ];
  return table(
    words.captions.echeancier,
    [
      [words.heads.financeur],
      ...steps.map((step) => [step.balance ? fill(words.balanceOf, { year: String(step.year) }) : String(step.year), 'right'] as const),
      [words.total, 'right'],
    ],
    lines.length === 0
      ? []
      : [...lines.map((line) => ({ cells: row(line.key, line) })), { cells: row(words.total, sumLines(lines, steps.length)), total: true }],
  );
}
