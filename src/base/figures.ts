/** The figures of an ODA declaration and how each was obtained. Amounts are integer cents of euro unless a comment says otherwise. */
import type { IsoDate } from './dates.js';
import type { Datum, Finding } from './finding.js';
import type { Cents } from './money.js';
import type { Path } from './path.js';
import type { Rows } from './rows.js';

/** The authority that declares. */
export interface Declarant {
  readonly id: string;
  readonly nom: string;
  readonly siren: string | null;
}

/**
 * How the own funds of a line were found: `detail`, its own list of co-financing; `taux`, the rate of the project; `tresorerie`, the
 * receipts of the year; `inconnu`, nothing is known and nothing is deducted.
 */
export type Method = 'detail' | 'taux' | 'tresorerie' | 'inconnu';
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
  /** Refugees: country (ISO alpha-2) that they come from, which must be on the list; `code` is then 998. */
  readonly origin?: string;
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
  /** Part of the own funds that counts, as a fraction: `258/366` (days), `60/100` (channel, desk staff), `1`, `0`. */
  readonly coefficient: string;
  /** Amount before geography. */
  readonly base: Cents;
  readonly parts: readonly Part[];
  readonly declarable: Cents;
  readonly aect: Cents;
}

/** One payment of the year, or one entry of `tempsAgents`: `payment.id` is then `temps-agents-1`… and `date` is null. */
export interface ApdLine {
  /** Index in `inputs`: the file that the line comes from. */
  readonly input: number;
  /** Where it stands in this file, e.g. `['versements', 0]` or `['tempsAgents', 0]`. */
  readonly path: Path;
  /** Reference of the dossier; that of the input for the payments of a declaration. */
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

/** A payment of another year, listed but in no total. */
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

/** Blocks that the form asks apart. They overlap the other tables and not one another. */
export interface SpecialBlocks {
  readonly refugies: Cents;
  readonly bourses: Cents;
  readonly sensibilisation: Cents;
  /** Administrative and follow-up costs: type of aid G01, desk staff included. */
  readonly fraisAdministratifs: Cents;
  /** Core contributions and network fees. */
  readonly multilateral: Cents;
}

/** Totals in cents. Every `by…` table adds up to `apd`, and so does each marker of `byMarker`. Keys that only received zero are left out. */
export interface ApdTotals {
  readonly apd: Cents;
  /** Sum of the negative lines: zero or less. */
  readonly refunds: Cents;
  readonly aect: Cents;
  /** `apd` less what refugees brought into it where they are not in `aect`: never above `aect` but for refunds. */
  readonly comparable: Cents;
  /** `comparable` ÷ `aect` in tenths of a percent, half up; null without AECT. */
  readonly perMille: number | null;
  /** By country (ISO alpha-2) or zone (DAC code; 998 for money spent in France). */
  readonly byCountry: Sums;
  readonly byGroup: Sums;
  /** By CRS purpose code; `nonRenseigne` where a line has none, here and below. */
  readonly bySector: Sums;
  /** By the first three digits of the purpose code. */
  readonly byCategory: Sums;
  readonly byAidType: Sums;
  readonly byChannelFamily: Sums;
  readonly bySdg: Sums;
  readonly byMechanism: Sums;
  readonly byNature: Sums;
  /** By marker, then by score (`0`, `1`, `2`, `nonExamine`). Markers are never added to one another. */
  readonly byMarker: Readonly<Record<string, Sums>>;
  readonly blocks: SpecialBlocks;
  /** External action that is not ODA, by country: adds up to `aect` less the positive part of `comparable`. */
  readonly notOdaByCountry: Sums;
}

/** A `declaration.yaml` that was read, with the sums of its authority. */
export interface ReadDeclaration {
  /** Index in `inputs`. */
  readonly input: number;
  readonly declarant: Declarant;
  readonly contact: Readonly<Partial<Record<'nom' | 'fonction' | 'courriel' | 'telephone', string>>> | null;
  readonly deposit: { readonly date: IsoDate | null; readonly numero: string | null } | null;
  /** The authority’s own figure for all its external action; null when not given. */
  readonly budgetTotalAect: Cents | null;
  readonly method: 'taux' | 'tresorerie';
  readonly refugeesInAect: boolean;
  /** The authority says that it has nothing to declare. */
  readonly nil: boolean;
}

/** Money received above what was paid, to type as `reportsTresorerie` in the declaration of the next year. */
export interface CarriedBalance {
  readonly dossier: string;
  readonly amount: Cents;
}

export interface ApdReport {
  readonly year: number;
  /** Day that the campaign window is compared with; undefined when neither the call nor a file gives one. */
  readonly date: IsoDate | undefined;
  /** The country list of the year; undefined when there is none, and then nothing is computed. */
  readonly list: { readonly id: string; readonly provisional: boolean } | undefined;
  /** The files, in the order read; `reference` is the number that the reader knows a dossier by. */
  readonly inputs: readonly { readonly reference: string; readonly file: string | null }[];
  /** One, unless the files belong to several authorities. */
  readonly declarants: readonly Declarant[];
  /** Sums of each of `declarants`, in the same order. */
  readonly byDeclarant: readonly { readonly apd: Cents; readonly aect: Cents }[];
  readonly declarations: readonly ReadDeclaration[];
  readonly lines: readonly ApdLine[];
  readonly outOfPeriod: readonly OutOfPeriod[];
  /** Payments left out because another authority paid them. */
  readonly paidByOthers: number;
  readonly carried: readonly CarriedBalance[];
  readonly totals: ApdTotals;
  readonly findings: readonly ApdFinding[];
}

/**
 * The same report whose rows may stand elsewhere than in memory, as a run over a portfolio gives it: they are read one after the other,
 * never by their number. Every `ApdReport` is one.
 */
export interface ApdBook extends Omit<ApdReport, 'lines' | 'outOfPeriod' | 'findings'> {
  readonly lines: Rows<ApdLine>;
  readonly outOfPeriod: Rows<OutOfPeriod>;
  readonly findings: Rows<ApdFinding>;
}
