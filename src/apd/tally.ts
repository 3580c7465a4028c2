import type { ApdLine } from '../base/figures.js';
import type { Cents } from '../base/money.js';

/** What the checks of the whole ask of some lines, those of one authority or all: a few numbers, however many lines there are. */
export class Tally {
  apd: Cents = 0;
  aect: Cents = 0;
  /** `apd` less the refugees that are not in the total budget. */
  comparable: Cents = 0;
  /** Lines that declare something. */
  declared = 0;
  /** Total budget of the staff that the payments carry. */
  staff: Cents = 0;
  /** A line has its own funds by the rate of its project. */
  byRate = false;
  /** Made when a line first has a mechanism: few have one, and a portfolio has many authorities. */
  private mechanisms: Map<string, Cents> | undefined;

  /** Own funds attached to a mechanism of the "1 %"; a refund gives back to the budget of the service. */
  spent(mechanism: string): Cents {
    return this.mechanisms?.get(mechanism) ?? 0;
  }

  add({ figures, payment, mechanism }: ApdLine): void {
    if (!figures) return;
    const { aect, declarable, own } = figures;
    this.apd += declarable;
    this.aect += aect;
    if (payment.nature !== 'refugies' || aect !== 0 || declarable <= 0) this.comparable += declarable;
    if (declarable > 0) this.declared += 1;
    if (payment.nature === 'personnel') this.staff += aect;
    if (figures.method === 'taux') this.byRate = true;
    if (mechanism !== 'aucun') this.spend(mechanism, declarable < 0 ? -own : own);
  }

  /** Adds what another tally holds. */
  join(other: Tally): void {
    this.apd += other.apd;
    this.aect += other.aect;
    this.comparable += other.comparable;
    this.declared += other.declared;
    this.staff += other.staff;
    this.byRate ||= other.byRate;
    for (const [mechanism, amount] of other.mechanisms ?? []) this.spend(mechanism, amount);
  }

  private spend(mechanism: string, amount: Cents): void {
    this.mechanisms ??= new Map();
    this.mechanisms.set(mechanism, this.spent(mechanism) + amount);
  }
}
