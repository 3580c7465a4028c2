import type { Acteur, Dossier } from '../dossier/model.js';
import { acts as actsEn, numbers as numbersEn } from '../locales/en/acts.js';
import { enums as enumsEn } from '../locales/en/enums.js';
import { pieces as piecesEn } from '../locales/en/pieces.js';
import { formatAmount, formatDate, formatNumber, formatPercent, type Lang } from '../locales/format.js';
import { type ActWords, acts as actsFr, numbers as numbersFr } from '../locales/fr/acts.js';
import { type EnumLabels, type EnumName, enums as enumsFr } from '../locales/fr/enums.js';
import { type PieceWords, pieces as piecesFr } from '../locales/fr/pieces.js';
import { countryName } from '../reference/pays.js';

interface LangWords {
  readonly labels: EnumLabels;
  readonly words: PieceWords;
  readonly acts: ActWords;
  readonly numbers: readonly string[];
}

const WORDS: Record<Lang, LangWords> = {
  fr: { labels: enumsFr, words: piecesFr, acts: actsFr, numbers: numbersFr },
  en: { labels: enumsEn, words: piecesEn, acts: actsEn, numbers: numbersEn },
};

/** A dossier and the words of one language, for the builders of parts and views. */
export class PieceContext {
  readonly labels: EnumLabels;
  readonly words: PieceWords;
  /** How an act names itself, by form. */
  readonly acts: ActWords;
  readonly #numbers: readonly string[];
  readonly #actors: ReadonlyMap<string, Acteur>;

  constructor(
    readonly dossier: Dossier,
    readonly lang: Lang,
    /** Reference date of the piece. */
    readonly date: string,
  ) {
    ({ labels: this.labels, words: this.words, acts: this.acts, numbers: this.#numbers } = WORDS[lang]);
    this.#actors = new Map(dossier.acteurs.map((actor) => [actor.id, actor]));
  }

  actor(id: string | undefined): Acteur | undefined {
    return id === undefined ? undefined : this.#actors.get(id);
  }

  /** The lead; the first actor when none has that role. */
  get lead(): Acteur | undefined {
    return this.dossier.acteurs.find((actor) => actor.role === 'chefDeFile') ?? this.dossier.acteurs[0];
  }

  /** Official name of an actor; the identifier itself when it leads nowhere. */
  name(id: string | undefined): string {
    return this.actor(id)?.nom ?? id ?? '';
  }

  names(ids: readonly string[] | undefined): string {
    return (ids ?? []).map((id) => this.name(id)).join(', ');
  }

  label<Name extends EnumName>(list: Name, value: keyof EnumLabels[Name] | undefined): string {
    return value === undefined ? '' : this.labels[list][value];
  }

  /** Cents of the currency of the budget, or of another. */
  amount(cents: number, currency?: string): string {
    return formatAmount(cents, this.lang, currency ?? this.dossier.budget?.devise);
  }

  day(date: string | undefined): string {
    return date === undefined ? '' : formatDate(date, this.lang);
  }

  number(value: number): string {
    return formatNumber(value, this.lang);
  }

  /** A small whole number in letters, as acts write it; a larger one in figures. */
  inLetters(value: number): string {
    return this.#numbers[value] ?? String(value);
  }

  percent(value: number): string {
    return formatPercent(value, this.lang);
  }

  country(code: string): string {
    return countryName(code, this.lang);
  }

  /** Usual name of a language by its ISO 639-1 code. */
  language(code: string): string {
    // Anything that is no code at all would make the engine throw.
    if (!/^[A-Za-z]{2,3}$/.test(code)) return code;
    languageNames[this.lang] ??= new Intl.DisplayNames([this.lang], { type: 'language' });
    return languageNames[this.lang]?.of(code) ?? code;
  }

  /** Usual name of a currency in the plural, by its ISO 4217 code, e.g. « euros ». */
  currency(code: string): string {
    const parts = new Intl.NumberFormat(this.lang, { style: 'currency', currency: code, currencyDisplay: 'name' }).formatToParts(2);
    return parts.find((part) => part.type === 'currency')?.value ?? code;
  }

  /** Status of an actor, e.g. « département (France) ». */
  status(actor: Acteur): string {
    const tier =
      actor.niveau === undefined || actor.niveau === 'autre' ? this.label('nature', actor.nature) : this.label('niveau', actor.niveau);
    return `${tier} (${this.country(actor.pays)})`;
  }
}

/** Making one is slow: kept for the life of the process. */
const languageNames: Partial<Record<Lang, Intl.DisplayNames>> = {};

/** Sets values into a sentence with `{places}`. */
export function fill(sentence: string, values: Readonly<Record<string, string>>): string {
  return sentence.replace(/\{(\w+)\}/g, (place, name: string) => values[name] ?? place);
}
