import type { CodeEntry, CodeList } from '../base/codes.js';
import type { Lang } from '../base/lang.js';
import { codesWords } from '../locales/codes.js';
import { countries } from '../reference/pays.js';
import { recipientList } from '../reference/pays-cad.js';
import { sourceOf } from '../reference/sources.js';

/**
 * The recipients of a flow year by name, with their income group; the other countries come aside: an actor or a mission may well be
 * there, a payment there is not declared.
 */
export function countryList(lang: Lang, year: number): CodeList {
  const words = codesWords(lang);
  const list = recipientList(year);
  if (list === undefined) throw new Error(`no list of recipients for ${year}`);
  const { compare } = new Intl.Collator(lang);
  const entries = countries(lang, `${year}-12-31`)
    .map(({ code, name, aliases }): CodeEntry => {
      const group = list.groups.get(code);
      return {
        code,
        name,
        details: [group === undefined ? words.notRecipient(year) : words.groups[group]],
        aliases,
        usual: false,
        // Norway’s code alone is a word that some readers of the file take for “no”.
        write: code === 'NO' ? 'pays: "NO"' : `pays: ${code}`,
      };
    })
    .sort((a, b) => compare(a.name, b.name));
  return {
    id: 'pays',
    title: words.recipients(year, list.provisional),
    notes: [words.where.pays],
    wholeNote: words.otherCountries,
    entries: entries.filter(({ code }) => list.groups.has(code)),
    closed: [],
    asides: entries.filter(({ code }) => !list.groups.has(code)),
    source: sourceOf(`pays-cad/${list.id}`),
  };
}
