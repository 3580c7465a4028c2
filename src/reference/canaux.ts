import type { Lang } from '../base/lang.js';
import list from './generated/nomenclatures/canaux.js';

type Row = readonly [code: string, fr: string, en: string, parent: string, offered: boolean, coefficient: number | null, usual: boolean, acronymFr: string, acronymEn: string];

const rows: readonly Row[] = list.lignes;
const byCode = new Map(rows.map((row) => [row[0], row]));

export function channelName(code: string, lang: Lang): string | undefined {
  return byCode.get(code)?.[lang === 'fr' ? 1 : 2];
}

/** Family of a channel: its first digit and four zeros, e.g. `12002` → `10000` (public sector). */
export function channelFamily(code: string): string {
  return `${code.slice(0, 1)}0000`;
}
