import { processIo } from '../io/io.js';
import type { Lang } from '../locales/format.js';
import { type CodesOptions, codes } from './codes.js';

/** `aect codes` on this machine. */
export async function run(
  name: string | undefined,
  texts: readonly string[],
  options: Omit<CodesOptions, 'lang'> & { readonly color?: boolean },
  lang: Lang,
): Promise<number> {
  return codes(name, texts, { ...options, lang }, processIo(options.color));
}
