import { printable } from '../base/printable.js';
import { readDocument, type SourceDocument } from '../document/document.js';
import type { Dossier } from '../dossier/model.js';
import { findFiles, readBytes } from '../io/files.js';
import type { Lang } from '../locales/format.js';
import { messages } from '../locales/messages.js';
import { type Checked, validate } from '../validate/validate.js';
import { word } from '../validate/word.js';

/** A dossier ready for the commands that compute or print: its shape is right, whatever the rules say of it. */
export interface LoadedDossier {
  readonly file: string;
  readonly dossier: Dossier;
  readonly document: SourceDocument;
  readonly checked: Checked;
  /** What its errors say, in sentences: a dossier with one of them is a draft. */
  readonly missing: readonly string[];
}

/** Reads the dossiers of paths, one at a time. `error` is a sentence: missing, unreadable, or of a wrong shape with the first place at fault. */
export async function* loadDossiers(
  paths: readonly string[],
  lang: Lang,
  date?: string,
): AsyncGenerator<LoadedDossier | { readonly file: string; readonly error: string }> {
  const words = messages(lang);
  const { files, nothing } = await findFiles(paths);
  for (const path of nothing) yield { file: path, error: words.nothingAt(path) };
  for (const file of files) {
    let bytes: Buffer;
    try {
      bytes = readBytes(file);
    } catch (error) {
      yield { file, error: words.unreadable(file, (error as NodeJS.ErrnoException).code ?? '') };
      continue;
    }
    const document = await readDocument(bytes);
    const checked = await validate(document, { date });
    if (checked.kind === 'declaration') continue;
    const errors = word(
      checked.findings.filter((finding) => finding.severity === 'error'),
      document,
      lang,
    );
    if (!checked.sound || checked.date === undefined) {
      const [first] = errors;
      yield {
        file,
        error: `${printable(file)}:${first?.start.line ?? 1}:${first?.start.column ?? 1} ${first?.message ?? ''} ${words.mendFirst(file)}`,
      };
      continue;
    }
    yield { file, dossier: document.value as Dossier, document, checked, missing: errors.map((error) => error.message) };
  }
}
