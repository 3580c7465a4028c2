import { closeSync, openSync, readSync, type Stats, statSync } from 'node:fs';
import { dirname, isAbsolute, join, posix, sep, win32 } from 'node:path';
import { MAX_BYTES } from '../document/faults.js';

/** Names that a search below a folder looks for. */
const PATTERNS = ['**/dossier.yaml', '**/declaration.yaml', '**/*.aect.yaml'];

/**
 * The files that arguments name: a file as it is, a folder for what lies below it, a glob for what it matches, `-` for standard
 * input. In the order given, each once. What leads nowhere is returned apart, as typed.
 */
export async function findFiles(
  paths: readonly string[],
): Promise<{ readonly files: readonly string[]; readonly nothing: readonly string[] }> {
  return find(paths.length === 0 ? ['.'] : paths, (path) => (path === '-' || isFile(path) ? [path] : search(path)));
}

/** The same for paths that a file writes, which start from its folder. `-` is then a name like another. */
export async function findFilesFrom(
  folder: string,
  paths: readonly string[],
): Promise<{ readonly files: readonly string[]; readonly nothing: readonly string[] }> {
  return find(paths, (path) => {
    const whole = isAbsolute(path) ? path : join(folder, path);
    return isFile(whole) ? [whole] : search(path, folder);
  });
}

async function find(
  paths: readonly string[],
  look: (path: string) => readonly string[] | Promise<readonly string[]>,
): Promise<{ readonly files: readonly string[]; readonly nothing: readonly string[] }> {
  const files = new Set<string>();
  const nothing: string[] = [];
  for (const path of paths) {
    const found = await look(path);
    if (found.length === 0) nothing.push(path);
    for (const file of found) files.add(file);
  }
  return { files: [...files], nothing };
}

/**
 * The one dossier that an argument names: a file, or the `dossier.yaml` of a folder. A folder that holds several is refused, since
 * their outputs would bear the same names.
 */
export async function findDossier(path: string): Promise<{ readonly file: string } | { readonly several: readonly string[] }> {
  if (path === '-' || isFile(path)) return { file: path };
  const own = join(path, 'dossier.yaml');
  if (isFile(own)) return { file: own };
  const { files } = await findFiles([path]);
  const [only = path, ...others] = files;
  return others.length === 0 ? { file: only } : { several: files };
}

async function search(path: string, from = '.'): Promise<string[]> {
  const { glob } = await import('tinyglobby');
  const below = isAbsolute(path) ? path : join(from, path);
  const folder = isFolder(below);
  const options = { ignore: ['**/node_modules/**'], onlyFiles: true, expandDirectories: false, followSymbolicLinks: false } as const;
  const found = folder
    ? await glob(PATTERNS, { ...options, cwd: below })
    : await glob(path.split(sep).join('/'), { ...options, cwd: from });
  const base = folder ? below : from;
  return found.sort().map((file) => (base === '.' || isAbsolute(file) ? join(file) : join(base, file)));
}

/**
 * The attached files (`piecesJointes[].fichier`) of a dossier that exist, as written in it. Paths start from the folder of the file; one
 * that leaves this folder is not followed. Undefined for standard input, which has no folder.
 */
export function existingAttachments(file: string, dossier: unknown, looked: LookedFor = lookedFor()): ReadonlySet<string> | undefined {
  if (file === '-') return undefined;
  const found = new Set<string>();
  const folder = dirname(file);
  const attachments: unknown = (dossier as { readonly piecesJointes?: unknown } | null | undefined)?.piecesJointes;
  if (!Array.isArray(attachments)) return found;
  for (const attachment of attachments) {
    const path: unknown = (attachment as { readonly fichier?: unknown } | null)?.fichier;
    if (typeof path === 'string' && staysInside(path) && isAttached(folder, path, looked)) found.add(path);
  }
  return found;
}

/** Attachments of one folder that a run has looked for: the dossiers that stand in the folder may share them. */
interface LookedFor {
  folder: string;
  readonly files: Map<string, boolean>;
}

export function lookedFor(): LookedFor {
  return { folder: '', files: new Map() };
}

function isAttached(folder: string, path: string, looked: LookedFor): boolean {
  if (looked.folder !== folder) {
    looked.folder = folder;
    looked.files.clear();
  }
  let exists = looked.files.get(path);
  if (exists === undefined) {
    exists = isFile(join(folder, path));
    looked.files.set(path, exists);
  }
  return exists;
}

function staysInside(path: string): boolean {
  return !posix.isAbsolute(path) && !win32.isAbsolute(path) && !path.split(/[\\/]/).includes('..');
}

function isFile(path: string): boolean {
  return kindOf(path)?.isFile() ?? false;
}

function isFolder(path: string): boolean {
  return kindOf(path)?.isDirectory() ?? false;
}

/** Undefined for what is not there, or cannot be followed (a link to itself, a folder without the right to enter). */
function kindOf(path: string): Stats | undefined {
  try {
    return statSync(path, { throwIfNoEntry: false });
  } catch {
    return undefined;
  }
}

/** Holds the file being read: one memory for all files, and one more byte than the limit, for the document to see that it is passed. */
let shared: Buffer | undefined;

/**
 * Bytes of a file or of standard input (`-`), one more at most than the size limit: the document then says that it is too large.
 * They stand until the next call. Throws the error of the system (missing file, no right to read).
 */
export function readBytes(path: string): Buffer {
  shared ??= Buffer.allocUnsafeSlow(MAX_BYTES + 1);
  const descriptor = path === '-' ? 0 : openSync(path, 'r');
  try {
    let length = 0;
    for (let read = -1; read !== 0 && length < shared.length; length += read) read = readChunk(descriptor, shared.subarray(length));
    return shared.subarray(0, length);
  } finally {
    if (descriptor !== 0) closeSync(descriptor);
  }
}

function readChunk(descriptor: number, chunk: Buffer): number {
  for (;;) {
    try {
      return readSync(descriptor, chunk, 0, chunk.length, null);
    } catch (error) {
      const code = (error as NodeJS.ErrnoException).code;
      // On Windows, the end of a pipe.
      if (code === 'EOF') return 0;
      // A terminal or a pipe that has nothing yet.
      if (code !== 'EAGAIN') throw error;
      Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, 10);
    }
  }
}
