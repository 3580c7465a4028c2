/** The figures of an ODA declaration and how each was obtained. Amounts are integer cents of euro unless a comment says otherwise. */
import type { IsoDate } from './dates.js';
import type { Datum, Finding } from './finding.js';
import type { Cents } from './money.js';

/** The authority that declares. */
export interface Declarant {
  readonly id: string;
  readonly nom: string;
  readonly siren: string | null;
}

export type Method = 'detail' | 'taux' | 'inconnu';
/** DAC income group of a country in a flow year; `nonVentile` for the zones and for money spent in France. */
export type Group = 'PMA' | 'autreFaibleRevenu' | 'revenuIntermediaireInferieur' | 'revenuIntermediaireSuperieur' | 'nonVentile';

/** What the file says of one payment, as typed. */
export interface Payment {
  readonly id: string;
  readonly label: string;
  readonly nature: string;
  readonly operator: string;
  /** Cents of `currency`. */
  readonly amount: Cents;
  readonly currency: string;
  /** Units of `currency` for one euro, when the amount was converted by it. */
  readonly rate: { readonly perEuro: number; readonly date: string; readonly source: string } | null;
}

/** The share of a line that goes to one country or zone. Amounts are integer cents. */
export interface Part {
  /** ISO alpha-2 of a country, or the DAC code of a zone. */
  readonly code: string;
  readonly kind: 'pays' | 'zone';
  /** Share of the line in %, for display: the computation keeps `weight`. */
  readonly percent: number;
  readonly weight: bigint;
  /** Undefined for a country that is off the list of the year. */
  readonly group: Group | undefined;
  readonly eligible: boolean;
  /** Share of the line before the country list is looked at. */
  readonly share: Cents;
  /** What is declared: `share`, or 0 when not eligible. */
  readonly amount: Cents;
  /** Share of the addition to the total external-action budget. */
  readonly aect: Cents;
}

/** A sentence of the locale with its data: why a line is zero, or lower than the own funds. */
export interface Reason {
  readonly name: string;
  readonly data: Readonly<Record<string, Datum>>;
}

/** The figures of a line, in integer cents of euro. */
export interface Figures {
  readonly gross: Cents;
  readonly external: Cents;
  readonly own: Cents;
  readonly method: Method | null;
  readonly purpose: 0 | 1;
  /** Fraction as text; `1` for every nature of this version. */
  readonly coefficient: string;
  /** Amount before geography. */
  readonly base: Cents;
  readonly parts: readonly Part[];
  readonly declarable: Cents;
  readonly aect: Cents;
}

export interface ApdLine {
  readonly input: number;
  readonly dossier: string;
  readonly payment: Payment;
  readonly date: IsoDate | null;
  readonly declarant: Declarant;
  readonly aidType: string | null;
  readonly sector: string | null;
  readonly channel: string | null;
  readonly mechanism: string;
  readonly markers: Readonly<Record<string, number>>;
  readonly sdg: { readonly main: number | null; readonly others: readonly number[] };
  readonly emergency: boolean;
  /** Null when the line cannot be counted: an error finding says why, and no total contains it. */
  readonly figures: Figures | null;
  readonly rules: readonly string[];
  readonly reason: Reason | null;
}

export interface OutOfPeriod {
  readonly dossier: string;
  readonly payment: Payment;
  readonly date: IsoDate;
}

/** A finding and the line it is about. `path` is a path of the dossier at `input`; `input` is null for the whole run. */
export interface ApdFinding extends Finding {
  readonly input: number | null;
  readonly versement: string | null;
  readonly source: readonly { readonly text: string }[];
}

export type Sums = Readonly<Record<string, Cents>>;

/** Totals in cents. Every `by…` table adds up to `apd`, and so does each marker of `byMarker`. */
export interface ApdTotals {
  readonly apd: Cents;
  /** Sum of the negative lines: zero or less. */
  readonly refunds: Cents;
  readonly aect: Cents;
  /** APD ÷ AECT in tenths of a percent, half up; null without AECT. */
  readonly perMille: number | null;
  readonly byCountry: Sums;
  readonly byGroup: Sums;
  readonly bySector: Sums;
  readonly byCategory: Sums;
  readonly byAidType: Sums;
  readonly byChannelFamily: Sums;
  readonly bySdg: Sums;
  readonly byMechanism: Sums;
  readonly byNature: Sums;
  readonly byMarker: Readonly<Record<string, Sums>>;
  /** External action that is not ODA, by country: adds up to `aect` less the positive lines of `apd`. */
  readonly notOdaByCountry: Sums;
}

export interface ApdReport {
  readonly year: number;
  /** Day that the campaign window is compared with; undefined when neither the call nor a dossier gives one. */
  readonly date: IsoDate | undefined;
  /** The country list of the year; undefined when there is none, and then nothing is computed. */
  readonly list: { readonly id: string; readonly provisional: boolean } | undefined;
  readonly inputs: readonly { readonly reference: string; readonly file: string | null }[];
  /** One, unless the dossiers belong to several authorities. */
  readonly declarants: readonly Declarant[];
  readonly lines: readonly ApdLine[];
  readonly outOfPeriod: readonly OutOfPeriod[];
  /** Payments left out because another authority paid them. */
  readonly paidByOthers: number;
  readonly totals: ApdTotals;
  readonly findings: readonly ApdFinding[];
}
