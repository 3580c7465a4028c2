import { basename } from 'node:path';
import { existingAttachments } from '../io/files.js';
import { setAside } from '../validate/ignores.js';
import { validate } from '../validate/validate.js';
import { word } from '../validate/word.js';
import type { loadDossiers } from './dossiers.js';
import type { RenderDoors } from './render.js';

/**
 * Dossiers with their findings as `aect validate` gives them: attachments looked for beside the file, excuses taken; and with what a scheme
 * says of them. `date`: reference date.
 */
export async function* withReviews(loaded: ReturnType<typeof loadDossiers>, date: string | undefined): ReturnType<RenderDoors['load']> {
  for await (const each of loaded) {
    if ('error' in each) yield each;
    else
      yield {
        ...each,
        review: async (langue) => {
          const { file, document } = each;
          const checked = await validate(document, { date, files: existingAttachments(file, document.value) });
          return { file: basename(file), date: checked.date, ...setAside(word(checked.findings, document, langue), document, langue) };
        },
        kit: async (named, langue) => {
          const { schemeKit } = await import('./kit.js');
          const found = existingAttachments(each.file, each.document.value);
          const kit = await schemeKit(named, each.dossier, each.checked, date ?? each.dossier.identification.dateMiseAJour, langue);
          return found === undefined ? kit : { ...kit, found };
        },
      };
  }
}
