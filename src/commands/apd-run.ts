import { fill } from '../exporters/apd/words.js';
import { processIo } from '../io/io.js';
import { plain, Spool } from '../io/spool.js';
import { writeLong, writeWhole } from '../io/write.js';
import type { Lang } from '../locales/format.js';
import { type ApdOptions, apd } from './apd.js';
import { loadApd } from './apd-load.js';
import { packedLines } from './apd-rows.js';

/** `aect apd` on this machine. */
export async function run(paths: readonly string[], options: ApdOptions & { readonly color?: boolean }, lang: Lang): Promise<number> {
  const io = processIo(options.color);
  const spool = new Spool();
  const ended = apd(paths, { ...options, lang }, io, {
    load: (given, voice) => {
      const lost = (fichier: string, chemin: string) => fill(voice.words.appel.dossierIntrouvable, { fichier, chemin }, voice);
      return loadApd(given, lang, { lost }, (done, total) => io.progress(done, total));
    },
    write: (path, content) => writeWhole(path, content, lang),
    portfolio: {
      ledger: () => ({ lines: spool.rows(packedLines), outOfPeriod: spool.rows(plain()), findings: spool.rows(plain()) }),
      write: (path, pieces) => writeLong(path, pieces, lang),
    },
  });
  return ended.finally(() => spool.close());
}
