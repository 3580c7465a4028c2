import type { Lang } from '../base/lang.js';
import list from './generated/nomenclatures/types-aide.js';

type Row = readonly [code: string, fr: string, en: string, offered: boolean, sector: string, usual: boolean, hint: string];

const rows: readonly Row[] = list.lignes;
const byCode = new Map(rows.map((row) => [row[0], row]));

/** The sector code, or the first digits of it, that a type of aid demands, e.g. H01 → `99820`. */
export function sectorOfAidType(code: string): string | undefined {
  return byCode.get(code)?.[4] || undefined;
}

/** A type of aid of the DAC. */
export interface AidType {
  readonly code: string;
  readonly name: string;
  readonly otherName: string;
  readonly offered: boolean;
  readonly usual: boolean;
  /** What it is used for, in French and in the project’s own words; may be empty. */
  readonly hint: string;
}

export function aidTypes(lang: Lang): readonly AidType[] {
  return rows.map(([code, fr, en, offered, , usual, hint]) => ({
    code,
    name: lang === 'fr' ? fr : en,
    otherName: lang === 'fr' ? en : fr,
    offered,
    usual,
    hint,
  }));
}

export function aidTypeName(code: string, lang: Lang): string | undefined {
  return byCode.get(code)?.[lang === 'fr' ? 1 : 2];
}
