import { readFileSync, statSync } from 'node:fs';
import { MAX_BYTES } from '../document/faults.js';
import { type CarriedFault, carriedDossier, MAX_PDF_BYTES } from '../document/pdf/carried.js';
import { UserError } from '../io/user-error.js';
import { carriedWords } from '../locales/carried.js';
import type { Lang } from '../locales/format.js';

/**
 * Bytes of the dossier that a PDF carries. Throws a `UserError` that says why there is none, or the error of the system (missing file,
 * no right to read).
 */
export function readCarried(path: string, lang: Lang, shown = path): Buffer {
  const large = statSync(path).size > MAX_PDF_BYTES;
  const carried = large ? ({ fault: 'tooLarge' } as const) : carriedDossier(readFileSync(path));
  if ('bytes' in carried) return carried.bytes;
  throw new UserError(sentenceOf(carried, shown, lang));
}

function sentenceOf(fault: CarriedFault, file: string, lang: Lang): string {
  const { faults } = carriedWords(lang);
  switch (fault.fault) {
    case 'none':
      return faults.none(file, fault.names);
    case 'tooLarge':
      return faults.tooLarge(file, MAX_PDF_BYTES / 1e6);
    case 'dossierTooLarge':
      return faults.dossierTooLarge(file, MAX_BYTES / 1e6);
    default:
      return faults[fault.fault](file);
  }
}

/** For `aect validate`: the dossier of a PDF, after a word on what the findings are about. */
export function carriedFor(path: string, lang: Lang, note: (text: string) => void): Buffer {
  const bytes = readCarried(path, lang);
  note(`${carriedWords(lang).found(path)}\n`);
  return bytes;
}

/** For `aect validate`: what to say of a PDF on standard input (`-`), or in a file whose name says otherwise. */
export function unnamedPdf(file: string, lang: Lang): UserError {
  return new UserError(carriedWords(lang).unnamed(file === '-' ? undefined : file));
}
