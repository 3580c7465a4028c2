import type { GuideSource } from '../../base/guide.js';
import type { Lang } from '../../base/lang.js';
import type { GuideWords } from '../../locales/fr/guide.js';

/** How the guide speaks: a language and its words. */
export interface Voice {
  readonly lang: Lang;
  readonly words: GuideWords;
}

/** `Titre (vérifié le 22 novembre 2026) ; Titre (…)`. */
export function sourceLine(sources: readonly GuideSource[], { words }: Voice): string {
  return sources.map(({ texte, verifieLe }) => `${texte} (${words.checked(verifieLe)})`).join(`${words.semicolon} `);
}

/** A fact with what is left to confirm about it. */
export function withDoubt(text: string, doubt: string | null, { words }: Voice): string {
  return doubt === null ? text : `${text} ${words.toConfirm(doubt)}`;
}
