import campaigns from './generated/apd/campagnes.js';
import natures from './generated/apd/natures.js';
import marks from './generated/apd/reperes.js';

/** What a nature of expense is worth for the declaration. */
export interface NatureEffect {
  /** 1 when the main purpose can be development, 0 when it never is. */
  readonly objet: 0 | 1;
  /** True where the tool has no computation: such a line is neither counted nor set to zero. */
  readonly nonCalculee?: boolean;
  /** What part of the line counts: that of the channel’s organisation, or the days of the first twelve months. */
  readonly coefficient?: 'canal' | 'jours';
  readonly typeAide?: string;
  /** Type of aid of a payment that belongs to no dossier, where it differs. */
  readonly typeAideHorsDossier?: string;
  readonly secteur?: string;
  /** `pays`: the geography of the line; `nonVentile`: code 998, money spent in France; `origine`: 998, but the country of origin is tested. */
  readonly beneficiaire: 'pays' | 'nonVentile' | 'origine';
  /** Whether the gross amount belongs to the total budget of external action. */
  readonly aect: 'brut' | 'zero';
  readonly regles: readonly string[];
  /** Why a line of this nature is zero. */
  readonly motif?: 'objectif' | 'calculNational' | 'garantie' | 'nonPaye';
}

export interface Campaign {
  readonly campagne: number;
  readonly anneeFlux: number;
  readonly ouvre?: string;
  readonly ferme: string;
  readonly depot: string;
}

export type Nature = keyof typeof natures.natures;

const NATURES: Readonly<Record<Nature, NatureEffect>> = natures.natures;
const CAMPAIGNS: readonly Campaign[] = campaigns.campagnes;

export function natureEffect(nature: Nature): NatureEffect {
  return NATURES[nature];
}

/** The campaign that declares a flow year; undefined while its dates are not known. */
export function campaignOf(flowYear: number): Campaign | undefined {
  return CAMPAIGNS.find((campaign) => campaign.anneeFlux === flowYear);
}

/** Codes and thresholds that the checks of the declaration quote. */
export const apdMarks = marks;

/** Natures of expense, in the order of the data. */
export function natureNames(): readonly Nature[] {
  return Object.keys(NATURES) as Nature[];
}
