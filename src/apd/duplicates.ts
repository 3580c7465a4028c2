import type { ApdLine } from '../base/figures.js';

/** Lines that a finding names at most: a portfolio copied twice would otherwise quote itself again and again. */
const SHOWN = 4;

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
  return [...groups.values()].flatMap((group) => {
    const names = group.length <= SHOWN ? group.map(nameOf) : undefined;
    return group.slice(1).map((line) => ({ line, names: names ?? [...group.slice(0, 1), line].map(nameOf) }));
  });
}

function nameOf({ dossier, payment }: ApdLine): string {
  return `${dossier}#${payment.id}`;
}
