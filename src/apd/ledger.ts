import type { ApdFinding, ApdLine, OutOfPeriod } from '../base/figures.js';
import type { GrowingRows } from '../base/rows.js';

/** Where a run puts its rows. It reads them again once, at the end, and only when two payments look like one. */
export interface Ledger {
  readonly lines: GrowingRows<ApdLine>;
  readonly outOfPeriod: GrowingRows<OutOfPeriod>;
  readonly findings: GrowingRows<ApdFinding>;
}

/** Rows in memory: for a few files. */
export function memoryLedger(): Ledger {
  return { lines: [], outOfPeriod: [], findings: [] };
}
