import type { Declarant } from '../base/figures.js';
import type { Datum } from '../base/finding.js';
import type { Cents } from '../base/money.js';
import type { Path } from '../base/path.js';
import type { Declaration } from '../dossier/declaration.generated.js';
import type { Dossier, Versement } from '../dossier/dossier.generated.js';
import type { ApdRuleName } from './rules/index.generated.js';

/** One dossier to compute. `reference` is the number that the reader knows it by; `file` is kept for the report. */
export interface ApdInput {
  readonly reference: string;
  readonly file?: string;
  readonly dossier: Dossier;
}

/** The declaration of one authority. `reference` names its own payments in the report. */
export interface DeclarationInput {
  readonly reference: string;
  readonly file?: string;
  readonly declaration: Declaration;
}

/** What a step says about the line: a rule, its data, and the place inside the payment (`[]` for the payment itself). */
export type Note = (
  rule: ApdRuleName,
  data?: Readonly<Record<string, Datum>>,
  place?: { readonly at?: Path; readonly missing?: boolean },
) => void;

/** What the choices of a declaration change in the computation. */
export interface Choices {
  readonly method: 'taux' | 'tresorerie';
  readonly refugeesInAect: boolean;
  /** The authority has answered the question of the refugees. */
  readonly refugeesAnswered: boolean;
}

/** What a file says around its payments. */
export type Surroundings = Partial<
  Pick<Dossier, 'cofinancements' | 'encaissements' | 'budget' | 'localisation' | 'marqueurs' | 'odd' | 'acteurs'>
>;

/** The payments of one file, for one authority. */
export interface Batch {
  readonly input: number;
  readonly reference: string;
  readonly list: 'versements' | 'autresVersements';
  readonly payments: readonly Versement[];
  readonly around: Surroundings;
  readonly declarant: Declarant;
  /** The id that the file gives to the authority; undefined when it gives none. */
  readonly payer: string | undefined;
  /** Ids of those who may pay in this file; a payment without `payeur` is that of the only one. */
  readonly payers: readonly string[];
  readonly choices: Choices;
  /** Negative balance of the year before, positive. */
  readonly carried: Cents;
}

/** A payment with what its file says around it. */
export interface Context {
  readonly versement: Versement;
  readonly batch: Batch;
  readonly year: number;
  /** Own funds of the lines that share the receipts of the year. */
  readonly pool: ReadonlyMap<Versement, Cents>;
  readonly note: Note;
}
