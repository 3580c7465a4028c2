import type { Path } from '../base/path.js';
import type { Subject } from './note.js';

/** No authority pays so much, in any currency; sums of larger numbers would lose their cents. */
const LARGEST = 1e12;

/** Whether every number of the dossier can be added up exactly; a note says which cannot. */
export function hasSoundAmounts(subject: Subject): boolean {
  const found = [...excessive(subject.dossier, [])];
  for (const path of found) subject.note('nombre-demesure', path);
  return found.length === 0;
}

function* excessive(value: unknown, path: Path): Iterable<Path> {
  if (typeof value === 'number' && !(Math.abs(value) <= LARGEST)) yield path;
  if (value === null || typeof value !== 'object') return;
  for (const [key, inner] of Object.entries(value)) yield* excessive(inner, [...path, Array.isArray(value) ? Number(key) : key]);
}
