import type { Lang } from '../../locales/format.js';
import type { GuideWords } from '../../locales/fr/guide.js';

/** The words of the guide in one language; the other is not loaded. */
export async function guideWords(lang: Lang): Promise<GuideWords> {
  return lang === 'fr' ? (await import('../../locales/fr/guide.js')).guideFr : (await import('../../locales/en/guide.js')).guideEn;
}
