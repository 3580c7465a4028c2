import type { Convention, Dossier } from '../dossier/model.js';
import type { Calculs } from './calculs.js';

/** The agreement that the overseas procedure is about, with its place; undefined when it is not named, not found or has no French party. */
export function accordOutreMer(
  dossier: Dossier,
  calculs: Calculs,
): { readonly index: number; readonly convention: Convention } | undefined {
  const id = dossier.outreMer?.convention;
  const index = id === undefined ? -1 : (dossier.conventions ?? []).findIndex((each) => each.id === id);
  const convention = dossier.conventions?.[index];
  return convention !== undefined && calculs.isFrench(convention) ? { index, convention } : undefined;
}
