import { ANSWER_NAMES, flagOf } from '../init/answers.js';
import type { Lang } from '../locales/format.js';

/** Flags of `aect init` with their help: one per question. */
export async function initFlags(lang: Lang): Promise<[flag: string, text: string][]> {
  const words = lang === 'fr' ? (await import('../locales/fr/init.js')).initFr : (await import('../locales/en/init.js')).initEn;
  return ANSWER_NAMES.map((name) => [`${flagOf(name)} <valeur>`, words.questions[name].flag]);
}
