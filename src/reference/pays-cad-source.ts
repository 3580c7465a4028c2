import provenance from './generated/provenance.js';

interface Provenance {
  readonly source: { readonly texte: string };
  readonly verifieLe: string;
}

const all = provenance as unknown as Readonly<Record<string, Provenance | undefined>>;

/** Where a country list comes from and the day it was checked, by the name of its data file (`2025`, `2014-2017`). Off the hot path. */
export function listSource(id: string): { readonly text: string; readonly checked: string } | undefined {
  const found = all[`pays-cad/${id}`];
  return found && { text: found.source.texte, checked: found.verifieLe };
}
