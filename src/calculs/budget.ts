import type { IsoDate } from '../base/dates.js';
import { type Cents, toCents } from '../base/money.js';
import type { Budget } from '../dossier/model.js';
import { parameter } from '../reference/parametres.js';

/** Sums of a budget in integer cents. Lists follow the order of `annees`. */
export interface BudgetTotals {
  /** T: all spending. */
  readonly depenses: Cents;
  readonly recettes: Cents;
  readonly depensesNumeraireParAnnee: readonly Cents[];
  readonly recettesNumeraireParAnnee: readonly Cents[];
}

interface Line {
  readonly parAnnee: readonly number[];
}

/** One amount per year, none negative, to the cent at most. `budget-montants-par-annee` reports the other lines, and it alone. */
export function isSound(line: Line, annees: readonly number[], decimals = 2): boolean {
  if (line.parAnnee.length !== annees.length) return false;
  for (const amount of line.parAnnee) if (!(amount >= 0 && isExact(amount, decimals))) return false;
  return true;
}

function isExact(amount: number, decimals: number): boolean {
  if (Number.isInteger(amount)) return true;
  const scaled = amount * 10 ** decimals;
  return Math.abs(scaled - Math.round(scaled)) < 1e-4;
}

export function budgetTotals(budget: Budget | undefined): BudgetTotals {
  const annees = budget?.annees ?? [];
  const depenses = budget?.depenses ?? [];
  const recettes = budget?.recettes ?? [];
  return {
    depenses: total(depenses),
    recettes: total(recettes),
    depensesNumeraireParAnnee: annees.map((_, index) => inYear(depenses, index)),
    recettesNumeraireParAnnee: annees.map((_, index) => inYear(recettes, index)),
  };
}

function total(lines: readonly Line[]): Cents {
  return lines.reduce((sum, line) => sum + line.parAnnee.reduce((inner, amount) => inner + toCents(amount), 0), 0);
}

function inYear(lines: readonly (Line & { readonly mode: string })[], index: number): Cents {
  return lines.reduce((sum, line) => sum + (line.mode === 'numeraire' ? toCents(line.parAnnee[index] ?? 0) : 0), 0);
}

/** Decimals that a currency has: 2, or 0 for the few without cents. For `isSound`. */
export function decimalsOf(currency: string, date: IsoDate): number {
  const whole: readonly string[] = parameter('devises-sans-centimes', date) ?? [];
  return whole.includes(currency) ? 0 : 2;
}
