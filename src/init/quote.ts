/**
 * A text between double quotes, read back letter for letter: JSON strings are a subset of the double-quoted style of
 * YAML 1.2 (§ 7.3.1) as long as no control character and no line break is in them, which `forbiddenCharacter` sees to.
 */
export function quote(text: string): string {
  return JSON.stringify(text);
}

/**
 * First character of a one-line text that a dossier may not hold: controls, line breaks, lone surrogates, the byte order mark,
 * and the marks that reverse the direction of writing (a printed text must read as it is typed). `undefined` when all are fine.
 */
export function forbiddenCharacter(text: string): string | undefined {
  return /[\p{Cc}\p{Cs}\u2028\u2029\u202A-\u202E\u2066-\u2069\uFEFF\uFFFE\uFFFF]/u.exec(text)?.[0];
}
