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

/** A sentence with its `{placeholders}` filled. An unknown placeholder stays as it is, so that a test can find it. */
export function fill(sentence: string, data: Readonly<Record<string, Datum>>, lang: Lang): string {
  return sentence.replace(/\{(\w+)\}/g, (whole, name: string) => {
    const datum = data[name];
    return datum === undefined ? whole : print(datum, data, lang);
  });
}

/** An entry of the lexicon, or the name itself when the lexicon does not have it. */
export function term(name: string, lang: Lang): string {
  return Object.hasOwn(LEXICON[lang], name) ? LEXICON[lang][name as Term] : name;
}

function print(datum: Datum, data: Readonly<Record<string, Datum>>, lang: Lang): string {
  if (typeof datum === 'string') return datum;
  if (typeof datum === 'number') return formatNumber(datum, lang);
  if ('amount' in datum) return formatAmount(datum.amount, lang, datum.currency);
  if ('date' in datum) return formatDate(datum.date, lang);
  if ('term' in datum) return fill(term(datum.term, lang), data, lang);
  return formatList(
    datum.list.map((item) => print(item, data, lang)),
    lang,
  );
}
