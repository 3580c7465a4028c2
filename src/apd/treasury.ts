import { yearOf } from '../base/dates.js';
import { type Cents, split } from '../base/money.js';
import type { Versement } from '../dossier/dossier.generated.js';
import { natureEffect } from '../reference/apd.js';
import { payerOf } from './declarant.js';
import type { Findings } from './findings.js';
import { eurosOf, grossOf } from './gross.js';
import type { Batch } from './types.js';

/** What the receipts of a year leave of own funds, line by line, and what they exceed the payments by. */
export interface Pool {
  readonly own: ReadonlyMap<Versement, Cents>;
  /** Positive; to deduct from the payments of the next year. */
  readonly balance: Cents;
}

const NOTHING: Pool = { own: new Map(), balance: 0 };

/**
 * Step 3 b, the method `tresorerie`: per file and payer, the payments of the year that list no co-financing, less the receipts of the
 * year and the balance brought forward, split over these payments by their gross amount. Refunds stay outside, and so does what the
 * authority did not pay: promises, partners’ contributions, voluntary work.
 */
export function poolOf(batch: Batch, year: number, findings: Findings): Pool {
  if (batch.choices.method !== 'tresorerie') return NOTHING;
  const members = batch.payments.flatMap((versement) => {
    const paid = belongs(versement, batch, year) ? grossOf(versement) : undefined;
    return paid !== undefined && paid > 0 ? [{ versement, paid }] : [];
  });
  const total = members.reduce((sum, { paid }) => sum + paid, 0);
  const balance = total - receipts(batch, year, findings) - batch.carried;
  const shares = split(
    Math.max(0, balance),
    members.map(({ paid }) => BigInt(paid)),
  );
  if (balance < 0) {
    findings.add(
      'apd-tresorerie-negative',
      { montant: { amount: -balance }, annee: String(year + 1) },
      { input: batch.input, path: batch.around.encaissements === undefined ? [] : ['encaissements'] },
    );
  }
  return { own: new Map(members.map(({ versement }, index) => [versement, shares[index] ?? 0])), balance: Math.max(0, -balance) };
}

function belongs(versement: Versement, batch: Batch, year: number): boolean {
  const { aect, nonCalculee } = natureEffect(versement.nature);
  return (
    versement.etat !== 'engage' &&
    versement.date !== undefined &&
    yearOf(versement.date) === year &&
    versement.remboursement === undefined &&
    versement.financementsExternes === undefined &&
    aect === 'brut' &&
    nonCalculee !== true &&
    payerOf(versement, batch) === 'own'
  );
}

function receipts(batch: Batch, year: number, findings: Findings): Cents {
  let total = 0;
  for (const [index, receipt] of (batch.around.encaissements ?? []).entries()) {
    if (yearOf(receipt.date) !== year) continue;
    const where = { input: batch.input, path: ['encaissements', index] };
    const whose = payerOf(receipt, batch);
    if (whose === 'unsaid') findings.add('apd-payeur', { ids: { list: [...batch.payers] } }, where);
    if (whose !== 'own') continue;
    const euros = eurosOf(receipt);
    if (euros === undefined) findings.add('apd-taux-manquant', {}, where);
    total += euros ?? 0;
  }
  return total;
}
