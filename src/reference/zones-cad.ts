import type { Lang } from '../base/lang.js';
import list from './generated/nomenclatures/zones-cad.js';

type Row = readonly [code: string, fr: string, en: string, recipient: boolean, replacedBy: string, hintFr: string, hintEn: string];

/** Code of "developing countries, unspecified": core support to organisations and costs inside the donor country. */
export const UNSPECIFIED = '998';

const rows: readonly Row[] = list.lignes;
const byCode = new Map(rows.map((row) => [row[0], row]));

/** Whether a regional code of the DAC can receive ODA: known, not withdrawn, not kept for other statistics. */
export function isZoneRecipient(code: string): boolean {
  return byCode.get(code)?.[3] === true;
}

/** The code that replaced a withdrawn one, if any. */
export function zoneReplacement(code: string): string | undefined {
  return byCode.get(code)?.[4] || undefined;
}

export function zoneName(code: string, lang: Lang): string {
  const row = byCode.get(code);
  return row ? row[lang === 'fr' ? 1 : 2] : code;
}

/** A regional or unspecified recipient of the DAC. */
export interface Zone {
  readonly code: string;
  readonly name: string;
  readonly otherName: string;
  readonly recipient: boolean;
  readonly replacedBy: string | undefined;
  /** May be empty. */
  readonly hint: string;
}

export function zones(lang: Lang): readonly Zone[] {
  return rows.map(([code, fr, en, recipient, replacedBy, hintFr, hintEn]) => ({
    code,
    name: lang === 'fr' ? fr : en,
    otherName: lang === 'fr' ? en : fr,
    recipient,
    replacedBy: replacedBy || undefined,
    hint: lang === 'fr' ? hintFr : hintEn,
  }));
}
