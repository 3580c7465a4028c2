import { existsSync } from 'node:fs';
import { processIo } from '../io/io.js';
import { templateTexts } from '../io/templates.js';
import { writeNew } from '../io/write.js';
import type { Lang } from '../locales/format.js';
import { type TemplatesOptions, templates } from './templates.js';

/** `aect templates` on this machine. */
export async function run(
  action: string,
  name: string | undefined,
  options: Omit<TemplatesOptions, 'lang'> & { readonly color?: boolean },
  lang: Lang,
): Promise<number> {
  return templates(action, name, { ...options, lang }, processIo(options.color), {
    templates: templateTexts('templates'),
    partials: templateTexts('templates/_partials'),
    exists: existsSync,
    create: async (path, text) => writeNew(path, text, lang),
  });
}
