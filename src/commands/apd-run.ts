import { fill } from '../exporters/apd/words.js';
import { processIo } from '../io/io.js';
import { writeWhole } from '../io/write.js';
import type { Lang } from '../locales/format.js';
import { type ApdOptions, apd } from './apd.js';
import { loadApd } from './apd-load.js';

/** `aect apd` on this machine. */
export async function run(paths: readonly string[], options: ApdOptions & { readonly color?: boolean }, lang: Lang): Promise<number> {
  const io = processIo(options.color);
  return apd(paths, { ...options, lang }, io, {
    load: (given, voice) => {
      const lost = (fichier: string, chemin: string) => fill(voice.words.appel.dossierIntrouvable, { fichier, chemin }, voice);
      return loadApd(given, lang, { lost }, (done, total) => io.progress(done, total));
    },
    write: (path, text) => writeWhole(path, text, lang),
  });
}
