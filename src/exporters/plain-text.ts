import { isPlaceholder } from '../dossier/placeholder.js';

/** A text on one line, without the characters that XML and tables refuse; undefined when nothing is left, or when it is still to be written. */
export function plainText(text: string | undefined): string | undefined {
  if (text === undefined) return undefined;
  const plain = text
    .replace(/[\p{Cc}\s]+/gu, ' ')
    .replace(/\p{Cs}|[\ufffe\uffff\u202a-\u202e\u2066-\u2069]/gu, '')
    .trim();
  return plain === '' || isPlaceholder(plain) ? undefined : plain;
}

/** Cents → `1234.50`, and `1234` where there are none: a number of XML Schema and of CSV. */
export function decimal(cents: number): string {
  const digits = String(Math.abs(cents)).padStart(3, '0');
  const [whole, rest] = [digits.slice(0, -2), digits.slice(-2)];
  return `${cents < 0 ? '-' : ''}${whole}${rest === '00' ? '' : `.${rest}`}`;
}
