import type { InitWords } from '../../locales/fr/init.js';

/** The call cannot be carried out as it is: sentences for the user, exit code 2. Caught in `init`, never thrown out of it. */
export class Refusal extends Error {
  readonly sentences: readonly string[];

  constructor(sentences: readonly string[]) {
    super(sentences.join('\n'));
    this.sentences = sentences;
  }
}

/** The code of a file system error, e.g. `EEXIST`. */
export function codeOf(error: unknown): string {
  return error instanceof Error && 'code' in error ? String(error.code) : '';
}

/** Why the system refused, in words; its own code when it is none of the usual ones. An error of another kind is a defect: thrown again. */
export function reasonOf(error: unknown, words: InitWords): string {
  const code = codeOf(error);
  if (code === '') throw error;
  return Object.entries(words.reasons).find(([known]) => known === code)?.[1] ?? code;
}
