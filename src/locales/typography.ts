import type { Lang } from './format.js';

const NARROW = '\u202f';
const NO_BREAK = '\u00a0';

/**
 * French typography of a run of text, as the Imprimerie nationale sets it: no-break space before `: ; ! ? % €` and inside « »,
 * narrow one between thousands, typographic apostrophe, `1er` of the month. English gets its apostrophe, and a no-break space before
 * the number of an article.
 * Applying it twice changes nothing.
 */
export function typography(text: string, lang: Lang): string {
  const apostrophes = text.replace(/(?<=\p{L})'(?=\p{L})/gu, '’');
  if (lang === 'en') return apostrophes.replace(/(?<=(?<!\p{L})(?:[Aa]rts?\.|No)) +(?=[\dLR])/gu, NO_BREAK);
  return apostrophes
    .replace(/ +(?=[:;!?%€»](?!\p{L}))/gu, NO_BREAK)
    .replace(/«[ \u00a0\u202f]*/g, `«${NO_BREAK}`)
    .replace(/(?<![\s«])»/g, `${NO_BREAK}»`)
    .replace(/(?<=\d) +(?=(?:euros?|francs?|habitants?|jours?|mois|ans?|km|ha)(?!\p{L}))/gu, NO_BREAK)
    .replace(/(?<![\d,.\u00a0\u202f])\d{1,3}(?: \d{3})+(?![\d])/g, (number) => number.replaceAll(' ', NARROW))
    .replace(/(?<=(?<!\p{L})(?:n°|N°|[Aa]rt\.|[Aa]rticles?|p\.)) +(?=[\dLR])/gu, NO_BREAK)
    .replace(
      /(?<!\d)1 (?=(?:janvier|février|mars|avril|mai|juin|juillet|août|septembre|octobre|novembre|décembre)(?!\p{L}))/gu,
      `1er${NO_BREAK}`,
    );
}
