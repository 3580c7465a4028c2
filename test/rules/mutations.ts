import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { toKeyPattern } from '../../src/base/path.js';
import { references } from '../../src/dossier/generated/dossier-shape.js';
import type { Tree } from '../../src/rules/change.js';

/** A value of a dossier, where it stands, and its key pattern. */
export interface Place {
  readonly holder: Tree;
  readonly key: string | number;
  readonly pattern: string;
  readonly value: unknown;
}

/** Every value below a dossier: lists and objects too. */
export function places(holder: Tree, above: readonly (string | number)[] = []): Place[] {
  return Object.keys(holder).flatMap((name) => {
    const key = Array.isArray(holder) ? Number(name) : name;
    const path = [...above, key];
    const value = holder[key];
    const place = { holder, key, pattern: toKeyPattern(path), value };
    return value !== null && typeof value === 'object' ? [place, ...places(value as Tree, path)] : [place];
  });
}

const DATE = /^\d{4}-\d{2}(-\d{2})?$/;
const DATES = ['1999-12-31', '2005-02-10', '2014-07-08', '2016-01-01', '2024-02-29', '2025-12-31', '2027-01-01', '2031-06-15'];
const AMOUNTS = [0, 0.01, 1, 2, 3, 17, 99, 100, 22_999.99, 23_000, 23_000.01, 1e9, 2025];
const TEXTS = ['', ' ', 'À compléter', 'x', '2E004', '01004', 'personne', '250', 'FR', 'XX'];

const OTHER_TYPES = [null, true, -1, 2.5, 'x', [], [null], {}];

interface Kind {
  readonly name: string;
  readonly fits: (place: Place) => boolean;
  /** Changes the dossier in place; `pick` chooses among the values there are. */
  readonly apply: (place: Place, pick: number) => void;
}

const KINDS: readonly Kind[] = [
  { name: 'take the key away', fits: ({ holder }) => !Array.isArray(holder), apply: ({ holder, key }) => delete holder[key] },
  {
    name: 'drop the entry',
    fits: ({ holder }) => Array.isArray(holder),
    apply: ({ holder, key }) => (holder as unknown as unknown[]).splice(Number(key), 1),
  },
  {
    name: 'write the entry twice',
    fits: ({ holder }) => Array.isArray(holder),
    apply: ({ holder, key, value }) => (holder as unknown as unknown[]).splice(Number(key), 0, structuredClone(value)),
  },
  { name: 'empty the list', fits: ({ value }) => Array.isArray(value), apply: ({ holder, key }) => (holder[key] = []) },
  {
    name: 'change the date',
    fits: ({ value }) => typeof value === 'string' && DATE.test(value),
    apply: ({ holder, key, value }, pick) => (holder[key] = DATES[pick % DATES.length]?.slice(0, String(value).length)),
  },
  {
    name: 'change the choice',
    fits: ({ pattern }) => choices.has(lastKey(pattern)),
    apply: ({ holder, key, pattern }, pick) => {
      const all = choices.get(lastKey(pattern)) ?? [];
      holder[key] = all[pick % all.length];
    },
  },
  {
    name: 'change the amount',
    fits: ({ value }) => typeof value === 'number',
    apply: ({ holder, key }, pick) => (holder[key] = AMOUNTS[pick % AMOUNTS.length]),
  },
  {
    name: 'turn the answer',
    fits: ({ value }) => typeof value === 'boolean',
    apply: ({ holder, key, value }) => (holder[key] = value !== true),
  },
  {
    name: 'write another type',
    fits: () => true,
    apply: ({ holder, key }, pick) => (holder[key] = structuredClone(OTHER_TYPES[pick % OTHER_TYPES.length])),
  },
  { name: 'refer to nothing', fits: ({ pattern }) => pattern in references, apply: ({ holder, key }) => (holder[key] = 'personne') },
  {
    name: 'change the text',
    fits: ({ value }) => typeof value === 'string',
    apply: ({ holder, key }, pick) => (holder[key] = TEXTS[pick % TEXTS.length]),
  },
];

export interface Mutation {
  readonly kind: Kind;
  readonly at: number;
  readonly pick: number;
}

export const mutation: fc.Arbitrary<Mutation> = fc.record({
  kind: fc.constantFrom(...KINDS),
  at: fc.nat({ max: 1_000_000 }),
  pick: fc.nat({ max: 1000 }),
});

/** Applies a mutation in place and says what it did. */
export function mutateDossier(dossier: Tree, { kind, at, pick }: Mutation): string {
  const fitting = places(dossier).filter(kind.fits);
  const place = fitting[at % Math.max(1, fitting.length)];
  if (place === undefined) return 'nothing';
  kind.apply(place, pick);
  return `${kind.name}: ${place.pattern} (${JSON.stringify(place.value)?.slice(0, 60)} → ${JSON.stringify(place.holder[place.key])?.slice(0, 60)})`;
}

function lastKey(pattern: string): string {
  return pattern.slice(pattern.lastIndexOf('.') + 1).replaceAll('[]', '');
}

/** The values that the schema lists, by the last key; where two lists bear one name, a value of the other is a mistake like any other. */
const choices = new Map<string, unknown[]>();

function collect(schema: unknown, key: string): void {
  if (schema === null || typeof schema !== 'object') return;
  const { properties, enum: values, items } = schema as Record<string, unknown>;
  if (Array.isArray(values)) choices.set(key, [...(choices.get(key) ?? []), ...values]);
  collect(items, key);
  for (const [name, inner] of Object.entries(properties ?? {})) collect(inner, name);
}

const schema = JSON.parse(readFileSync('schemas/dossier.schema.json', 'utf8')) as { readonly definitions: Record<string, unknown> };
collect(schema, '');
for (const [name, definition] of Object.entries(schema.definitions)) collect(definition, name);
