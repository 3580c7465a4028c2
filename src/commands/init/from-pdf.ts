import { basename } from 'node:path';
import { readDocument } from '../../document/document.js';
import { folderName } from '../../init/folder.js';
import { type Lost, lostIn } from '../../init/lost.js';
import { isUserError } from '../../io/user-error.js';
import { carriedWords } from '../../locales/carried.js';
import type { Lang } from '../../locales/format.js';
import { messages } from '../../locales/messages.js';
import { readCarried } from '../carried.js';
import { codeOf, Refusal } from './refusal.js';

/** A dossier taken back from a PDF. */
export interface FromPdf {
  /** Text of `dossier.yaml`. */
  readonly dossier: string;
  /** Name of the folder when none is given, from the title. */
  readonly folder: string;
  readonly lost: Lost;
}

/** Reads the dossier that a PDF carries; `shown` is the path as typed. Throws a `Refusal` that says why it cannot be had. */
export async function fromPdf(path: string, shown: string, lang: Lang): Promise<FromPdf> {
  const words = carriedWords(lang);
  const { text, value, faults } = await readDocument(bytesOf(path, shown, lang));
  if (faults.length > 0 || value === null || typeof value !== 'object' || Array.isArray(value))
    throw new Refusal([words.unreadable(shown)]);
  const { titre } = (value as { readonly identification?: { readonly titre?: unknown } | null }).identification ?? {};
  return {
    dossier: `${words.heading(basename(shown)).join('\n')}${text}${text.endsWith('\n') ? '' : '\n'}`,
    folder: folderName(typeof titre === 'string' ? titre : undefined),
    lost: lostIn(value),
  };
}

function bytesOf(path: string, shown: string, lang: Lang): Buffer {
  try {
    return readCarried(path, lang, shown);
  } catch (error) {
    if (isUserError(error)) throw new Refusal([error.message]);
    if (codeOf(error) === '') throw error;
    throw new Refusal([messages(lang).unreadable(shown, codeOf(error))]);
  }
}

/** The lines to print after the list of what was written. */
export function lostLines(lost: Lost, lang: Lang): string[] {
  const words = carriedWords(lang).lost;
  return [
    words.title,
    ...[
      ...(lost.contacts.length > 0 ? [words.contacts(lost.contacts)] : []),
      ...(lost.representatives.length > 0 ? [words.representatives(lost.representatives)] : []),
      words.comments,
      ...(lost.attachments.length > 0 ? [words.attachments(lost.attachments)] : []),
    ].map((line) => `  - ${line}`),
  ];
}
