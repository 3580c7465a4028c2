import { readdirSync, readFileSync } from 'node:fs';
import { loadStringify } from '../document/stringify.js';
import { findDossier } from '../io/files.js';
import { processIo } from '../io/io.js';
import { UserError } from '../io/user-error.js';
import { writeWhole } from '../io/write.js';
import type { Lang } from '../locales/format.js';
import { messages } from '../locales/messages.js';
import { isDeclaration } from './declaration-file.js';
import { loadDossiers } from './dossiers.js';
import { type RenderOptions, render } from './render.js';
import { withReviews } from './review.js';

/** `aect render` on this machine. */
export async function run(path: string, options: RenderOptions & { readonly color?: boolean }, lang: Lang): Promise<number> {
  const io = processIo(options.color);
  const found = await findDossier(path);
  if ('several' in found) throw new UserError(messages(lang).severalDossiers(path, found.several));
  const doors = {
    write: (file: string, content: string | Uint8Array) => writeWhole(file, content, lang),
    fonts: async (extra: string | undefined) => (await import('../io/fonts.js')).loadFonts(extra),
  };
  if (await isDeclaration(found.file)) {
    const { renderDeclaration } = await import('./render-declaration.js');
    const { loadDeclaration } = await import('./apd-run.js');
    return renderDeclaration(found.file, { ...options, lang }, io, { ...doors, load: loadDeclaration(lang, io) });
  }
  return render(found.file, { ...options, lang }, io, {
    load: (given) => withReviews(loadDossiers([given], lang, options.date), options.date),
    read: (file) => readFileSync(file, 'utf8'),
    list: filesIn,
    ...doors,
    stringify: loadStringify,
  });
}

function filesIn(folder: string): readonly string[] {
  try {
    return readdirSync(folder);
  } catch {
    return [];
  }
}
