import type { ApdLine } from '../base/figures.js';

/**
 * Lines that look like one payment typed twice: same payer, day, amount and beneficiary, whatever the dossier.
 * Each later line comes with the names of the lines it repeats.
 */
export function duplicates(lines: readonly ApdLine[]): { readonly line: ApdLine; readonly names: readonly string[] }[] {
  const groups = new Map<string, ApdLine[]>();
  for (const line of lines) {
    const { payment, declarant, date } = line;
    if (date === null) continue;
    const key = [declarant.siren ?? declarant.id, date, payment.amount, payment.currency, payment.operator.toLowerCase()].join('|');
    const group = groups.get(key) ?? [];
    groups.set(key, group);
    group.push(line);
  }
  return [...groups.values()].flatMap((group) =>
    group.slice(1).map((line) => ({ line, names: group.map(({ dossier, payment }) => `${dossier}#${payment.id}`) })),
  );
}
