import type { Lang } from '../base/lang.js';
import list from './generated/nomenclatures/secteurs-crs.js';

type Row = readonly [code: string, fr: string, en: string, offered: boolean, frequent: boolean, hint: string];

const rows: readonly Row[] = list.lignes;
const byCode = new Map(rows.map((row) => [row[0], row]));

/** Whether a CRS purpose code is active and used for ODA. */
export function isSectorOffered(code: string): boolean {
  return byCode.get(code)?.[3] === true;
}

export function sectorName(code: string, lang: Lang): string | undefined {
  return byCode.get(code)?.[lang === 'fr' ? 1 : 2];
}

/** The offered codes nearest to a refused one: same first digits first, then the nearest number, at most `count`. */
export function nearestSectors(code: string, count: number): readonly string[] {
  const target = Number(code) || 0;
  const shared = (other: string) => {
    let length = 0;
    while (length < code.length && other[length] === code[length]) length += 1;
    return Math.min(length, 3);
  };
  return rows
    .filter((row) => row[3] && row[0].length === 5)
    .map(([other]) => ({ other, prefix: shared(other), gap: Math.abs(Number(other) - target) }))
    .sort((a, b) => b.prefix - a.prefix || a.gap - b.gap || Number(a.other) - Number(b.other))
    .slice(0, count)
    .map(({ other }) => other);
}
