import type { IsoDate } from '../base/dates.js';
import type { Lang } from '../base/lang.js';
import codes from './generated/nomenclatures/codes.js';
import list from './generated/nomenclatures/pays.js';
import { parameter } from './parametres.js';

type Row = readonly [iso2: string, iso3: string, fr: string, en: string, aliases: readonly string[]];

// Checking a dossier takes the codes alone: the names are only reached inside functions, so that its bundle leaves them out.
const known = new Set(codes.pays.split(' '));
let byCode: Map<string, Row> | undefined;
let byName: Map<string, string> | undefined;

/** ISO alpha-2 of a country written as alpha-2, alpha-3, official name or usual name (case and accents aside); undefined when unknown. */
export function resolveCountry(text: string): string | undefined {
  if (known.has(text)) return text;
  if (!byName) {
    byName = new Map();
    for (const [iso2, iso3, fr, en, aliases] of rows()) for (const name of [iso3, fr, en, ...aliases]) byName.set(fold(name), iso2);
  }
  const folded = fold(text);
  return byName.get(folded) ?? (known.has(text.trim().toUpperCase()) ? text.trim().toUpperCase() : undefined);
}

/** Every country with its usual name in a language, the other names that it answers to, and whether it is in Europe on a day. */
export function countries(
  lang: Lang,
  date: IsoDate,
): { readonly code: string; readonly name: string; readonly aliases: readonly string[]; readonly europe: boolean }[] {
  const europe: readonly string[] = parameter('pays-europe', date) ?? [];
  return rows().map(([iso2, iso3, fr, en, aliases]) => ({
    code: iso2,
    name: lang === 'fr' ? fr : en,
    aliases: [lang === 'fr' ? en : fr, iso3, ...aliases],
    europe: europe.includes(iso2),
  }));
}

/** Whether a text is an ISO 3166-1 alpha-2 code; `XK` (Kosovo, user-assigned) is accepted. */
export function isCountryCode(text: string): boolean {
  return known.has(text);
}

/** Usual name of a country by its ISO alpha-2 code; an unknown code comes back as it is. */
export function countryName(iso2: string, lang: Lang): string {
  byCode ??= new Map(rows().map((row) => [row[0], row]));
  const row = byCode.get(iso2);
  return row ? row[lang === 'fr' ? 2 : 3] : iso2;
}

function rows(): readonly Row[] {
  return list.lignes;
}

function fold(text: string): string {
  return text.normalize('NFD').replace(/\p{M}/gu, '').replaceAll('’', "'").replaceAll('-', ' ').trim().toLowerCase();
}
