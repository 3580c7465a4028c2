import type { Datum } from '../base/finding.js';
import type { Path } from '../base/path.js';
import type { Dossier, Versement } from '../dossier/dossier.generated.js';
import type { ApdRuleName } from './rules.js';

/** One dossier to compute. `reference` is the number that the reader knows it by; `file` is kept for the report. */
export interface ApdInput {
  readonly reference: string;
  readonly file?: string;
  readonly dossier: Dossier;
}

/** What a step says about the line: a rule, its data, and the place inside the payment (`[]` for the payment itself). */
export type Note = (
  rule: ApdRuleName,
  data?: Readonly<Record<string, Datum>>,
  place?: { readonly at?: Path; readonly missing?: boolean },
) => void;

/** A payment with what its document says around it. */
export interface Context {
  readonly versement: Versement;
  /** The payer once found, an id of `acteurs`. */
  readonly payer: string;
  readonly year: number;
  readonly around: Pick<Dossier, 'versements' | 'cofinancements' | 'budget' | 'localisation' | 'marqueurs' | 'odd'>;
  readonly note: Note;
}
