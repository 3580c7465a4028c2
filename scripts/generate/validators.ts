import { readFileSync } from 'node:fs';
import { _, Ajv, type KeywordCxt } from 'ajv';
import standaloneCode from 'ajv/dist/standalone/index.js';
import addFormats from 'ajv-formats';

type Schema = Record<string, unknown>;

/** Days that exist in the calendar, 29 February of leap years last: as a pattern, since built validators keep no function of ours. */
const DATE =
  '[0-9]{4}-(?:(?:0[13578]|1[02])-(?:0[1-9]|[12][0-9]|3[01])|(?:0[469]|11)-(?:0[1-9]|[12][0-9]|30)|02-(?:0[1-9]|1[0-9]|2[0-8]))' +
  '|(?:[0-9]{2}(?:0[48]|[2468][048]|[13579][26])|(?:[02468][048]|[13579][26])00)-02-29';
const DATE_OR_HOUR = `^(?:${DATE})(?:T(?:[01][0-9]|2[0-3]):[0-5][0-9])?$`;

/** JSON Schema → a validator that needs no compilation at run time, as CommonJS source. */
export function generateValidator(name: string): string {
  const ajv = new Ajv({
    allErrors: true,
    strict: true,
    strictTypes: false,
    strictRequired: false,
    code: { source: true, optimize: 1 },
    messages: false,
  });
  addFormats.default(ajv, ['date']);
  ajv.addFormat('date-ou-heure', new RegExp(DATE_OR_HOUR));
  ajv.addVocabulary(['x-aect-regle', 'x-aect-reference', 'x-aect-valeurs', 'defaultSnippets']);
  // `multipleOf: 0.01` fails on exact amounts in binary floats, in validators and editors alike: a keyword of our own rounds first.
  ajv.addKeyword({
    keyword: 'x-aect-decimales',
    type: 'number',
    schemaType: 'number',
    code(cxt: KeywordCxt) {
      const { data, schema } = cxt;
      const scale = 10 ** (schema as number);
      cxt.fail(_`Math.abs(${data} * ${scale} - Math.round(${data} * ${scale})) > 1e-4`);
    },
  });
  const schema = withoutWords(JSON.parse(readFileSync(`schemas/${name}.schema.json`, 'utf8'))) as Schema;
  return `// Built from schemas/${name}.schema.json by npm run generate.\n${standaloneCode.default(ajv, ajv.compile(schema))}`;
}

/** The schema for the first pass, without what says nothing of a value: a text that `JSON.parse` reads faster than the engine reads code. */
export function generateFirstPass(name: string): string {
  const { definitions, ...schema } = lean(withoutWords(JSON.parse(readFileSync(`schemas/${name}.schema.json`, 'utf8')))) as Schema;
  const text = (value: unknown): string => `JSON.parse(${JSON.stringify(JSON.stringify(value))})`;
  return [
    `// Built from schemas/${name}.schema.json by npm run generate.`,
    `import type { Definitions } from '../first-pass.js';`,
    `export const schema: Definitions = ${text(schema)};`,
    `export const definitions: Definitions = ${text(definitions)};`,
    '',
  ].join('\n');
}

/** Drops what gives no verdict, and names definitions in short: the first pass meets each of them thousands of times. */
function lean(node: unknown): unknown {
  if (Array.isArray(node)) return node.map(lean);
  if (node === null || typeof node !== 'object') return node;
  const schema = node as Schema;
  return Object.fromEntries(
    Object.entries(schema).flatMap(([keyword, inner]): [string, unknown][] => {
      if (keyword === 'properties' || keyword === 'definitions') {
        return [[keyword, Object.fromEntries(Object.entries(inner as Schema).map(([key, each]) => [key, lean(each)]))]];
      }
      if (SILENT.has(keyword) || (keyword === 'type' && schema.enum !== undefined)) return [];
      return [[keyword, keyword === '$ref' ? String(inner).slice('#/definitions/'.length) : keyword === 'enum' ? inner : lean(inner)]];
    }),
  );
}

const SILENT = new Set(['$schema', '$id', 'x-aect-regle', 'x-aect-reference']);

/** What the engine needs of the schema beside its verdict, in one small module: names of rules by place, references, known keys. */
export function generateShape(name: string): string {
  const schema = JSON.parse(readFileSync(`schemas/${name}.schema.json`, 'utf8')) as Schema;
  const rules: Record<string, string> = {};
  const references: Record<string, string> = {};
  const keys: Record<string, string[]> = {};
  const definitions = schema.definitions as Record<string, Schema>;
  const visit = (node: Schema, pattern: string, pointer: string): void => {
    if (typeof node['x-aect-regle'] === 'string') rules[pointer] = node['x-aect-regle'];
    if (typeof node.$ref === 'string') {
      const target = `#/definitions/${node.$ref.split('/').pop()}`;
      visit(definitions[node.$ref.split('/').pop() ?? ''] ?? {}, pattern, target);
      return;
    }
    if (typeof node['x-aect-reference'] === 'string') references[pattern] = node['x-aect-reference'];
    if (node.properties !== undefined) {
      const properties = node.properties as Record<string, Schema>;
      keys[pattern] = Object.keys(properties);
      for (const [key, inner] of Object.entries(properties))
        visit(inner, pattern === '' ? key : `${pattern}.${key}`, `${pointer}/properties/${key}`);
    }
    if (node.items !== undefined) visit(node.items as Schema, `${pattern}[]`, `${pointer}/items`);
  };
  visit(schema, '', '#');
  return [
    `// Built from schemas/${name}.schema.json by npm run generate.`,
    `/** Rule that reports a fault of the subschema at this place. */\nexport const rules: Readonly<Record<string, string>> = ${JSON.stringify(rules)};`,
    `/** List that the identifiers at this key pattern point to. */\nexport const references: Readonly<Record<string, string>> = ${JSON.stringify(references)};`,
    `/** Keys known under each key pattern. */\nexport const keys: Readonly<Record<string, readonly string[]>> = ${JSON.stringify(keys)};`,
    '',
  ].join('\n');
}

/** The words are for editors; left in, they would double the size of the validator. */
function withoutWords(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(withoutWords);
  if (value === null || typeof value !== 'object') return value;
  return Object.fromEntries(
    Object.entries(value)
      .filter(
        ([key, inner]) =>
          !((key === 'title' || key === 'description') && typeof inner === 'string') &&
          key !== 'defaultSnippets' &&
          key !== 'x-aect-valeurs',
      )
      .map(([key, inner]) => [key, withoutWords(inner)]),
  );
}
