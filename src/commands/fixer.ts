import { accessSync, constants, realpathSync, statSync } from 'node:fs';
import { dirname } from 'node:path';
import type { SourceDocument } from '../document/document.js';
import { fix } from '../fix/fix.js';
import { readBytes } from '../io/files.js';
import type { Io } from '../io/io.js';
import { isUserError, UserError } from '../io/user-error.js';
import { writeWhole } from '../io/write.js';
import { carriedWords } from '../locales/carried.js';
import { fixWords } from '../locales/fix.js';
import type { Lang } from '../locales/format.js';

/** `validate --fix`: loaded only when asked for. */
export interface Fixer {
  /** Repairs a file on disk and returns its document as it now stands there. What hinders the writing is said, and noted for `end`. */
  mend(file: string, bytes: Buffer, document: SourceDocument): Promise<SourceDocument>;
  /** Says how much was done; true when a repair could not be written. */
  end(): boolean;
}

/** Throws a `UserError` where standard input is among the paths. */
export function fixer(paths: readonly string[], lang: Lang, io: Io): Fixer {
  const words = fixWords(lang);
  if (paths.includes('-')) throw new UserError(words.standardInput);
  const done = { repairs: 0, files: 0, failed: false };
  const hindrance = async (file: string, before: Buffer, after: Buffer): Promise<string | undefined> => {
    const obstacle = obstacleTo(file, before);
    if (obstacle !== undefined) return obstacle === CHANGED ? words.changed(file) : words.unwritable(file, obstacle);
    try {
      await writeWhole(file, after, lang);
    } catch (error) {
      if (!isUserError(error)) throw error;
      return error.message;
    }
    return undefined;
  };
  return {
    async mend(file, bytes, document) {
      if (/\.pdf$/i.test(file)) {
        io.note(`${carriedWords(lang).notMended(file)}\n`);
        return document;
      }
      const fixed = await fix(bytes, document);
      if (fixed.mended.length === 0) return document;
      const hindered = await hindrance(file, bytes, fixed.bytes);
      if (hindered !== undefined) {
        done.failed = true;
        io.note(`${hindered}\n`);
        return document;
      }
      done.repairs += fixed.mended.length;
      done.files += 1;
      for (const { line, key, before, after } of fixed.mended) io.note(`${words.mended(file, line, key, before, after)}\n`);
      return fixed.document;
    },
    end() {
      if (done.repairs > 0) io.note(`${words.total(done.repairs, done.files)}\n`);
      else if (!done.failed) io.note(`${words.nothing}\n`);
      return done.failed;
    },
  };
}

const CHANGED = 'changed';

/**
 * Why a file may not be written over: `CHANGED` where its bytes are no longer those that were read, else a code of the system. An
 * atomic writing only needs the right to its folder, and an administrator has every right: the protection of the file is looked at too.
 */
function obstacleTo(file: string, read: Buffer): string | undefined {
  try {
    if ((statSync(file).mode & 0o222) === 0) return 'EACCES';
    accessSync(file, constants.W_OK);
    accessSync(dirname(realpathSync(file)), constants.W_OK);
    return readBytes(file).equals(read) ? undefined : CHANGED;
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException;
    if (code === undefined) throw error;
    return code === 'ENOENT' ? CHANGED : code;
  }
}
