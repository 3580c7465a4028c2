import type { Part } from '../base/figures.js';
import { type Cents, ratio, split } from '../base/money.js';
import { apdMarks } from '../reference/apd.js';
import { incomeGroup } from '../reference/pays-cad.js';
import { isZoneRecipient, UNSPECIFIED, zoneReplacement } from '../reference/zones-cad.js';
import type { Recipients } from './recipients.js';
import type { Note } from './types.js';

/**
 * Step 6, second half: splits the amount over all the recipients, then sets to zero those off the list of `listYear`.
 * `aect` is split by the same key. Parts keep the order of the file. With `origins`, the countries are where people come from: they are
 * tested, and the money goes to code 998.
 */
export function partsOf(base: Cents, aect: Cents, to: Recipients, listYear: number, origins: boolean): readonly Part[] {
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
    const who = origins
      ? ({ code: UNSPECIFIED, kind: 'zone', origin: code, weight, percent, group: 'nonVentile' } as const)
      : ({ code, kind: 'pays', weight, percent, group } as const);
    return part(who, group !== undefined, shares[index] ?? 0, additions[index] ?? 0);
  });
}

/** Money spent in France: developing countries, unspecified. */
export const IN_DONOR: Recipients = { kind: 'zone', code: UNSPECIFIED };

function part(
  { code, kind, origin, percent, weight, group }: Pick<Part, 'code' | 'kind' | 'origin' | 'weight' | 'percent' | 'group'>,
  eligible: boolean,
  share: Cents,
  aect: Cents,
): Part {
  // Spelt out: an object made whole takes half the memory of one that grows, and a portfolio has many.
  const amount = eligible ? share : 0;
  return origin === undefined
    ? { code, kind, percent, weight, group, eligible, share, amount, aect }
    : { code, kind, origin, percent, weight, group, eligible, share, amount, aect };
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
  const pays = { list: off.map((code) => ({ term: `pays:${code}` })) };
  if (off.length > 0 && parts.some(({ origin }) => origin !== undefined)) note('apd-refugies-origine-hors-liste', { pays });
  else if (off.length > 0) note('apd-pays-hors-liste', { annee: String(listYear), pays });
  const { horsListe, surListe } = apdMarks.territoiresFrancais;
  const has = (codes: readonly string[]) => parts.some((part) => codes.includes(countryOf(part)));
  if (has(horsListe)) note('apd-territoire-francais');
  if (has(surListe)) note('apd-wallis-et-futuna');
  if (apdMarks.sortiesAConfirmer.some(({ pays, depuis }) => listYear >= depuis && has([pays]))) note('apd-montserrat-2026');
}

/** Codes of the countries off the list, each once. */
export function offList(parts: readonly Part[]): readonly string[] {
  return [...new Set(parts.filter(({ eligible, kind, origin }) => !eligible && (kind === 'pays' || origin !== undefined)).map(countryOf))];
}

/** The country that is tested. */
function countryOf({ code, origin }: Part): string {
  return origin ?? code;
}
