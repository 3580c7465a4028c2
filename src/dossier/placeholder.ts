/** « À compléter » at the start of a text is legal in a draft and says that the value is not known yet. Case and accent do not count. */
export function isPlaceholder(value: string): boolean {
  return PLACEHOLDER.test(value);
}

// Accents may be typed as separate signs.
const PLACEHOLDER = /^\s*(?:[àa]|a\u0300)\s+compl(?:é|e\u0301)ter/i;
