import { printable } from '../base/printable.js';
import { formatList, type Lang, quote } from './format.js';

interface CompletionWords {
  /** First lines of the script of a shell. */
  notice(shell: string): readonly string[];
  unknownShell(shell: string, known: readonly string[]): string;
}

const WORDS: Record<Lang, CompletionWords> = {
  fr: {
    notice: (shell) => [
      `Complétion d’aect pour ${shell}, écrite par « aect completion ${shell} ».`,
      'À refaire après chaque mise à jour d’aect.',
    ],
    unknownShell: (shell, known) =>
      `Le langage ${quote(printable(shell), 'fr')} n’est pas connu : choisissez ${formatList(known, 'fr')}, par exemple « aect completion bash ».`,
  },
  en: {
    notice: (shell) => [
      `Completion of aect for ${shell}, written by “aect completion ${shell}”.`,
      'To be written anew after each update of aect.',
    ],
    unknownShell: (shell, known) =>
      `The shell ${quote(printable(shell), 'en')} is not known: choose ${formatList(known, 'en')}, for instance “aect completion bash”.`,
  },
};

export function completionWords(lang: Lang): CompletionWords {
  return WORDS[lang];
}
