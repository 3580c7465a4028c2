import { type Path, toKeyPattern } from '../../base/path.js';
import { printable } from '../../base/printable.js';
import type { Fact, FactDatum, LargestRequest, SchemeEdition, SchemeReason } from '../../base/verdicts.js';
import { enums as enEnums } from '../../locales/en/enums.js';
import { formatAmount, formatDate, formatList, formatNumber, formatPercent, type Lang } from '../../locales/format.js';
import type { Words } from '../../locales/fr/dispositifs.js';
import { enums as frEnums } from '../../locales/fr/enums.js';
import { typography } from '../../locales/typography.js';
import { countryName } from '../../reference/pays.js';

/** A language and its words, handed to every format. */
export interface Voice {
  readonly lang: Lang;
  readonly words: Words;
}

type Data = Readonly<Record<string, FactDatum>>;

/** A sentence with its `{places}` filled. */
export function fill(sentence: string, data: Data, voice: Voice): string {
  const filled = sentence.replace(/\{(\w+)\}/g, (whole, key: string) => {
    const datum = data[key];
    return datum === undefined ? whole : say(datum, voice);
  });
  return typography(filled, voice.lang);
}

function say(datum: FactDatum, voice: Voice): string {
  const { lang } = voice;
  if (typeof datum === 'string') return printable(datum);
  if (typeof datum === 'number') return formatNumber(datum, lang);
  if ('amount' in datum) return formatAmount(datum.amount, lang);
  if ('percent' in datum) return formatPercent(Math.round(datum.percent * 10) / 10, lang);
  if ('date' in datum) return formatDate(datum.date, lang);
  if ('country' in datum) return countryName(datum.country, lang);
  if ('text' in datum) return datum.text[lang];
  if ('list' in datum) {
    return formatList(
      datum.list.map((item) => say(item, voice)),
      lang,
    );
  }
  return term(datum.term, voice);
}

/** Lists of the dossier that the terms of facts come from, by the first part of their name. */
const LISTS: Readonly<Record<string, 'origine' | 'rubrique' | 'typePiece' | 'typeDossier'>> = {
  apport: 'origine',
  apportNumeraire: 'origine',
  valorisation: 'origine',
  rubrique: 'rubrique',
  piece: 'typePiece',
  typeDossier: 'typeDossier',
};

/** A short word by its name (`mesure.cout`, `apport.meae`), or the name itself when nobody has it. */
export function term(name: string, { lang, words }: Voice): string {
  const lexicon: Readonly<Record<string, string>> = words.termes;
  if (Object.hasOwn(lexicon, name)) return lexicon[name] ?? name;
  const [list = '', value = ''] = name.split('.');
  const key = Object.hasOwn(LISTS, list) ? LISTS[list] : undefined;
  if (key === undefined) return name;
  const labels: Readonly<Record<string, string>> = (lang === 'fr' ? frEnums : enEnums)[key];
  const label = labels[value] ?? value;
  return list === 'valorisation' ? `${words.termes['mesure.valorisation']} (${label})` : label;
}

/** The colon before what follows, as each language sets it. */
export function colon({ lang }: Voice): string {
  return lang === 'fr' ? '\u00a0: ' : ': ';
}

export function factOf(fact: Fact, voice: Voice): string {
  const sentences: Readonly<Record<string, string>> = voice.words.faits;
  return capital(fill(sentences[fact.name] ?? fact.name, fact.data, voice));
}

function capital(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}

/** A sentence that stands alone: a duty that is not met must not read as if it were, nor a wish of the funder as a refusal. */
export function messageOf(reason: SchemeReason, voice: Voice): string {
  const told = sentenceOf(reason, voice);
  if (reason.resultat !== 'non') return told;
  const { nonRempli, nonSuivi } = voice.words.ecran;
  return fill(reason.gravite === 'bloquant' ? nonRempli : nonSuivi, { texte: { text: { fr: told, en: told } } }, voice);
}

/** The duty, then the figures; what is still to state, and the doubt about the source. The answer stands beside it. */
export function sentenceOf(reason: SchemeReason, voice: Voice): string {
  const { words } = voice;
  const parts = [typography(reason.title[voice.lang], voice.lang), ...reason.facts.map((fact) => factOf(fact, voice))];
  if (reason.resultat === 'non' && reason.facts.length === 0) parts.push(words.ecran.pasLeCas);
  if (reason.resultat === 'inconnu' && reason.missing.length > 0) {
    parts.push(`${capital(fill(words.ecran.aPreciser, { cles: keysOf(reason.missing) }, voice))}.`);
  }
  if (reason.confidence !== 'lu') parts.push(`(${words.ecran.aVerifier})`);
  return parts.join(' ');
}

/** Names of keys, each once; a few are enough to see what is meant. */
function keysOf(paths: readonly Path[]): string {
  const names = [...new Set(paths.map(toKeyPattern))];
  return names.length > 4 ? `${names.slice(0, 4).join(', ')}…` : names.join(', ');
}

/** `du 10 mars 2025 au 21 mars 2025`, or what is known of it. */
export function datesOf({ opens, closes, period }: SchemeEdition, voice: Voice): string {
  const { lang, words } = voice;
  const day = (text: string | null): FactDatum => ({ date: text?.slice(0, 10) ?? '' });
  const hour = closes !== null && closes.length > 10 ? ` (${closes.slice(11)})` : '';
  const data = { ouvre: day(opens), ferme: day(closes) };
  const known =
    opens !== null && closes !== null
      ? fill(words.ecran.dates, data, voice) + hour
      : closes !== null
        ? fill(words.ecran.jusqu, data, voice) + hour
        : opens !== null
          ? fill(words.ecran.depuis, data, voice)
          : '';
  return [known, period === null ? '' : typography(period[lang], lang)].filter((part) => part !== '').join(', ');
}

/** Where an edition comes from, and when that was last checked. */
export function sourceOf(edition: SchemeEdition, voice: Voice): string {
  return `${fill(voice.words.ecran.source, {}, voice)} ${provenanceOf(edition, voice)}`;
}

export function provenanceOf({ source, checked, confidence }: SchemeEdition, voice: Voice): string {
  const { words } = voice;
  return fill(words.ecran.provenance, { source, date: { date: checked }, confiance: capital(words.confiances[confidence]) }, voice);
}

/** Sentences on the largest request: the amount, its bounds, and the plan as it stands. */
export function requestLines(request: LargestRequest, voice: Voice): string[] {
  const { words } = voice;
  if (request.amount === null) return [words.ecran.sansMontant];
  const yearly = request.bounds.some(({ name }) => name === 'unPourcent');
  const bounds = request.bounds.map(({ name, amount, data }) => fill(words.bornes[name], { ...data, montant: { amount } }, voice));
  const lines = [
    fill(yearly ? words.ecran.demandeMaxAnnees : words.ecran.demandeMax, { montant: { amount: request.amount } }, voice),
    `${capital(bounds.join(voice.lang === 'fr' ? '\u00a0; ' : '; '))}.`,
  ];
  if (request.outOfReach) lines.push(fill(words.ecran.sousMinimum, { minimum: { amount: request.minimum ?? 0 } }, voice));
  if (request.planned !== null && !yearly) lines.push(fill(words.ecran.plan, { montant: { amount: request.planned } }, voice));
  return lines;
}
