import type { IsoDate } from '../base/dates.js';
import type { Bilingual, Confidence, Gravity } from '../base/verdicts.js';

/** A file of `data/dispositifs`, as its schema (`data/dispositif.schema.json`) lets it through. Amounts are euros as typed. */
export interface SchemeFile {
  readonly id: string;
  readonly titre: Bilingual;
  readonly financeur: string;
  /** `budget.recettes[].origine` of this funder’s money. */
  readonly origine?: string;
  readonly famille: string;
  readonly typesDossier: readonly string[];
  /** Calls that a better-fitting project belongs to: its country, or its theme. */
  readonly routage?: { readonly pays?: readonly string[]; readonly thematiques?: readonly string[] };
  readonly applicable?: Condition;
  readonly herite?: string;
  /** Rules of the common file that this scheme does not take over. */
  readonly sauf?: readonly string[];
  /** `piste`: a tool or a fund that others carry. `canevas`: no money, all rules count alike. */
  readonly verdict?: 'piste' | 'canevas';
  readonly note?: Bilingual;
  readonly editions: readonly Edition[];
  readonly regles?: readonly SchemeRule[];
  readonly pieces?: readonly { readonly type: string; readonly obligatoire?: boolean }[];
  /** Parts of the form, in order, in French. */
  readonly sections?: readonly string[];
  /** Fields of the form, in order, where they are known: they stand for `sections`. */
  readonly formulaire?: readonly SchemeField[];
  readonly demandeMax?: readonly RequestLimit[];
  readonly verifieLe: IsoDate;
}

/** A field of a form, and what of the dossier goes into it. */
export interface SchemeField {
  readonly champ: Bilingual;
  /** Keys of the dossier, each with an entry in `data/formulaire.yaml`. */
  readonly cles?: readonly string[];
  /** Characters, spaces included; never without the text where it was read. */
  readonly longueurMax?: number;
  readonly source?: string;
  /** Names of the pieces that answer it. */
  readonly pieces?: readonly string[];
}

/** Rules that several schemes inherit (`famille: commun`). */
export interface CommonFile {
  readonly id: string;
  readonly famille: 'commun';
  readonly regles: readonly SchemeRule[];
  readonly pieces?: SchemeFile['pieces'];
  readonly sections?: SchemeFile['sections'];
  readonly demandeMax?: SchemeFile['demandeMax'];
  readonly verifieLe: IsoDate;
}

export interface Edition {
  readonly id: string;
  readonly ouvre?: IsoDate;
  /** Day, or day and hour of Paris: `2017-03-02T12:00`. */
  readonly ferme?: string;
  readonly permanent?: true;
  /** For an edition whose days were not read: the day by which it was certainly over. */
  readonly finAuPlusTard?: IsoDate;
  /** Years that the edition belongs to, where its dates or its name do not tell. */
  readonly annees?: readonly number[];
  readonly periode?: Bilingual;
  readonly source: string;
  readonly confiance: Confidence;
  readonly verifieLe?: IsoDate;
}

/** What an entry holds for: editions by name, or by year. Neither: all of them. */
interface Scoped {
  readonly editions?: readonly string[];
  readonly annees?: readonly number[];
}

export interface SchemeRule extends Scoped {
  readonly id: string;
  readonly gravite: Gravity;
  readonly confiance: Confidence;
  /** First year whose text was read: for an earlier edition the rule is only supposed, and never blocks. */
  readonly luDepuis?: number;
  /** Last year whose text was read. */
  readonly luJusque?: number;
  readonly titre: Bilingual;
  readonly aide?: Bilingual;
  readonly condition: Condition;
  /** When this one still holds, a no only warns: the text leaves room for doubt. */
  readonly tolerance?: Condition;
  readonly equivaut?: readonly string[];
}

export interface RequestLimit extends Scoped {
  readonly taux?: number;
  /** Base of the rate: all costs, or cash only. */
  readonly sur?: 'cout' | 'coutNumeraire';
  readonly tauxParPays?: RateByCountry;
  readonly plafond?: number;
  readonly minimum?: number;
  readonly autofinancementMin?: number;
  readonly unPourcent?: readonly string[];
}

export interface RateByCountry {
  readonly pma: number;
  readonly apd: number;
  readonly autre: number;
  readonly plusieursPays?: number;
}

export interface ActorFilter {
  readonly role?: readonly string[];
  readonly nature?: readonly string[];
  readonly horsNature?: readonly string[];
  readonly niveau?: readonly string[];
  readonly pays?: readonly string[];
  readonly liste?: 'apd' | 'pma';
  readonly competence?: readonly string[];
  readonly bassin?: readonly string[];
  readonly region?: readonly string[];
  readonly label?: readonly string[];
  readonly adhesion?: readonly string[];
  readonly dans?: string;
  readonly auMoins?: number;
  readonly auPlus?: number;
}

export interface NumberBounds {
  readonly mesure: string;
  readonly min?: number;
  readonly max?: number;
  readonly strict?: boolean;
  readonly unite?: 'euros' | 'mois' | 'nombre';
}

export type Link =
  | 'activitesResultats'
  | 'modeleEmployeur'
  | 'delegationsObjectifs'
  | 'pairsHomologues'
  | 'unPourcentParService'
  | 'initiativeParCommune'
  | 'effetsOdd';

/** The closed vocabulary: one word an object. */
export type Condition =
  | { readonly tous: readonly Condition[] }
  | { readonly unDe: readonly Condition[] }
  | { readonly non: Condition }
  | { readonly present: string }
  | { readonly egal: { readonly chemin: string; readonly valeur: string | number | boolean } }
  | { readonly parmi: { readonly chemin: string; readonly valeurs: readonly (string | number | boolean)[] } }
  | { readonly contient: { readonly chemin: string; readonly valeurs: readonly string[]; readonly auMoins?: number } }
  | { readonly inclus: { readonly chemin: string; readonly valeurs: readonly string[] } }
  | { readonly nombre: NumberBounds }
  | { readonly part: { readonly de: string; readonly sur: string; readonly min?: number; readonly max?: number } }
  | { readonly acteur: ActorFilter }
  | {
      readonly pays: {
        readonly liste: 'apd' | 'pma' | 'programme';
        readonly codes?: readonly string[];
        readonly quantite: 'tous' | 'unAuMoins' | 'aucun';
      };
    }
  | { readonly suspension: 'absente' }
  | { readonly date: DateBounds }
  | { readonly piece: { readonly type: readonly string[]; readonly acteurs?: readonly string[]; readonly cosignee?: boolean } }
  | { readonly depensesExclues: readonly string[] }
  | { readonly tauxParPays: RateByCountry }
  | { readonly routage: readonly string[] }
  | { readonly lien: Link | { readonly nom: Link; readonly services: readonly string[] } }
  | { readonly regle: string }
  | { readonly rappel: Bilingual };

export interface DateBounds {
  readonly chemin: string;
  readonly avant?: string;
  readonly apres?: string;
  readonly ageMaxMois?: number;
  /** Relative to the year of the deposit. */
  readonly anneeMin?: number;
  /** Another value when the deposit is on or before a day of the year (`MM-JJ`). */
  readonly anneeMinAvant?: { readonly jour: string; readonly valeur: number };
}

/** A scheme whose inherited parts are in place. */
export interface Scheme extends SchemeFile {
  readonly regles: readonly SchemeRule[];
  readonly pieces: NonNullable<SchemeFile['pieces']>;
  readonly sections: readonly string[];
  readonly demandeMax: readonly RequestLimit[];
}
