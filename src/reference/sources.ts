import type { CodeSource } from '../base/codes.js';
import provenance from './generated/provenance.js';

interface Provenance {
  readonly source: { readonly texte: string; readonly url?: string };
  readonly verifieLe: string;
  readonly licence?: string;
}

const all = provenance as unknown as Readonly<Record<string, Provenance | undefined>>;

/** Where a data file comes from, by its path under `data/` without its ending (`nomenclatures/canaux`). Off the hot path. */
export function sourceOf(id: string): CodeSource {
  const found = all[id];
  if (found === undefined) throw new Error(`data/${id}.yaml has no source`);
  const { source, verifieLe, licence } = found;
  return { text: source.texte, ...(source.url && { url: source.url }), checked: verifieLe, ...(licence && { licence }) };
}
