/** Languages of the interface, French first. */
export const LANGS = ['fr', 'en'] as const;
export type Lang = (typeof LANGS)[number];
