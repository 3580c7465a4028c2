import type { CodeList } from '../base/codes.js';
import type { Lang } from '../base/lang.js';
import { codesWords } from '../locales/codes.js';
import { typography } from '../locales/typography.js';
import { channels } from '../reference/canaux.js';
import { currencies } from '../reference/devises.js';
import { sourceOf } from '../reference/sources.js';
import { aidTypes } from '../reference/types-aide.js';
import { zones } from '../reference/zones-cad.js';

const said = (details: readonly (string | undefined)[]): string[] =>
  details.filter((each) => each !== undefined && each !== '') as string[];

export function aidTypeList(lang: Lang): CodeList {
  const words = codesWords(lang);
  const all = aidTypes(lang).map((each) => ({ ...each, name: typography(each.name, lang) }));
  return {
    id: 'types-aide',
    title: words.titles['types-aide'],
    notes: [words.where['types-aide']],
    entries: all
      .filter(({ offered }) => offered)
      .map(({ code, name, otherName, usual, hint }) => ({
        code,
        name,
        details: said([lang === 'fr' ? hint : '', usual ? words.usual : '']),
        aliases: [otherName, hint],
        usual,
        write: `typeAide: ${code}`,
      })),
    closed: all.filter(({ offered }) => !offered),
    asides: [],
    source: sourceOf('nomenclatures/types-aide'),
  };
}

export function channelList(lang: Lang): CodeList {
  const words = codesWords(lang);
  const all = channels(lang).map((each) => ({ ...each, name: typography(each.name, lang) }));
  return {
    id: 'canaux',
    title: words.titles.canaux,
    notes: [words.where.canaux],
    entries: all
      .filter(({ offered }) => offered)
      .map(({ code, name, otherNames, acronym, usual, coefficient }) => ({
        code,
        name,
        details: said([
          name.includes(acronym) ? '' : typography(acronym, lang),
          coefficient === undefined ? '' : typography(words.coefficient(coefficient), lang),
          usual ? words.usual : '',
        ]),
        aliases: otherNames,
        usual,
        write: `canal: "${code}"`,
      })),
    closed: all.filter(({ offered }) => !offered),
    asides: [],
    source: sourceOf('nomenclatures/canaux'),
  };
}

export function zoneList(lang: Lang): CodeList {
  const words = codesWords(lang);
  const all = zones(lang).map((each) => ({ ...each, name: typography(each.name, lang) }));
  return {
    id: 'zones',
    title: words.titles.zones,
    notes: [words.where.zones],
    entries: all
      .filter(({ recipient }) => recipient)
      .map(({ code, name, otherName, hint }) => ({
        code,
        name,
        details: said([hint]),
        aliases: [otherName],
        usual: false,
        write: `zone: "${code}"`,
      })),
    closed: all
      .filter(({ recipient }) => !recipient)
      .map(({ code, name, replacedBy }) => ({ code, name, ...(replacedBy !== undefined && { replacedBy }) })),
    asides: [],
    source: sourceOf('nomenclatures/zones-cad'),
  };
}

export function currencyList(lang: Lang): CodeList {
  const words = codesWords(lang);
  const all = currencies(lang);
  return {
    id: 'devises',
    title: words.titles.devises,
    notes: [words.where.devises],
    entries: all
      .filter(({ current }) => current)
      .map(({ code, name, otherName, decimals }) => ({
        code,
        name,
        // Two decimals are what everyone expects.
        details: decimals === undefined || decimals === 2 ? [] : [words.decimals(decimals)],
        aliases: [otherName],
        usual: false,
        write: `devise: ${code}`,
      })),
    closed: all.filter(({ current }) => !current),
    asides: [],
    source: sourceOf('nomenclatures/devises'),
  };
}
