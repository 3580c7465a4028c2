import { printable } from '../base/printable.js';
import { type Lang, quote } from './format.js';
import { reason } from './messages.js';

/** What `validate --fix` says. */
interface FixWords {
  /** `--fix` with standard input. */
  readonly standardInput: string;
  /** One repair, with the line of the file. */
  mended(file: string, line: number, key: string, before: string, after: string): string;
  total(repairs: number, files: number): string;
  readonly nothing: string;
  /** The file was written by someone else since it was read. */
  changed(file: string): string;
  unwritable(file: string, code: string): string;
}

const fr: FixWords = {
  standardInput:
    '« --fix » corrige un fichier, et l’entrée standard n’en est pas un : indiquez le fichier, par exemple « aect validate --fix eau-mali/dossier.yaml ».',
  mended: (file, line, key, before, after) => `${printable(file)}:${line} corrigé : ${key}: ${before} → ${after}`,
  total: (repairs, files) =>
    `${repairs} ${repairs > 1 ? 'corrections' : 'correction'} dans ${files} ${files > 1 ? 'fichiers' : 'fichier'}.`,
  nothing: 'Aucune correction automatique à faire.',
  changed: (file) =>
    `Le fichier ${quote(printable(file), 'fr')} a changé pendant sa vérification : il n’est pas corrigé. Fermez-le dans les autres programmes, puis relancez la commande.`,
  unwritable: (file, code) =>
    `Le fichier ${quote(printable(file), 'fr')} n’est pas corrigé, car il ne peut pas être écrit : ${reason(code, 'fr')}. Retirez la protection en écriture, ou corrigez une copie.`,
};

const en: FixWords = {
  standardInput:
    '“--fix” mends a file, and standard input is not one: name the file, for example “aect validate --fix eau-mali/dossier.yaml”.',
  mended: (file, line, key, before, after) => `${printable(file)}:${line} fixed: ${key}: ${before} → ${after}`,
  total: (repairs, files) => `${repairs} ${repairs === 1 ? 'repair' : 'repairs'} in ${files} ${files === 1 ? 'file' : 'files'}.`,
  nothing: 'Nothing to repair automatically.',
  changed: (file) =>
    `File ${quote(printable(file), 'en')} changed while it was checked: it is not repaired. Close it in other programs, then run the command again.`,
  unwritable: (file, code) =>
    `File ${quote(printable(file), 'en')} is not repaired, since it cannot be written: ${reason(code, 'en')}. Remove its write protection, or repair a copy.`,
};

const WORDS: Record<Lang, FixWords> = { fr, en };

export function fixWords(lang: Lang): FixWords {
  return WORDS[lang];
}
