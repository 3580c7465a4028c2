import { type FileHandle, lstat, open, readFile, rmdir, stat, unlink } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { makeFolder } from '../../io/write.js';
import type { InitWords } from '../../locales/fr/init.js';
import { codeOf, Refusal, reasonOf } from './refusal.js';

/** The texts of a new dossier folder. */
export interface NewFolder {
  readonly dossier: string;
  readonly schema: string;
  readonly readme: string;
}

export interface Written {
  readonly created: readonly string[];
  /** Files that were already there with a content that is not ours to change. */
  readonly kept: readonly string[];
}

const DOSSIER = 'dossier.yaml';
const SCHEMA = 'dossier.schema.json';
const PIECES = 'pieces';
const README = join(PIECES, 'LISEZMOI.txt');

/** Throws a `Refusal` that names the file in the way, so that a conversation can say so before its first question. */
export async function refuseExisting(folder: string, shown: (path: string) => string, schema: string, words: InitWords): Promise<void> {
  for (const [path, wanted] of [
    [folder, 'folder'],
    [join(folder, DOSSIER), 'nothing'],
    [join(folder, SCHEMA), 'schema'],
    [join(folder, PIECES), 'folder'],
  ] as const) {
    const found = await lstat(path).catch((error: unknown) => error);
    if (found instanceof Error) {
      if (codeOf(found) === 'ENOENT') continue;
      if (codeOf(found) === 'ENOTDIR') throw new Refusal([words.files.notFolder(shown(dirname(path)))]);
      throw new Refusal([words.files.failed(shown(path), reasonOf(found, words))]);
    }
    if (wanted === 'folder' && (await isFolder(path))) continue;
    if (wanted === 'folder') throw new Refusal([words.files.notFolder(shown(path))]);
    if (wanted === 'schema' && (await readFile(path, 'utf8').catch(() => undefined)) === schema) continue;
    throw new Refusal([words.files.exists(shown(path))]);
  }
}

/**
 * Writes the folder, `dossier.yaml` last: a run that is cut leaves no dossier behind. Never over a file (`wx`), even one that appeared
 * since the check. On a failure everything that was created is removed and a `Refusal` is thrown.
 */
export async function writeFolder(folder: string, shown: (path: string) => string, texts: NewFolder, words: InitWords): Promise<Written> {
  await refuseExisting(folder, shown, texts.schema, words);
  const files: string[] = [];
  const folders: string[] = [];
  const kept: string[] = [];
  let current = folder;
  try {
    const first = makeFolder(join(folder, PIECES));
    for (let path = join(folder, PIECES); first !== undefined && path.length >= first.length; path = dirname(path)) folders.push(path);
    for (const [name, text, mayExist] of [
      [README, texts.readme, true],
      [SCHEMA, texts.schema, true],
      [DOSSIER, texts.dossier, false],
    ] as const) {
      current = join(folder, name);
      if (await writeNew(current, text, mayExist)) files.push(current);
      else kept.push(current);
    }
  } catch (error) {
    for (const path of files) await unlink(path);
    for (const path of folders) await rmdir(path).catch(() => undefined);
    if (codeOf(error) === 'EEXIST') throw new Refusal([words.files.exists(shown(current))]);
    throw new Refusal([words.files.failed(shown(current), reasonOf(error, words))]);
  }
  return { created: files.reverse(), kept };
}

/** False when the file was there and may stay. A file cut by a full disk is removed: it is ours, `wx` has just created it. */
async function writeNew(path: string, text: string, mayExist: boolean): Promise<boolean> {
  let file: FileHandle;
  try {
    file = await open(path, 'wx');
  } catch (error) {
    if (mayExist && codeOf(error) === 'EEXIST') return false;
    throw error;
  }
  try {
    await file.writeFile(text);
    await file.close();
    return true;
  } catch (error) {
    await file.close().catch(() => undefined);
    await unlink(path);
    throw error;
  }
}

async function isFolder(path: string): Promise<boolean> {
  return (await stat(path).catch(() => undefined))?.isDirectory() === true;
}
