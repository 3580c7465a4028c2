import { fill } from '../exporters/apd/words.js';
import { type Io, processIo } from '../io/io.js';
import { plain, Spool } from '../io/spool.js';
import { writeLong, writeWhole } from '../io/write.js';
import type { Lang } from '../locales/format.js';
import { type ApdDoors, type ApdOptions, apd } from './apd.js';
import { loadApd } from './apd-load.js';
import { packedLines } from './apd-rows.js';
import { refuseOverInput } from './output-file.js';

/** `aect apd` on this machine. */
export async function run(paths: readonly string[], options: ApdOptions & { readonly color?: boolean }, lang: Lang): Promise<number> {
  refuseOverInput(options.out, paths, lang);
  const io = processIo(options.color);
  const spool = new Spool();
  const ended = apd(paths, { ...options, lang }, io, {
    load: loadDeclaration(lang, io),
    fonts: async () => (await import('../io/fonts.js')).loadFonts(),
    write: (path, content) => writeWhole(path, content, lang),
    portfolio: {
      ledger: () => ({ lines: spool.rows(packedLines), outOfPeriod: spool.rows(plain()), findings: spool.rows(plain()) }),
      write: (path, pieces) => writeLong(path, pieces, lang),
    },
  });
  return ended.finally(() => spool.close());
}

/** Declarations and their dossiers, from the files of this machine. */
export function loadDeclaration(lang: Lang, io: Io): ApdDoors['load'] {
  return (given, voice) => {
    const lost = (fichier: string, chemin: string) => fill(voice.words.appel.dossierIntrouvable, { fichier, chemin }, voice);
    return loadApd(given, lang, { lost }, (done, total) => io.progress(done, total));
  };
}
