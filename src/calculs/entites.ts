/** A territory whose name asks for a check; only the active ones are compared. */
export interface Entite {
  readonly noms: readonly string[];
  readonly active: boolean;
}

/** The name of the list that a text contains as whole words, accents, case and hyphens aside. */
export function entityNamed(text: string, entites: readonly Entite[]): string | undefined {
  const names = entites.filter(({ active }) => active).flatMap(({ noms }) => noms);
  // The list is shipped without active entries: texts are then not even read.
  if (names.length === 0) return undefined;
  const words = ` ${plainWords(text)} `;
  return names.find((nom) => words.includes(` ${plainWords(nom)} `));
}

function plainWords(text: string): string {
  return text
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();
}
