/** What a funding scheme says of a dossier, as data: words and formats come at print time. Amounts are integer cents of euro. */
import type { IsoDate } from './dates.js';
import type { Path } from './path.js';

/** Kleene’s three values: `inconnu` is an absent key, never a no. */
export type Answer = 'oui' | 'non' | 'inconnu';
export type Gravity = 'bloquant' | 'alerte' | 'information';
export type Confidence = 'lu' | 'rappel' | 'incertain';
export type Verdict = 'eligible' | 'nonEligible' | 'indetermine' | 'clos' | 'nonApplicable' | 'piste';
/** Verdicts that close the door: a scheme asked for by name that gives one of them makes a command fail. */
export const REFUSALS: readonly Verdict[] = ['nonEligible', 'nonApplicable', 'clos'];
/** Where a date stands to the filing period of an edition. */
export type Window = 'ouverte' | 'aVenir' | 'fermee' | 'permanente' | 'inconnue';

export interface Bilingual {
  readonly fr: string;
  readonly en: string;
}

/** A value that a sentence quotes. `percent` is out of 100; `term` names an entry of the locale of this area. */
export type FactDatum =
  | string
  | number
  | { readonly amount: number }
  | { readonly percent: number }
  | { readonly date: string }
  | { readonly country: string }
  | { readonly term: string }
  | { readonly text: Bilingual }
  | { readonly list: readonly FactDatum[] };

/** A sentence of the locale with its figures, e.g. how far a share is from its bound. */
export interface Fact {
  readonly name: string;
  readonly data: Readonly<Record<string, FactDatum>>;
}

export interface SchemeReason {
  /** Name of the rule in the scheme’s file. */
  readonly regle: string;
  readonly resultat: Answer;
  /** As it counts: a rule whose text was not read never blocks. */
  readonly gravite: Gravity;
  readonly confidence: Confidence;
  /** The duty, as a sentence that holds when it is met. */
  readonly title: Bilingual;
  readonly help: Bilingual | undefined;
  readonly facts: readonly Fact[];
  /** Keys whose absence leaves the answer open. */
  readonly missing: readonly Path[];
  /** Keys that the answer comes from, the most telling first. */
  readonly places: readonly Path[];
  /** Rules of the dossier that say the same. */
  readonly equivalents: readonly string[];
}

/** One bound of the largest request, e.g. the rate times the cost. */
export interface RequestBound {
  readonly name: 'taux' | 'plafond' | 'autofinancement' | 'reste' | 'unPourcent';
  readonly amount: number;
  readonly data: Readonly<Record<string, FactDatum>>;
}

export interface LargestRequest {
  /** Whole euros, in cents; null when the budget does not tell. */
  readonly amount: number | null;
  readonly bounds: readonly RequestBound[];
  /** The least that the scheme grants, when it has a minimum. */
  readonly minimum: number | null;
  readonly outOfReach: boolean;
  /** The line of this funder in the plan as it stands (« sans toucher au plan »). */
  readonly planned: number | null;
  /** What is asked already, as written in the dossier. */
  readonly asked: number | null;
}

export interface SchemeEdition {
  readonly id: string;
  readonly opens: string | null;
  /** Day, or day and hour of Paris. */
  readonly closes: string | null;
  readonly period: Bilingual | null;
  readonly source: string;
  readonly confidence: Confidence;
  readonly checked: IsoDate;
}

export interface SchemeVerdict {
  readonly id: string;
  readonly titre: Bilingual;
  readonly famille: string;
  readonly edition: SchemeEdition;
  /** The dossier names an edition that the file of the scheme does not know. */
  readonly unknownEdition: string | null;
  readonly verdict: Verdict;
  readonly fenetre: Window;
  readonly request: LargestRequest | null;
  /** Why the scheme does not concern the dossier, or what is missing to know. */
  readonly applicable: SchemeReason | null;
  readonly raisons: readonly SchemeReason[];
  readonly manquantes: readonly Path[];
  readonly pieces: readonly { readonly type: string; readonly compulsory: boolean; readonly present: boolean }[];
  readonly note: Bilingual | null;
  /** The dossier has a request for this scheme. */
  readonly candidate: boolean;
}

/** A scheme without a dossier: what it is, and where it stands on a day. */
export interface SchemeStatus {
  readonly id: string;
  readonly titre: Bilingual;
  readonly famille: string;
  readonly editions: readonly (SchemeEdition & { readonly fenetre: Window })[];
  /** The edition that the day points to. */
  readonly current: string;
  readonly note: Bilingual | null;
}

export interface SchemeReport {
  readonly date: IsoDate;
  /** Best first. */
  readonly verdicts: readonly SchemeVerdict[];
  /** Other deadlines that the dossier writes itself. */
  readonly deadlines: readonly { readonly scheme: string; readonly edition: string; readonly closes: string }[];
  /** Requests for a scheme that no file describes. */
  readonly unknownSchemes: readonly string[];
}
