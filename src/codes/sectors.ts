import type { CodeEntry, CodeList } from '../base/codes.js';
import type { Lang } from '../base/lang.js';
import { codesWords } from '../locales/codes.js';
import { typography } from '../locales/typography.js';
import { type Sector, sectorCategories, sectors } from '../reference/secteurs-crs.js';
import { sourceOf } from '../reference/sources.js';

/** Purpose codes open to declaration, each category before its own. */
export function sectorList(lang: Lang): CodeList {
  const words = codesWords(lang);
  const all = sectors(lang);
  const entryOf = (sector: Sector, heading: boolean): CodeEntry => ({
    code: sector.code,
    name: typography(sector.name, lang),
    // The hints are in French: they help to find a code in English too, but are not printed there.
    details: [heading ? words.category : '', lang === 'fr' ? sector.hint : '', sector.usual ? words.usual : ''].filter(
      (each) => each !== '',
    ),
    aliases: [sector.otherName, sector.hint],
    usual: sector.usual,
    write: heading ? undefined : `secteur: "${sector.code}"`,
  });
  const categories = sectorCategories(lang).map((sector) => entryOf(sector, true));
  const codes = all.filter(({ offered }) => offered).map((sector) => entryOf(sector, false));
  return {
    id: 'crs',
    title: words.titles.crs,
    notes: [words.where.crs],
    entries: [...categories, ...codes].sort((a, b) => (a.code < b.code ? -1 : 1)),
    closed: all.filter(({ offered }) => !offered).map(({ code, name }) => ({ code, name: typography(name, lang) })),
    asides: [],
    source: sourceOf('nomenclatures/secteurs-crs'),
  };
}
