import type { Datum } from '../base/finding.js';
import type { Words } from '../base/words.js';
import enForme from './en/forme.js';
import enLexicon from './en/lexicon.js';
import { formatAmount, formatDate, formatList, formatNumber, type Lang } from './format.js';
import frForme, { type FormeName } from './fr/forme.js';
import frLexicon, { type Term } from './fr/lexicon.js';

const FORME = { fr: frForme, en: enForme };
const LEXICON = { fr: frLexicon, en: enLexicon };

/** Words of a finding of the engine; undefined for the name of a rule. */
export function formeWords(name: string, lang: Lang): Words | undefined {
  return Object.hasOwn(FORME[lang], name) ? FORME[lang][name as FormeName] : undefined;
}

export const formeNames: readonly string[] = Object.keys(frForme);

type Terms = Readonly<Record<string, string>>;

/**
 * A sentence with its `{placeholders}` filled. `terms` are the short words that belong to the sentence itself (`Words.terms`); the
 * lexicon holds those that several share. An unknown placeholder stays as it is, so that a test can find it.
 */
export function fill(sentence: string, data: Readonly<Record<string, Datum>>, lang: Lang, terms: Terms = {}): string {
  return sentence.replace(/\{(\w+)\}/g, (whole, name: string) => {
    const datum = data[name];
    return datum === undefined ? whole : print(datum, data, lang, terms);
  });
}

/** A short word by its name, or the name itself when nobody has it. */
export function term(name: string, lang: Lang, terms: Terms = {}): string {
  if (Object.hasOwn(terms, name)) return terms[name] ?? name;
  return Object.hasOwn(LEXICON[lang], name) ? LEXICON[lang][name as Term] : name;
}

function print(datum: Datum, data: Readonly<Record<string, Datum>>, lang: Lang, terms: Terms): string {
  if (typeof datum === 'string') return datum;
  if (typeof datum === 'number') return formatNumber(datum, lang);
  if ('amount' in datum) return formatAmount(datum.amount, lang, datum.currency);
  if ('date' in datum) return formatDate(datum.date, lang);
  if ('term' in datum) return fill(term(datum.term, lang, terms), data, lang, terms);
  return formatList(
    datum.list.map((item) => print(item, data, lang, terms)),
    lang,
  );
}
