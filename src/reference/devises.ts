import type { Lang } from '../base/lang.js';
import list from './generated/nomenclatures/devises.js';

type Row = readonly [code: string, fr: string, en: string, current: boolean, decimals: number | null];

/** A currency of ISO 4217. */
export interface Currency {
  readonly code: string;
  readonly name: string;
  /** Its name in the other language. */
  readonly otherName: string;
  /** False for one that is no longer in use. */
  readonly current: boolean;
  /** Undefined where the standard gives none. */
  readonly decimals: number | undefined;
}

export function currencies(lang: Lang): readonly Currency[] {
  const rows: readonly Row[] = list.lignes;
  return rows.map(([code, fr, en, current, decimals]) => ({
    code,
    name: lang === 'fr' ? fr : en,
    otherName: lang === 'fr' ? en : fr,
    current,
    decimals: decimals ?? undefined,
  }));
}
