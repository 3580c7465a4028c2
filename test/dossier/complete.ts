import { readFileSync } from 'node:fs';

interface Schema {
  readonly $ref?: string;
  readonly type?: string;
  readonly enum?: readonly unknown[];
  readonly pattern?: string;
  readonly format?: string;
  readonly minimum?: number;
  readonly minItems?: number;
  readonly properties?: Readonly<Record<string, Schema>>;
  readonly items?: Schema;
  readonly definitions?: Readonly<Record<string, Schema>>;
}

/** A text for each pattern of the schemas. */
const TEXTS: Readonly<Record<string, string>> = {
  '^[A-Z]{2}$': 'TG',
  '^[a-z]{2}$': 'fr',
  '^[A-Z]{3}$': 'EUR',
  '^[0-9]{4}-(0[1-9]|1[0-2])$': '2027-03',
  '^[0-9]{5}$': '14031',
  '^[0-9]{2,5}$': '12000',
  '^[A-H][0-9]{2,3}$': 'C01',
  '^[0-9]{1,2}\\.([0-9]{1,2}|[a-z])$': '6.b',
};

/** A value that has every key of a schema, with one entry in each list: it meets keywords that no example does. */
export function complete(name: 'dossier' | 'declaration'): Record<string, unknown> {
  const root = JSON.parse(readFileSync(`schemas/${name}.schema.json`, 'utf8')) as Schema;
  const sample = (schema: Schema): unknown => {
    if (schema.$ref !== undefined) return sample(root.definitions?.[schema.$ref.split('/').at(-1) ?? ''] ?? {});
    if (schema.enum !== undefined) return schema.enum[0];
    switch (schema.type) {
      case 'object':
        return Object.fromEntries(Object.entries(schema.properties ?? {}).flatMap(([key, inner]) => fitted(key, sample(inner))));
      case 'array':
        return Array.from({ length: schema.minItems ?? 1 }, () => sample(schema.items ?? {}));
      case 'boolean':
        return true;
      case 'integer':
      case 'number':
        return Math.max(1, schema.minimum ?? 1);
      default:
        return schema.format === undefined ? (TEXTS[schema.pattern ?? ''] ?? 'a1') : '2027-03-01';
    }
  };
  return sample(root) as Record<string, unknown>;
}

/** What conditions of the schema ask beside its types: two parties to an act, no levels in the first version of the circle. */
function fitted(key: string, value: unknown): [string, unknown][] {
  if (key === 'parties') return [[key, [value, value].flat()]];
  if (key !== 'effets' || !Array.isArray(value)) return [[key, value]];
  return [
    [key, value.map((effet: Record<string, unknown>) => Object.fromEntries(Object.entries(effet).filter(([name]) => name !== 'niveau')))],
  ];
}

/** Sections that belong to one type of dossier. */
const SECTIONS: Readonly<Record<string, string>> = {
  missionExpert: 'missionExpert',
  echangePairs: 'echangePairs',
  programmeClesEnMain: 'programmeClesEnMain',
  evenement: 'jumelage',
};

/** A dossier with every key, then, for the other types that have a section of their own, that section on the bare minimum. */
export function completeDossiers(): { readonly type: string; readonly value: Record<string, unknown> }[] {
  return Object.entries(SECTIONS).map(([section, type], position) => {
    const whole = complete('dossier');
    const others = Object.keys(SECTIONS).filter((other) => other !== section);
    const kept = position === 0 ? Object.keys(whole).filter((key) => !others.includes(key)) : [...MINIMUM, section];
    return { type, value: { ...Object.fromEntries(kept.map((key) => [key, whole[key]])), typeDossier: type } };
  });
}

const MINIMUM = ['schema', 'typeDossier', 'identification', 'acteurs'];
