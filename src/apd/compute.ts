import type { IsoDate } from '../base/dates.js';
import type { ApdReport } from '../base/figures.js';
import { ApdRun } from './run.js';
import type { ApdInput, DeclarationInput } from './types.js';

interface Options {
  /** Reference date; else that of the declarations, else the latest `dateMiseAJour` of the dossiers. Never the clock. */
  readonly date?: IsoDate | undefined;
}

/**
 * The official development assistance that dossiers let their authority declare for a flow year (year of the payments, N-1 of the
 * campaign). Each dossier is computed for its lead French authority. Source: CGCT, art. L1115-6, and the DAC rules cited by the
 * findings. A year without a country list gives a report without lines and the error `apd-annee-sans-liste`.
 */
export function computeApd(inputs: readonly ApdInput[], year: number, options: Options = {}): ApdReport {
  const run = new ApdRun(year, options.date);
  for (const input of inputs) run.dossier(input);
  return run.report();
}

/** The same for a declaration, in its own flow year: the dossiers that it reads count for its authority, and for it alone. */
export function computeDeclaration(input: DeclarationInput, dossiers: readonly ApdInput[], options: Options = {}): ApdReport {
  const run = new ApdRun(input.declaration.anneeFlux, options.date);
  const own = run.declaration(input);
  for (const dossier of dossiers) run.dossier(dossier, own);
  return run.report();
}
