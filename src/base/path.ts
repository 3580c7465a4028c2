/** A place in a document: keys and list positions from the root, e.g. `['conventions', 0, 'objet']`. */
export type Path = readonly (string | number)[];

/** JSON pointer (RFC 6901) of a path; the root is the empty string. */
export function toPointer(path: Path): string {
  let pointer = '';
  for (const step of path) {
    const plain = typeof step === 'number' || !(step.includes('~') || step.includes('/'));
    pointer += `/${plain ? step : step.replaceAll('~', '~0').replaceAll('/', '~1')}`;
  }
  return pointer;
}

/** Key pattern of a path: `conventions[].objet`. List positions become `[]`. */
export function toKeyPattern(path: Path): string {
  let pattern = '';
  for (const step of path) {
    if (typeof step === 'number') pattern += '[]';
    else pattern += pattern === '' ? step : `.${step}`;
  }
  return pattern;
}

/** Reads `a.b[0].c` into a path. */
export function parsePath(text: string): (string | number)[] {
  return [...text.matchAll(/([^.[\]]+)|\[(\d+)\]/g)].map(([, key, position]) => key ?? Number(position));
}

/** The value at a path, or undefined where the path leaves the value. */
export function valueAt(root: unknown, path: Path): unknown {
  let value: unknown = root;
  for (const step of path) {
    if (value === null || typeof value !== 'object') return undefined;
    value = (value as Record<string | number, unknown>)[step];
  }
  return value;
}
