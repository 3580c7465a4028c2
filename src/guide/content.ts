import type { IsoDate } from '../base/dates.js';
import type { Lang } from '../base/lang.js';

/** The files of `data/guide` as the program reads them; the generated modules bear these types, `data/guide.schema.json` the same shape. */
export type Bilingual = Readonly<Record<Lang, string>>;

/** A condition on the answers: all that it says must hold. */
export interface Condition {
  readonly pays?: readonly string[];
  readonly regions?: readonly string[];
  readonly aideSuspendue?: boolean;
  readonly horsListe?: boolean;
  readonly europe?: boolean;
  /** Whether the region has a network that the source knows. */
  readonly reseau?: boolean;
  /** Whether the territory touches a country by land. */
  readonly frontiere?: boolean;
}

/** What a step, a question or a remark refers to. */
interface References {
  readonly acteurs?: readonly string[];
  readonly regles?: readonly string[];
  readonly dispositifs?: readonly string[];
}

export interface Actor {
  readonly id: string;
  readonly nom: Bilingual;
  readonly role: Bilingual;
  /** Only where the source gives one. */
  readonly contact?: Bilingual;
  /** What to check before relying on it. */
  readonly confirmer?: Bilingual;
  readonly quand?: Condition;
}

export interface Region {
  /** INSEE code; a département may bear the same. */
  readonly code: string;
  /** Value of `region` in a dossier. */
  readonly cle: string;
  readonly zone: 'metro' | 'drom' | 'com';
  readonly nom: Bilingual;
  readonly reseau?: { readonly nom: string; readonly confirmer?: true };
}

export interface Departement {
  readonly code: string;
  readonly region: string;
  readonly nom: string;
  /** Countries that it touches by land, ISO alpha-2. */
  readonly voisins?: readonly string[];
}

export interface Step extends References {
  readonly id: string;
  readonly question: Bilingual;
  readonly pourquoi: Bilingual;
  readonly comment: Bilingual;
  readonly preparer: Bilingual;
  readonly acteurs: readonly string[];
  /** Keys of the dossier where the answer is written. */
  readonly cles?: readonly string[];
  readonly remarque?: Bilingual;
  readonly confirmer?: Bilingual;
  readonly sources: readonly string[];
}

export interface Situation {
  readonly id: string;
  readonly titre: Bilingual;
  readonly pourQui: Bilingual;
  readonly etapes: readonly Step[];
}

/** A remark added to steps when its condition holds. */
export interface Precision extends References {
  readonly id: string;
  readonly quand: Condition;
  /** Said first, above the steps. */
  readonly entete?: true;
  /** What the steps say of a remark already made above them. */
  readonly rappel?: Bilingual;
  /** Schemes not to be named then. */
  readonly retire?: readonly string[];
  /** The steps that it touches have no object here. */
  readonly sansObjet?: true;
  readonly etapes: readonly string[];
  readonly texte: Bilingual;
  readonly confirmer?: Bilingual;
  readonly sources: readonly string[];
}

export interface Question extends References {
  readonly numero: number;
  readonly theme: string;
  readonly question: Bilingual;
  readonly choix: Readonly<Record<string, Bilingual>>;
  /** Letters of the right answers. */
  readonly bonnes: readonly string[];
  readonly explication: Bilingual;
  readonly depuis2020: Bilingual;
  /** A mistake of the printed booklet. */
  readonly piege?: Bilingual;
  readonly regles: readonly string[];
  /** The source of the file when not given. */
  readonly sources?: readonly string[];
}

export interface ReceivedIdea extends References {
  readonly id: string;
  readonly idee: Bilingual;
  readonly reponse: Bilingual;
  readonly depuis2020?: Bilingual;
  readonly regles: readonly string[];
  readonly sources?: readonly string[];
}

interface Header {
  readonly titre: string;
  readonly licence: string;
}

export interface ActorsFile extends Header {
  readonly source: string;
  readonly verifieLe: IsoDate;
  readonly acteurs: readonly Actor[];
}

export interface TerritoriesFile extends Header {
  readonly source: string;
  readonly sourceReseaux: string;
  readonly verifieLe: IsoDate;
  readonly regions: readonly Region[];
  readonly departements: readonly Departement[];
}

export interface OrientationFile extends Header {
  readonly verifieLe: IsoDate;
  readonly situations: readonly Situation[];
  readonly precisions: readonly Precision[];
}

export interface QuizFile extends Header {
  readonly source: string;
  readonly verifieLe: IsoDate;
  readonly themes: readonly { readonly id: string; readonly nom: Bilingual }[];
  readonly questions: readonly Question[];
  readonly ideesRecues: readonly ReceivedIdea[];
}

export interface SourcesFile extends Header {
  readonly sources: readonly { readonly id: string; readonly texte: string; readonly verifieLe: IsoDate }[];
}
