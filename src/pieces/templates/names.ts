/** Helpers that print, and those that answer a question inside `{{#if (…)}}`. Their code is in `helpers.ts`. */
export const HELPERS = [
  'valeur',
  'texte',
  'montant',
  'nombre',
  'pourcent',
  'date',
  'liste',
  'libelle',
  'acteur',
  'pays',
  'langue',
  'majuscule',
  'article',
  'tableau',
  'fiche',
  'figure',
  'signatures',
  'egal',
  'contient',
] as const;

/** Blocks of Handlebars that a template may use. */
export const BLOCKS = ['if', 'unless', 'each', 'with'] as const;
