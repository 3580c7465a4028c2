import type { IsoDate } from './dates.js';

/** What the guide answers, in one language, ready to be laid out. `null` says that there is none. */
export interface GuideSource {
  readonly texte: string;
  /** The day the fact was held against the source. */
  readonly verifieLe: IsoDate;
}

export interface GuidePlace {
  /** INSEE code, or ISO alpha-2 of a country. */
  readonly code: string;
  readonly nom: string;
}

export interface GuideActor {
  readonly id: string;
  readonly nom: string;
  readonly role: string;
  readonly contact: string | null;
  /** What to check before relying on it. */
  readonly aConfirmer: string | null;
}

/** A remark that holds of this territory or this country. */
export interface GuideNote {
  readonly id: string;
  readonly texte: string;
  readonly aConfirmer: string | null;
  readonly regles: readonly string[];
  readonly dispositifs: readonly string[];
  readonly source: readonly GuideSource[];
}

export interface GuideStep {
  /** From 1. */
  readonly numero: number;
  readonly id: string;
  readonly question: string;
  readonly pourquoi: string;
  readonly comment: string;
  readonly preparer: string;
  readonly acteurs: readonly GuideActor[];
  readonly remarque: string | null;
  readonly aConfirmer: string | null;
  readonly precisions: readonly GuideNote[];
  /** Keys of the dossier where the answer is written. */
  readonly cles: readonly string[];
  readonly regles: readonly string[];
  readonly dispositifs: readonly string[];
  /** The dossier given has something under every one of these keys. */
  readonly dejaNote: boolean;
  /** The step has no object on this territory. */
  readonly sansObjet: boolean;
  readonly source: readonly GuideSource[];
}

export interface Orientation {
  readonly situation: { readonly id: string; readonly titre: string; readonly pourQui: string };
  /** The facts are those of this day. */
  readonly date: IsoDate;
  readonly region: GuidePlace | null;
  readonly departement: GuidePlace | null;
  readonly pays: GuidePlace | null;
  /** Read these before the steps. */
  readonly avertissements: readonly GuideNote[];
  readonly etapes: readonly GuideStep[];
  /** Where the names and contacts come from. */
  readonly annuaire: GuideSource;
}

/** What an answer of the quiz refers to. */
interface QuizReferences {
  readonly regles: readonly string[];
  readonly dispositifs: readonly string[];
  readonly acteurs: readonly GuideActor[];
  readonly source: readonly GuideSource[];
}

export interface QuizQuestion extends QuizReferences {
  /** Number in the data, the same in every quiz. */
  readonly numero: number;
  /** Place in this quiz, from 1. */
  readonly rang: number;
  readonly theme: GuideTheme;
  readonly question: string;
  readonly choix: readonly { readonly lettre: string; readonly texte: string }[];
  /** Letters of the right answers, in order. */
  readonly bonnes: readonly string[];
  readonly explication: string;
  readonly depuis2020: string;
  /** A mistake of the printed booklet. */
  readonly piege: string | null;
}

export interface QuizIdea extends QuizReferences {
  readonly id: string;
  readonly idee: string;
  readonly reponse: string;
  readonly depuis2020: string | null;
}

export interface GuideTheme {
  readonly id: string;
  readonly nom: string;
}

export interface Quiz {
  readonly questions: readonly QuizQuestion[];
  readonly ideesRecues: readonly QuizIdea[];
  /** The day the whole was last checked. */
  readonly verifieLe: IsoDate;
}
