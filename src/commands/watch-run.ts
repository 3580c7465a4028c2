import { statSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { findDossier, findFiles } from '../io/files.js';
import { UserError } from '../io/user-error.js';
import { filesIn, signatureOf, somethingHappens } from '../io/watch.js';
import type { Lang } from '../locales/format.js';
import { watchWords } from '../locales/watch.js';
import { watchFor } from './watch.js';

/** `aect validate --watch` on this machine. */
export async function watchValidate(paths: readonly string[], lang: Lang, work: () => Promise<number>): Promise<number> {
  const folders = (paths.length === 0 ? ['.'] : paths).filter((path) => statSync(path, { throwIfNoEntry: false })?.isDirectory());
  return start(lang, paths, folders, work, async () => (await findFiles(paths)).files);
}

/** `aect render --watch` on this machine: the dossier, and the template with its fragments. */
export async function watchRender(path: string, template: string | undefined, lang: Lang, work: () => Promise<number>): Promise<number> {
  const own = template === undefined ? undefined : join(dirname(template), '_partials');
  return start(lang, [path], [], work, async () => {
    const found = await findDossier(path);
    const dossiers = 'several' in found ? found.several : [found.file];
    return template === undefined || own === undefined ? dossiers : [...dossiers, template, ...filesIn(own, '.hbs')];
  });
}

async function start(
  lang: Lang,
  paths: readonly string[],
  folders: readonly string[],
  work: () => Promise<number>,
  files: () => Promise<readonly string[]>,
): Promise<number> {
  if (paths.includes('-')) throw new UserError(watchWords(lang).standardInput);
  const stop = new AbortController();
  const end = (): void => stop.abort();
  process.once('SIGINT', end);
  process.once('SIGTERM', end);
  try {
    return await watchFor(lang, {
      work,
      look: async () => signatureOf(await files()),
      stir: (watched) => somethingHappens(watched, folders, stop.signal),
      note: (text) => void process.stderr.write(text),
    });
  } finally {
    process.off('SIGINT', end);
    process.off('SIGTERM', end);
  }
}
