import { printable } from '../base/printable.js';
import { type Lang, quote } from './format.js';

/** What `--watch` says, on standard error. */
interface WatchWords {
  readonly waiting: string;
  changed(file: string): string;
  readonly stopped: string;
  /** `--watch` with standard input. */
  readonly standardInput: string;
}

const fr: WatchWords = {
  waiting: 'En attente d’une modification (Ctrl-C pour arrêter)…',
  changed: (file) => `${quote(printable(file), 'fr')} a changé :`,
  stopped: 'Arrêté.',
  standardInput: '« --watch » suit des fichiers, et l’entrée standard n’en est pas un : indiquez le fichier ou son répertoire.',
};

const en: WatchWords = {
  waiting: 'Waiting for a change (Ctrl-C to stop)…',
  changed: (file) => `${quote(printable(file), 'en')} has changed:`,
  stopped: 'Stopped.',
  standardInput: '“--watch” follows files, and standard input is not one: name the file or its folder.',
};

const WORDS: Record<Lang, WatchWords> = { fr, en };

export function watchWords(lang: Lang): WatchWords {
  return WORDS[lang];
}
