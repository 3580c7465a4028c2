import type { IsoDate } from '../base/dates.js';
import type { Modele, Nature, Niveau, Region, Thematique } from './choices.js';

/** The questions, in the order they are asked and checked: a later check may look at an earlier answer. */
export const ANSWER_NAMES = [
  'modele',
  'collectivite',
  'nature',
  'paysCollectivite',
  'niveau',
  'siren',
  'region',
  'partenaire',
  'pays',
  'partenaireNature',
  'themes',
  'debut',
  'fin',
  'montant',
  'titre',
  'reference',
  'date',
] as const;
export type AnswerName = (typeof ANSWER_NAMES)[number];

/** Answers as typed; a list is written `a,b`. An absent or blank answer means "not known yet". */
export type RawAnswers = Readonly<Partial<Record<AnswerName, string>>>;

/** `partenaireNature` → `--partenaire-nature`, the flag that gives the same answer. */
export function flagOf(name: string): string {
  return `--${name.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`)}`;
}

/** Checked answers: everything here may be written in the dossier as it is. Absent means not known yet. */
export interface Answers {
  readonly modele: Modele;
  /** Typed in the file as `dateMiseAJour`. */
  readonly date: IsoDate;
  /** At most 150 characters. */
  readonly titre?: string;
  readonly reference?: string;
  readonly collectivite?: string;
  readonly nature: Nature;
  /** ISO 3166-1 alpha-2 code of the lead. */
  readonly paysCollectivite: string;
  readonly niveau?: Niveau;
  /** Nine digits with a right key. */
  readonly siren?: string;
  readonly region?: Region;
  readonly partenaire?: string;
  readonly partenaireNature: Nature;
  /** ISO 3166-1 alpha-2 code of the partner. */
  readonly pays?: string;
  readonly themes: readonly Thematique[];
  readonly debut?: IsoDate;
  /** Never before `debut`. */
  readonly fin?: IsoDate;
  /** Euros, digits with at most two decimals after a point, as written in the file. */
  readonly montant?: string;
}
