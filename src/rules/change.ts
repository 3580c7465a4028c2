import { parsePath } from '../base/path.js';
import type { Change } from './rule.js';

export type Tree = Record<string | number, unknown>;

/** Lays a change over a dossier, in place: `set` creates what is missing on the way, `unset` removes a key or a list entry. */
export function applyChange(dossier: Tree, change: Change): Tree {
  for (const [text, value] of Object.entries(change.set ?? {})) {
    const { parent, key } = reach(dossier, text);
    parent[key] = structuredClone(value);
  }
  for (const text of change.unset ?? []) {
    const { parent, key } = reach(dossier, text);
    if (Array.isArray(parent)) parent.splice(Number(key), 1);
    else delete parent[key];
  }
  return dossier;
}

function reach(dossier: Tree, text: string): { readonly parent: Tree; readonly key: string | number } {
  const path = parsePath(text);
  let parent = dossier;
  for (const [index, step] of path.slice(0, -1).entries()) {
    parent[step] ??= typeof path[index + 1] === 'number' ? [] : {};
    parent = parent[step] as Tree;
  }
  return { parent, key: path.at(-1) ?? '' };
}
