import type { ApdFinding, Part, Reason } from '../../base/figures.js';
import type { Datum } from '../../base/finding.js';
import { formatAmount, formatDate, formatList, formatNumber, type Lang } from '../../locales/format.js';
import type { Words } from '../../locales/fr/apd.js';
import { channelName } from '../../reference/canaux.js';
import { countryName } from '../../reference/pays.js';
import { zoneName } from '../../reference/zones-cad.js';

/** A language and its words, handed to every format. The sentences of the rules come as data: exporters know no rule. */
export interface Voice {
  readonly lang: Lang;
  readonly words: Words;
  /** Sentence of each rule, by name. */
  readonly rules: Readonly<Record<string, string>>;
  /** Row of the audit trail that each rule explains, by its name; undefined for the rules of the whole. */
  readonly steps: Readonly<Record<string, string | undefined>>;
  /** Short words of the rules, by the name that a datum `{ term }` gives. */
  readonly terms: Readonly<Record<string, string>>;
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

/** Name of a country (`pays:SN`) or of a channel (`canal:41304`), or a word of a rule or of the lexicon of this area. */
export function term(name: string, { lang, words, terms }: Voice): string {
  const [kind = '', code = ''] = name.split(':');
  if (kind === 'pays') return countryName(code, lang);
  if (kind === 'canal') return channelName(code, lang) ?? code;
  const lexicon: Readonly<Record<string, string>> = words.termes;
  return terms[name] ?? lexicon[name] ?? name;
}

/** Name of the recipient of a part: a country, a zone of the DAC, or the zone and where the refugees come from. */
export function partName({ code, origin }: Part, voice: Voice): string {
  return origin === undefined ? recipientName(code, voice) : fill(voice.words.ecran.origine, { pays: { term: `pays:${origin}` } }, voice);
}

/** Name of a recipient code: a country, or a zone of the DAC. */
export function recipientName(code: string, { lang, words }: Voice): string {
  if (code === 'nonPrecise') return words.termes.nonPrecise;
  return /^\d/.test(code) ? zoneName(code, lang) : countryName(code, lang);
}

export function messageOf(finding: ApdFinding, voice: Voice): string {
  return fill(voice.rules[finding.rule] ?? finding.rule, finding.data, voice);
}

export function reasonOf(reason: Reason, voice: Voice): string {
  const sentences: Readonly<Record<string, string>> = voice.words.motifs;
  return fill(sentences[reason.name] ?? reason.name, reason.data, voice);
}

/** A colon as the language sets it. */
export function colon({ lang }: Voice): string {
  return lang === 'fr' ? ' : ' : ': ';
}
