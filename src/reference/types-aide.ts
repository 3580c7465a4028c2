import type { Lang } from '../base/lang.js';
import list from './generated/nomenclatures/types-aide.js';

type Row = readonly [code: string, fr: string, en: string, offered: boolean, sector: string];

const rows: readonly Row[] = list.lignes;
const byCode = new Map(rows.map((row) => [row[0], row]));

/** The sector code, or the first digits of it, that a type of aid demands, e.g. H01 → `99820`. */
export function sectorOfAidType(code: string): string | undefined {
  return byCode.get(code)?.[4] || undefined;
}

export function aidTypeName(code: string, lang: Lang): string | undefined {
  return byCode.get(code)?.[lang === 'fr' ? 1 : 2];
}
