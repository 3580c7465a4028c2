import type { ApdFinding, Reason } from '../../base/figures.js';
import type { Datum } from '../../base/finding.js';
import { formatAmount, formatDate, formatList, formatNumber, type Lang } from '../../locales/format.js';
import type { Words } from '../../locales/fr/apd.js';
import { countryName } from '../../reference/pays.js';
import { zoneName } from '../../reference/zones-cad.js';

/** A language and its words, handed to every format. */
export interface Voice {
  readonly lang: Lang;
  readonly words: Words;
}

/** Fills the placeholders of a sentence. A term is itself a sentence of the locale and may quote the same data. Years come as text: they have no thousands. */
export function fill(sentence: string, data: Readonly<Record<string, Datum>>, voice: Voice): string {
  return sentence.replace(/\{(\w+)\}/g, (whole, key: string) => {
    const datum = data[key];
    return datum === undefined ? whole : say(datum, data, voice);
  });
}

function say(datum: Datum, data: Readonly<Record<string, Datum>>, voice: Voice): string {
  const { lang } = voice;
  if (typeof datum === 'string') return datum;
  if (typeof datum === 'number') return formatNumber(datum, lang);
  if ('amount' in datum) return formatAmount(datum.amount, lang, datum.currency);
  if ('date' in datum) return formatDate(datum.date, lang);
  if ('list' in datum) {
    return formatList(
      datum.list.map((item) => say(item, data, voice)),
      lang,
    );
  }
  return fill(term(datum.term, voice), data, voice);
}

/** Name of a country (`pays:SN`), or an entry of the lexicon of this area. */
export function term(name: string, { lang, words }: Voice): string {
  if (name.startsWith('pays:')) return countryName(name.slice('pays:'.length), lang);
  const lexicon: Readonly<Record<string, string>> = words.termes;
  return lexicon[name] ?? name;
}

/** Name of a recipient code: a country, or a zone of the DAC. */
export function recipientName(code: string, { lang, words }: Voice): string {
  if (code === 'nonPrecise') return words.termes.nonPrecise;
  return /^\d/.test(code) ? zoneName(code, lang) : countryName(code, lang);
}

export function messageOf(finding: ApdFinding, voice: Voice): string {
  const sentences: Readonly<Record<string, string>> = voice.words.regles;
  return fill(sentences[finding.rule] ?? finding.rule, finding.data, voice);
}

export function reasonOf(reason: Reason, voice: Voice): string {
  const sentences: Readonly<Record<string, string>> = voice.words.motifs;
  return fill(sentences[reason.name] ?? reason.name, reason.data, voice);
}

/** A colon as the language sets it. */
export function colon({ lang }: Voice): string {
  return lang === 'fr' ? ' : ' : ': ';
}
