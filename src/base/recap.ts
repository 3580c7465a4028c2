/** Name of the piece that a declaration makes, and of its files. It has no template: the computation of the declaration is its matter. */
export const RECAP = 'recapitulatif-apd';
