import { valueAt } from '../base/path.js';
import { type FilingKey, missingForFiling } from '../dossier/filing.js';
import type { Dossier } from '../dossier/model.js';

/** Keys that a piece may ask for beside those of filing. */
type PieceKey =
  | 'budget.annees'
  | 'budget.depenses'
  | 'budget.recettes'
  | 'mecanismesUnPourcent'
  | 'analyseGenre'
  | 'odd.cibles'
  | 'partenariat.photoMentale'
  | 'partenariat.strategieSortie';
export type NeedKey = FilingKey | PieceKey;

/** Keys of a piece that the dossier does not hold; an empty list is an answer. */
export function absentKeys(dossier: Dossier, needs: readonly NeedKey[] | 'filing'): readonly NeedKey[] {
  return needs === 'filing' ? missingForFiling(dossier) : needs.filter((key) => valueAt(dossier, key.split('.')) === undefined);
}
