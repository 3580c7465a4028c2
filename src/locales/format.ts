import type { Lang } from '../base/lang.js';

export { LANGS, type Lang } from '../base/lang.js';

/**
 * Numbers, amounts and dates as the Imprimerie nationale prints them: narrow no-break space between thousands,
 * no-break space before the unit, `1er` for the first of the month. English follows the EU interinstitutional style.
 */

const NARROW = '\u202f';
const NO_BREAK = '\u00a0';

const MONTHS: Record<Lang, readonly string[]> = {
  fr: ['janvier', 'février', 'mars', 'avril', 'mai', 'juin', 'juillet', 'août', 'septembre', 'octobre', 'novembre', 'décembre'],
  en: ['January', 'February', 'March', 'April', 'May', 'June', 'July', 'August', 'September', 'October', 'November', 'December'],
};

/** `1234567.5` → `1 234 567,5`; `decimals` fixes the number of decimals, else the value's own are kept. */
export function formatNumber(value: number, lang: Lang, decimals?: number): string {
  const text = decimals === undefined ? String(Math.abs(value)) : Math.abs(value).toFixed(decimals);
  const [whole = '0', rest] = text.split('.');
  const grouped = whole.replace(/\B(?=(\d{3})+$)/g, lang === 'fr' ? NARROW : ',');
  const sign = value < 0 ? '\u2212' : '';
  return sign + grouped + (rest === undefined ? '' : (lang === 'fr' ? ',' : '.') + rest);
}

/** Integer cents → `1 200,50 €`; cents are left out when they are zero, unless `always` asks for them. */
export function formatAmount(cents: number, lang: Lang, currency = 'EUR', always = false): string {
  const number = formatNumber(cents / 100, lang, always || cents % 100 !== 0 ? 2 : 0);
  if (currency !== 'EUR') return number + NO_BREAK + currency;
  return lang === 'fr' ? `${number}${NO_BREAK}€` : `€${number}`;
}

/** `2027-03-01` → `1er mars 2027`; a month `2027-03` → `mars 2027`. Anything else comes back as it is. */
export function formatDate(iso: string, lang: Lang): string {
  const match = /^(\d{4})-(\d{2})(?:-(\d{2}))?/.exec(iso);
  const month = match && MONTHS[lang][Number(match[2]) - 1];
  if (!match || month === undefined) return iso;
  if (match[3] === undefined) return `${month} ${match[1]}`;
  const day = Number(match[3]);
  return `${lang === 'fr' && day === 1 ? '1er' : day}${NO_BREAK}${month} ${match[1]}`;
}

/** `a, b et c`. */
export function formatList(items: readonly string[], lang: Lang): string {
  if (items.length < 2) return items.join('');
  return `${items.slice(0, -1).join(', ')} ${lang === 'fr' ? 'et' : 'and'} ${items.at(-1)}`;
}

/** `12 500` out of a share of 100: `12,5 %`. */
export function formatPercent(value: number, lang: Lang, decimals?: number): string {
  return lang === 'fr' ? `${formatNumber(value, lang, decimals)}${NO_BREAK}%` : `${formatNumber(value, lang, decimals)}%`;
}

/** Quotes as each language prints them. */
export function quote(text: string, lang: Lang): string {
  return lang === 'fr' ? `«${NO_BREAK}${text}${NO_BREAK}»` : `“${text}”`;
}
