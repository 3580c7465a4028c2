import { printable } from '../base/printable.js';
import { fill } from '../exporters/dispositifs/words.js';
import { findDossier } from '../io/files.js';
import { processIo } from '../io/io.js';
import { UserError } from '../io/user-error.js';
import { writeWhole } from '../io/write.js';
import type { Lang } from '../locales/format.js';
import { type DispositifsOptions, dispositifs } from './dispositifs.js';
import { loadDossiers } from './dossiers.js';
import { schemeVoice } from './schemes.js';

/** `aect dispositifs` on this machine. */
export async function run(
  target: string | undefined,
  options: Omit<DispositifsOptions, 'lang'> & { readonly color?: boolean },
  lang: Lang,
): Promise<number> {
  return dispositifs(target, { ...options, lang }, processIo(options.color), {
    load: async (path) => {
      const found = await findDossier(path);
      const voice = await schemeVoice(lang);
      if ('several' in found) {
        const fichiers = { list: found.several.slice(0, 3).map(printable) };
        throw new UserError(fill(voice.words.erreurs.plusieurs, { fichiers }, voice));
      }
      for await (const loaded of loadDossiers([found.file], lang, options.date)) return loaded;
      return { error: voice.words.erreurs.declaration };
    },
    write: (path, text) => writeWhole(path, text, lang),
  });
}
