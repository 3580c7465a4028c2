import type { ApdBook } from '../../base/figures.js';

/** Lines, payments of other years or findings that are printed one by one at most; beyond, they are counted. */
export const SHOWN = 2000;

/** `dossier#versement`; the payment alone where a single file, or a single declaration, can hold it. */
export function nameOf(
  { dossier, payment }: { readonly dossier: string; readonly payment: { readonly id: string } },
  report: ApdBook,
): string {
  const [only, ...others] = report.declarations;
  const own = only && others.length === 0 ? report.inputs[only.input]?.reference : undefined;
  return report.inputs.length > 1 && dossier !== own ? `${dossier}#${payment.id}` : payment.id;
}
