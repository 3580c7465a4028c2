import { processIo } from '../io/io.js';
import { writeWhole } from '../io/write.js';
import type { Lang } from '../locales/format.js';
import { type ApdOptions, apd } from './apd.js';
import { loadDossiers } from './dossiers.js';

/** `aect apd` on this machine. */
export async function run(paths: readonly string[], options: ApdOptions & { readonly color?: boolean }, lang: Lang): Promise<number> {
  return apd(paths, { ...options, lang }, processIo(options.color), {
    load: (given) => loadDossiers(given, lang, options.date),
    write: (path, text) => writeWhole(path, text, lang),
  });
}
