import type { Subvention } from '../../dossier/model.js';
import type { Subject } from '../note.js';

/** How a subsidy is paid, in the words of SCDL: `unique` or `échelonné`, and a day or a period. */
interface PaymentTerms {
  readonly conditions: string;
  readonly period: string;
}

/**
 * Read from the payments of this payer to this beneficiary, promised ones included, else from the years of the amounts. A single year
 * without a payment tells nothing.
 */
export function paymentTerms(subject: Subject, { id, acteur, beneficiaire, montants = [] }: Subvention, index: number): PaymentTerms {
  const payments = (subject.dossier.versements ?? []).filter(
    ({ payeur, beneficiaire: to, remboursement }) =>
      (payeur === undefined || payeur === acteur) && to.acteur === beneficiaire && remboursement === undefined,
  );
  const years = montants.map(({ annee }) => annee).sort((a, b) => a - b);
  if (payments.length === 0 && years.length < 2) {
    subject.note('conditions-absentes', ['subventions', index], { id, acteur: beneficiaire }, true);
    return { conditions: '', period: '' };
  }
  const dates = payments.flatMap(({ date }) => date ?? []).sort();
  const complete = payments.length > 0 && dates.length === payments.length;
  if (!complete) subject.note('periode-supposee', ['subventions', index, 'montants'], { id });
  const first = dates[0] ?? `${years[0] ?? subject.date.slice(0, 4)}-01-01`;
  const close = `${years.at(-1) ?? first.slice(0, 4)}-12-31`;
  const latest = dates.at(-1) ?? first;
  const last = complete || close < latest ? latest : close;
  return {
    conditions: payments.length === 1 ? 'unique' : 'échelonné',
    period: first === last ? first : `${first}/${last}`,
  };
}
