import type { Group, Part } from '../base/figures.js';
import { type Cents, ratio, split } from '../base/money.js';
import { apdMarks } from '../reference/apd.js';
import { incomeGroup } from '../reference/pays-cad.js';
import { isZoneRecipient, UNSPECIFIED, zoneReplacement } from '../reference/zones-cad.js';
import type { Recipients } from './recipients.js';
import type { Note } from './types.js';

/**
 * Step 6, second half: splits the amount over all the recipients, then sets to zero those off the list of `listYear`.
 * `aect` is split by the same key. Parts keep the order of the file.
 */
export function partsOf(base: Cents, aect: Cents, to: Recipients, listYear: number): readonly Part[] {
  if (to.kind === 'zone') {
    const eligible = isZoneRecipient(to.code);
    return [part({ code: to.code, kind: 'zone', weight: 1n, percent: 100, group: 'nonVentile' }, eligible, base, aect)];
  }
  const weights = to.list.map(({ weight }) => weight);
  const total = weights.reduce((a, b) => a + b, 0n);
  const shares = split(base, weights);
  const additions = split(aect, weights);
  return to.list.map(({ code, weight }, index) => {
    const group = incomeGroup(code, listYear);
    const percent = ratio(10_000, weight, total) / 100;
    return part({ code, kind: 'pays', weight, percent, group }, group !== undefined, shares[index] ?? 0, additions[index] ?? 0);
  });
}

/** Money spent in France: developing countries, unspecified. */
export const IN_DONOR: Recipients = { kind: 'zone', code: UNSPECIFIED };

function part(
  who: { code: string; kind: Part['kind']; weight: bigint; percent: number; group: Group | undefined },
  eligible: boolean,
  share: Cents,
  aect: Cents,
): Part {
  return { ...who, eligible, share, amount: eligible ? share : 0, aect };
}

/** What the geography of a line that can count makes worth saying. */
export function tellGeography(to: Recipients, parts: readonly Part[], listYear: number, note: Note): void {
  if (to.kind === 'zone') {
    const next = zoneReplacement(to.code);
    const remede = next === undefined ? { term: 'zone:rien' } : { term: 'zone:remplacee' };
    if (isZoneRecipient(to.code)) note('apd-zone-regionale', { code: to.code }, { at: ['zone'] });
    else note('apd-zone-invalide', { code: to.code, remede, ...(next && { nouveau: next }) }, { at: ['zone'] });
    return;
  }
  const off = offList(parts);
  if (off.length > 0)
    note('apd-pays-hors-liste', { annee: String(listYear), pays: { list: off.map((code) => ({ term: `pays:${code}` })) } });
  const { horsListe, surListe } = apdMarks.territoiresFrancais;
  const has = (codes: readonly string[]) => parts.some(({ code }) => codes.includes(code));
  if (has(horsListe)) note('apd-territoire-francais');
  if (has(surListe)) note('apd-wallis-et-futuna');
  if (apdMarks.sortiesAConfirmer.some(({ pays, depuis }) => listYear >= depuis && has([pays]))) note('apd-montserrat-2026');
}

/** Codes of the countries off the list, each once. */
export function offList(parts: readonly Part[]): readonly string[] {
  return [...new Set(parts.filter(({ eligible, kind }) => !eligible && kind === 'pays').map(({ code }) => code))];
}
