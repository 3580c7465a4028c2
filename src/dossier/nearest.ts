import { closest, distance } from 'fastest-levenshtein';

/** The candidate that a typing error may have meant: accents and case aside, at most a third of its letters away. */
export function nearest(typed: string, candidates: readonly string[]): string | undefined {
  if (candidates.length === 0 || typed === '') return undefined;
  const plain = new Map(candidates.map((candidate) => [fold(candidate), candidate]));
  const found = closest(fold(typed), [...plain.keys()]);
  const allowed = Math.max(1, Math.floor(Math.max(found.length, typed.length) / 3));
  return distance(fold(typed), found) <= allowed ? plain.get(found) : undefined;
}

function fold(text: string): string {
  return text
    .normalize('NFD')
    .replace(/[\u0300-\u036f_\s-]/g, '')
    .toLowerCase();
}
