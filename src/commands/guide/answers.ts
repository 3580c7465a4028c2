import { type IsoDate, isRealDate } from '../../base/dates.js';
import type { Lang } from '../../base/lang.js';
import { printable } from '../../base/printable.js';
import { nearest } from '../../dossier/nearest.js';
import type { Departement, Region, Situation } from '../../guide/content.js';
import type { Context } from '../../guide/context.js';
import { CHECKED, situations } from '../../guide/orientation.js';
import { departementNames, findDepartement, findRegion, regionOf, regions, suggestions } from '../../guide/places.js';
import { UserError } from '../../io/user-error.js';
import type { GuideWords } from '../../locales/fr/guide.js';
import { resolveCountry } from '../../reference/pays.js';
import type { Country } from './ask.js';

/** The situation of that name. Throws a `UserError` that lists them. */
export function readSituation(typed: string, lang: Lang, { errors }: GuideWords): Situation {
  const found = situations().find(({ id }) => id === typed.toLowerCase());
  if (found !== undefined) return found;
  const ids = situations().map(({ id }) => id);
  throw new UserError(errors.situationUnknown(shown(typed), near(typed, ids), situationList(lang)));
}

/** One line per situation: what to type, and what it is. */
export function situationList(lang: Lang): string {
  const width = Math.max(...situations().map(({ id }) => id.length));
  return situations()
    .map(({ id, titre }) => `  ${id.padEnd(width)}  ${titre[lang]}`)
    .join('\n');
}

export function readDate(typed: string | undefined, { errors }: GuideWords): IsoDate {
  if (typed === undefined) return CHECKED;
  if (!isRealDate(typed)) throw new UserError(errors.date(shown(typed)));
  return typed;
}

/** Region and département, either of which may be left out; an empty text says nothing. Throws a `UserError`. */
export function readTerritory(
  {
    region: regionTyped = '',
    departement: departementTyped = '',
  }: { readonly region?: string | undefined; readonly departement?: string | undefined },
  lang: Lang,
  { errors }: GuideWords,
): Pick<Context, 'region' | 'departement'> {
  const departement: Departement | undefined = departementTyped === '' ? undefined : findDepartement(departementTyped);
  if (departementTyped !== '' && departement === undefined)
    throw new UserError(errors.departementUnknown(shown(departementTyped), suggestions(departementTyped, departementNames())));
  const named: Region | undefined = regionTyped === '' ? undefined : findRegion(regionTyped);
  if (regionTyped !== '' && named === undefined) {
    const names = regions(lang).map(({ nom }) => nom[lang]);
    throw new UserError(errors.regionUnknown(shown(regionTyped), suggestions(regionTyped, names)));
  }
  const holding = departement && regionOf(departement);
  if (departement !== undefined && named !== undefined && holding?.code !== named.code)
    throw new UserError(errors.departementElsewhere(departement.nom, holding?.nom[lang] ?? ''));
  return { region: named ?? holding, departement };
}

/** ISO alpha-2 of the partner’s country; undefined when nothing was typed. Throws a `UserError`. */
export function readCountry(typed: string, countries: readonly Country[], { errors }: GuideWords): string | undefined {
  if (typed === '') return undefined;
  const code = resolveCountry(typed);
  if (code === 'FR') throw new UserError(errors.countryFrance);
  if (code !== undefined) return code;
  const names = countries.map(({ name }) => name);
  throw new UserError(errors.countryUnknown(shown(typed), suggestions(typed, names)));
}

/** A theme of the quiz; undefined when not asked for. Throws a `UserError`. */
export function readTheme(typed: string | undefined, known: readonly string[], { errors }: GuideWords): string | undefined {
  if (typed === undefined || known.includes(typed.toLowerCase())) return typed?.toLowerCase();
  throw new UserError(errors.themeUnknown(shown(typed), near(typed, known), known.join(', ')));
}

/** A whole number of an option, at least `least`. Throws a `UserError`. */
export function readNumber(flag: string, typed: string | undefined, least: number, { errors }: GuideWords): number | undefined {
  if (typed === undefined) return undefined;
  if (!/^\d{1,9}$/.test(typed) || Number(typed) < least) throw new UserError(errors.number(flag, shown(typed)));
  return Number(typed);
}

/** What was typed, safe to print and no longer than a line. */
function shown(typed: string): string {
  const safe = printable(typed);
  return safe.length > 60 ? `${safe.slice(0, 59)}…` : safe;
}

function near(typed: string, known: readonly string[]): string | undefined {
  return typed.length > 60 ? undefined : nearest(typed, known);
}
