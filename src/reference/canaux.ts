import type { Lang } from '../base/lang.js';
import list from './generated/nomenclatures/canaux.js';

type Row = readonly [
  code: string,
  fr: string,
  en: string,
  parent: string,
  offered: boolean,
  coefficient: number | null,
  usual: boolean,
  acronymFr: string,
  acronymEn: string,
];

const rows: readonly Row[] = list.lignes;
const byCode = new Map(rows.map((row) => [row[0], row]));

export function channelName(code: string, lang: Lang): string | undefined {
  return byCode.get(code)?.[lang === 'fr' ? 1 : 2];
}

/** Family of a channel: its first digit and four zeros, e.g. `12002` → `10000` (public sector). */
export function channelFamily(code: string): string {
  return `${code.slice(0, 1)}0000`;
}

/** A channel of delivery: the first body that carries the aid out. */
export interface Channel {
  readonly code: string;
  readonly name: string;
  /** Its other names: in the other language, acronyms. */
  readonly otherNames: readonly string[];
  readonly acronym: string;
  readonly offered: boolean;
  readonly usual: boolean;
  /** Share (%) of a core contribution that counts as aid; undefined where none is published. */
  readonly coefficient: number | undefined;
}

export function channels(lang: Lang): readonly Channel[] {
  return rows.map(([code, fr, en, , offered, coefficient, usual, acronymFr, acronymEn]) => ({
    code,
    name: lang === 'fr' ? fr : en,
    otherNames: [lang === 'fr' ? en : fr, acronymFr, acronymEn].filter((name) => name !== ''),
    acronym: (lang === 'fr' ? acronymFr : acronymEn) || acronymEn,
    offered,
    usual,
    coefficient: coefficient ?? undefined,
  }));
}
