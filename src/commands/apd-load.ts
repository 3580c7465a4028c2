import { dirname, resolve } from 'node:path';
import { printable } from '../base/printable.js';
import { readDocument, type SourceDocument } from '../document/document.js';
import type { Declaration } from '../dossier/declaration.generated.js';
import type { Dossier } from '../dossier/dossier.generated.js';
import { suitEngine } from '../io/engine.js';
import { findFiles, findFilesFrom, readBytes } from '../io/files.js';
import type { Lang } from '../locales/format.js';
import { messages } from '../locales/messages.js';
import { checkShape } from '../validate/validate.js';
import { word } from '../validate/word.js';

interface Read {
  readonly file: string;
  /** The text it comes from, for the lines of the findings. */
  readonly document?: SourceDocument;
}

/** A file of the right shape; a dossier says which declaration reads it, by the file of the declaration. */
export type Loaded =
  | (Read & { readonly dossier: Dossier; readonly of?: string })
  | (Read & { readonly declaration: Declaration })
  | { readonly file: string; readonly error: string };

/** A word that every declaration contains: those files are read first, since they say which dossiers are theirs and for which year. */
export const MARK = 'declarationApd';

interface Words {
  /** A path of a declaration leads nowhere. */
  lost(file: string, path: string): string;
}

/**
 * Reads what the paths name, one file at a time: each declaration, then the dossiers that it lists, then the dossiers that none lists.
 * `error` is a sentence: missing, unreadable, or of a wrong shape with the first place at fault.
 */
export async function* loadApd(
  paths: readonly string[],
  lang: Lang,
  words: Words,
  progress: (done: number, total: number) => void,
): AsyncGenerator<Loaded> {
  const { nothingAt } = messages(lang);
  const { files, nothing } = await findFiles(paths);
  for (const path of nothing) yield { file: path, error: nothingAt(path) };
  await suitEngine(files.length);
  // Standard input can be read once only.
  const input = files.includes('-') ? readBytes('-') : undefined;
  const bytesOf = (file: string): Buffer => (file === '-' && input !== undefined ? input : readBytes(file));
  const declarations = files.filter((file) => mentions(bytesOf, file));
  const listed = new Set<string>();
  let total = files.length;
  let done = 0;
  const read = async (file: string): Promise<Awaited<ReturnType<typeof readOne>>> => {
    const found = await readOne(file, bytesOf, lang);
    done += 1;
    progress(done, total);
    return found;
  };

  for (const file of declarations) {
    const found = await read(file);
    if (!('declaration' in found)) {
      yield found;
      continue;
    }
    yield found;
    const { files: own, nothing: lost } = await findFilesFrom(file === '-' ? '.' : dirname(file), found.declaration.dossiers ?? []);
    for (const path of lost) yield { file, error: words.lost(printable(file), printable(path)) };
    total += own.length;
    const once = new Set<string>();
    for (const dossier of own) {
      if (once.has(resolve(dossier))) continue;
      once.add(resolve(dossier));
      const one = await read(dossier);
      if ('declaration' in one) continue;
      listed.add(resolve(dossier));
      yield 'dossier' in one ? { ...one, of: file } : one;
    }
  }
  const already = new Set(declarations);
  for (const file of files) {
    if (already.has(file) || listed.has(resolve(file))) continue;
    yield await read(file);
  }
}

function mentions(bytesOf: (file: string) => Buffer, file: string): boolean {
  try {
    return bytesOf(file).includes(MARK);
  } catch {
    // Said when its turn comes.
    return false;
  }
}

async function readOne(file: string, bytesOf: (file: string) => Buffer, lang: Lang): Promise<Loaded> {
  const words = messages(lang);
  let bytes: Buffer;
  try {
    bytes = bytesOf(file);
  } catch (error) {
    return { file, error: words.unreadable(file, (error as NodeJS.ErrnoException).code ?? '') };
  }
  const document = await readDocument(bytes);
  const { kind, sound, findings } = await checkShape(document);
  if (!sound) {
    const [first] = word(findings, document, lang);
    const place = `${printable(file)}:${first?.start.line ?? 1}:${first?.start.column ?? 1}`;
    return { file, error: `${place} ${first?.message ?? ''} ${words.mendFirst(file)}` };
  }
  return kind === 'declaration'
    ? { file, document, declaration: document.value as Declaration }
    : { file, document, dossier: document.value as Dossier };
}
