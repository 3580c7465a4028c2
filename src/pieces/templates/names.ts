/**
 * Helpers and how many arguments each takes at least and at most: first those that print, then those that answer inside `{{#if (…)}}`.
 * A name without argument is never a helper: `{{montant}}` prints the key `montant` of the data. Their code is in `helpers.ts`.
 */
export const HELPERS = {
  valeur: [1, 1],
  texte: [1, 1],
  montant: [1, 2],
  nombre: [1, 1],
  pourcent: [1, 1],
  date: [1, 1],
  liste: [1, 1],
  libelle: [2, 2],
  acteur: [1, 1],
  pays: [1, 1],
  langue: [1, 1],
  majuscule: [1, 1],
  article: [1, 1],
  tableau: [1, 1],
  fiche: [1, 1],
  figure: [1, 1],
  signatures: [1, 1],
  egal: [2, 2],
  contient: [2, 2],
  existe: [1, 1],
} as const satisfies Readonly<Record<string, readonly [number, number]>>;

export type HelperName = keyof typeof HELPERS;

export function isHelper(name: string): name is HelperName {
  return Object.hasOwn(HELPERS, name);
}

/** Blocks of Handlebars that a template may use. */
export const BLOCKS = ['if', 'unless', 'each', 'with'] as const;
