import type { CodeList } from '../base/codes.js';
import type { Lang } from '../base/lang.js';
import { codesWords } from '../locales/codes.js';
import english from '../locales/en/apd.js';
import french from '../locales/fr/apd.js';
import { natureEffect, natureNames } from '../reference/apd.js';
import { sourceOf } from '../reference/sources.js';

/** Natures of expense of a payment, with what each is worth for the declaration. */
export function natureList(lang: Lang): CodeList {
  const words = codesWords(lang);
  const terms: Readonly<Record<Lang, Readonly<Record<string, string>>>> = { fr: french.termes, en: english.termes };
  const nameOf = (nature: string, language: Lang): string => terms[language][`nature:${nature}`] ?? nature;
  const other: Lang = lang === 'fr' ? 'en' : 'fr';
  return {
    id: 'natures',
    title: words.titles.natures,
    notes: [words.where.natures],
    entries: natureNames().map((nature) => {
      const { objet, nonCalculee, typeAide } = natureEffect(nature);
      const worth = nonCalculee === true ? words.notComputed : objet === 0 ? words.notDeclared : typeAide && words.aidType(typeAide);
      return {
        code: nature,
        name: nameOf(nature, lang),
        details: worth === undefined ? [] : [worth],
        aliases: [nameOf(nature, other)],
        usual: false,
        write: `nature: ${nature}`,
      };
    }),
    closed: [],
    asides: [],
    source: sourceOf('apd/natures'),
  };
}
