import { mkdirSync, readFileSync } from 'node:fs';
import { dirname } from 'node:path';
import writeFileAtomic from 'write-file-atomic';
import { loadStringify } from '../document/stringify.js';
import { loadDossiers } from '../io/dossiers.js';
import { processIo } from '../io/io.js';
import type { Lang } from '../locales/format.js';
import { type RenderOptions, render } from './render.js';

/** `aect render` on this machine. */
export async function run(path: string, options: RenderOptions & { readonly color?: boolean }, lang: Lang): Promise<number> {
  return render(path, { ...options, lang }, processIo(options.color), {
    load: (given) => loadDossiers([given], lang, options.date),
    read: (file) => readFileSync(file, 'utf8'),
    write: async (file, content) => {
      mkdirSync(dirname(file), { recursive: true });
      await writeFileAtomic(file, typeof content === 'string' ? content : Buffer.from(content));
    },
    fonts: async (extra) => (await import('../io/fonts.js')).loadFonts(extra),
    stringify: loadStringify,
  });
}
