import { formatNumber, type Lang } from '../../locales/format.js';
import { isRightToLeft } from './direction.js';

/** What the writers of one page share: its language, the identifiers and the names of regions already given. */
export class Context {
  readonly lang: Lang;
  readonly rtl: boolean;
  readonly #ids = new Map<string, number>();
  readonly #names = new Map<string, number>();

  constructor(tag: string) {
    this.lang = tag.startsWith('en') ? 'en' : 'fr';
    this.rtl = isRightToLeft(tag);
  }

  /** An identifier that no other element has: `objet`, then `objet-2`. */
  id(wished: string): string {
    const count = (this.#ids.get(wished) ?? 0) + 1;
    this.#ids.set(wished, count);
    if (count === 1) return wished;
    return this.id(`${wished}-${count}`);
  }

  /** A name that no other region has: readers list them by name. */
  regionName(wished: string): string {
    const count = (this.#names.get(wished) ?? 0) + 1;
    this.#names.set(wished, count);
    return count === 1 ? wished : `${wished} (${formatNumber(count, this.lang)})`;
  }
}

/** A title as the end of an address: `Article 3 – Durée` → `article-3-duree`. */
export function slugOf(title: string): string {
  const slug = title
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .replace(/[œŒ]/g, 'oe')
    .replace(/[æÆ]/g, 'ae')
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '-')
    .slice(0, 60)
    .replace(/^-+|-+$/g, '');
  return slug === '' ? 'titre' : /^\d/.test(slug) ? `titre-${slug}` : slug;
}
