import { processIo } from '../io/io.js';
import { writeWhole } from '../io/write.js';
import type { Lang } from '../locales/format.js';
import { loadDossiers } from './dossiers.js';
import { type ExportOptions, exportData } from './export.js';
import { refuseOverInput } from './output-file.js';

/** `aect export` on this machine. */
export async function run(
  format: string,
  paths: readonly string[],
  options: ExportOptions & { readonly color?: boolean },
  lang: Lang,
): Promise<number> {
  refuseOverInput(options.out, paths, lang);
  return exportData(format, paths, { ...options, lang }, processIo(options.color), {
    load: (given) => loadDossiers(given, lang, options.date),
    write: (path, text) => writeWhole(path, text, lang),
  });
}
