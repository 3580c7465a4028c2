/** Values that a key may be given by mistake: each type, and numbers and texts at the edges of what schemas bound. */
const WRONG: readonly unknown[] = [
  null,
  true,
  0,
  -1,
  1,
  2.5,
  18,
  1e9,
  12.005,
  Number.NaN,
  Number.POSITIVE_INFINITY,
  '',
  ' ',
  'x'.repeat(151),
  '😀'.repeat(150),
  'À compléter',
  '12 500,00 €',
  '2026-02-30',
  '2027-03-01T25:00',
  'hauteLoue',
  [],
  [null],
  ['fr', 'fr'],
  {},
  { toString: 1, valueOf: 'x', constructor: null },
  { autre: { id: 1 } },
];

type Holder = Record<string | number, unknown>;

/**
 * Every alteration of a value at every path: each wrong value in turn, then the key taken away, then a key added. The value is
 * changed in place and put back, so a caller keeps nothing of it.
 */
export function* alterations(root: unknown): Iterable<string> {
  for (const { holder, key, path } of holders(root, '')) {
    const original = holder[key];
    for (const wrong of WRONG) {
      holder[key] = wrong;
      yield `${path} = ${JSON.stringify(wrong)}`;
    }
    holder[key] = original;
    if (Array.isArray(holder)) continue;
    const entries = Object.entries(holder);
    delete holder[key];
    yield `${path} taken away`;
    // The order of the keys is put back too.
    for (const [name] of entries) delete holder[name];
    for (const [name, value] of entries) holder[name] = value;
    if (entries[0]?.[0] !== key) continue;
    for (const name of ['couleur', `${String(key)}s`, '__proto__', 'constructor']) {
      Object.defineProperty(holder, name, { value: null, enumerable: true, configurable: true, writable: true });
      yield `${path} with ${name}`;
      delete holder[name];
    }
  }
}

function holders(value: unknown, path: string): { holder: Holder; key: string | number; path: string }[] {
  if (value === null || typeof value !== 'object') return [];
  const holder = value as Holder;
  const names = Object.keys(holder);
  // The entries of a list are alike: its first and its last stand for all.
  const visited = Array.isArray(value) && names.length > 2 ? [...names.slice(0, 1), ...names.slice(-1)] : names;
  return visited.flatMap((name) => {
    const key = Array.isArray(value) ? Number(name) : name;
    const here = `${path}/${name}`;
    return [{ holder, key, path: here }, ...holders(holder[key], here)];
  });
}
