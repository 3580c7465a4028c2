import type { Lang } from '../base/lang.js';
import categoryList from './generated/nomenclatures/secteurs-cad.js';
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

/** A CRS purpose code, or the three-digit category that gathers some of them. */
export interface Sector {
  readonly code: string;
  readonly name: string;
  readonly otherName: string;
  readonly offered: boolean;
  readonly usual: boolean;
  /** What it is used for, in French and in the project’s own words; may be empty. */
  readonly hint: string;
}

export function sectors(lang: Lang): readonly Sector[] {
  return rows.map(([code, fr, en, offered, usual, hint]) => ({ code, ...named(fr, en, lang), offered, usual, hint }));
}

/** Three-digit categories that have offered codes. They gather codes and are not declared themselves. */
export function sectorCategories(lang: Lang): readonly Sector[] {
  const categories: readonly (readonly [code: string, fr: string, en: string])[] = categoryList.lignes;
  return categories.map(([code, fr, en]) => ({ code, ...named(fr, en, lang), offered: true, usual: false, hint: '' }));
}

function named(fr: string, en: string, lang: Lang): { readonly name: string; readonly otherName: string } {
  return lang === 'fr' ? { name: fr, otherName: en } : { name: en, otherName: fr };
}
