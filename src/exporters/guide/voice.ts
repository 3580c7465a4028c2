import type { GuideSource } from '../../base/guide.js';
import type { Lang } from '../../base/lang.js';
import type { GuideWords } from '../../locales/fr/guide.js';

/** How the guide speaks: a language and its words. */
export interface Voice {
  readonly lang: Lang;
  readonly words: GuideWords;
}

/** `Titre ; titre (vérifié le 22 novembre 2026)`, each title once, those checked on the same day together. */
export function sourceLine(sources: readonly GuideSource[], { words }: Voice): string {
  const days = [...new Set(sources.map(({ verifieLe }) => verifieLe))];
  return days
    .map((day) => {
      const titles = [...new Set(sources.filter(({ verifieLe }) => verifieLe === day).map(({ texte }) => texte))];
      return `${titles.join(`${words.semicolon} `)} (${words.checked(day, titles.length)})`;
    })
    .join(`${words.semicolon} `);
}

/** A fact with what is left to confirm about it. */
export function withDoubt(text: string, doubt: string | null, { words }: Voice): string {
  return doubt === null ? text : `${text} ${words.toConfirm(doubt)}`;
}
