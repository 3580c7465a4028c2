import { readFileSync } from 'node:fs';
import { isDeepStrictEqual } from 'node:util';
import { Ajv } from 'ajv';
import addFormats from 'ajv-formats';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import {
  isLeaf,
  type Node,
  nodesOf,
  objectsOf,
  reachableProperties,
  readSchema,
  schemaNames,
  typeOf,
  writtenProperties,
} from './properties.js';

const dossier = readSchema('dossier');
const declaration = readSchema('declaration');

const english = wholeWord('the|of|and|with|by|is|are|when|must|only|required|quoted|first|each|one|per|from|to|what|who');
const jargon = wholeWord(
  'YAML|JSON|schémas?|schema|booléens?|boolean|null|undefined|pointeur|parser|string|integer|slug|camelCase|enum|ISO|item',
);
/** CGCT, art. L1115-1 (object, amount) and law 94-665, art. 5 (French). Nothing else is said to be « exigé par la loi ». */
const requiredByLaw = [
  'conventions[].objet',
  'conventions[].montantPrevisionnel',
  'conventions[].langues',
  'conventions[].languesFaisantFoi',
];

describe.each(schemaNames)('%s.schema.json', (name) => {
  const schema = readSchema(name);
  const properties = writtenProperties(schema);

  it('carries no alternative', () => {
    expect(JSON.stringify(schema)).not.toMatch(/"(oneOf|anyOf)":/);
  });

  it('closes every object', () => {
    expect(
      objectsOf(schema)
        .filter(({ node }) => node.additionalProperties !== false)
        .map(({ path }) => path),
    ).toEqual([]);
  });

  it.each([
    ['a title', (node: Node) => isBlank(node.title)],
    ['a description', (node: Node) => isBlank(node.description)],
    ['a description that says more than the title', (node: Node) => withoutEnd(node.description) === withoutEnd(node.title)],
    ['a description that is a sentence', (node: Node) => !/^(true\b|«|[A-ZÀ-Ý0-9]).*[.…]$/su.test(node.description ?? '')],
    ['a short title', (node: Node) => (node.title ?? '').length > 60 || /[.]$/.test(node.title ?? '')],
    ['words without English', (node: Node) => english.test(words(node))],
    ['words without jargon', (node: Node) => jargon.test(words(node))],
    ['typographic apostrophes and spaces', (node: Node) => /['`]| [;:?!%»€]|« /.test(words(node))],
  ])('gives every property %s', (_expectation, isWrong) => {
    expect(properties.filter(({ node }) => isWrong(node)).map(({ path }) => path)).toEqual([]);
  });

  it('names the keys of one object apart', () => {
    const doubles = properties.filter(({ path, node }) =>
      properties.some((other) => other.path !== path && parentOf(other.path) === parentOf(path) && other.node.title === node.title),
    );
    expect(doubles.map(({ path }) => path)).toEqual([]);
  });

  it('explains the values of a list, when it does, one by one', () => {
    for (const { path, node } of nodesOf(schema)) {
      const explained = node['x-aect-valeurs'];
      if (explained !== undefined) expect(Object.keys(explained), path).toEqual(node.enum);
    }
  });

  const snippets = nodesOf(schema).flatMap(({ path, node }) => (node.defaultSnippets ?? []).map((snippet) => ({ ...snippet, path, node })));

  it('offers a snippet where a user starts', () => {
    const places = snippets.map(({ path }) => path);
    expect(places).toContain('');
    expect(places).toContain('#versement');
  });

  it.each(snippets)('inserts a valid text for $path « $label »', ({ node, body, label, description }) => {
    const validate = compile({ ...node, definitions: schema.definitions ?? {} });
    expect(validate(body) ? [] : validate.errors).toEqual([]);
    expect(isBlank(label) || isBlank(description)).toBe(false);
    expect(`${label} ${description}`).not.toMatch(english);
  });

  // yaml-language-server writes the texts of a snippet without quotes: "2026" would come back as a number.
  it.each(snippets)('inserts texts that stay texts for $path « $label »', ({ body }) => {
    expect(textsOf(body).filter((text) => parse(text) !== text)).toEqual([]);
  });
});

describe('the words of the law', () => {
  it('are kept for what the law requires', () => {
    const said = writtenProperties(dossier).filter(({ node }) => /exigée? par la loi/.test(node.description ?? ''));
    expect(said.map(({ path }) => path)).toEqual(requiredByLaw);
  });
});

describe('the two schemas', () => {
  it('give one meaning to a definition they share', () => {
    const shared = Object.keys(dossier.definitions ?? {}).filter((name) => declaration.definitions?.[name] !== undefined);
    expect(shared).toContain('versement');
    expect(shared.filter((name) => !isDeepStrictEqual(dossier.definitions?.[name], declaration.definitions?.[name]))).toEqual([]);
  });
});

describe('keys.txt, the public list of keys', () => {
  // A key that leaves this list, or changes its type, breaks the dossiers already written.
  const listed = new Map(
    readFileSync('test/schemas/keys.txt', 'utf8')
      .split('\n')
      .filter((line) => line !== '')
      .map((line) => line.split('\t') as [string, string]),
  );
  const reachable = reachableProperties(dossier);

  it('names keys that exist, with the type they have', () => {
    const actual = new Map(reachable.map(({ path, node }) => [path, typeOf(dossier, node)]));
    expect([...listed].filter(([path, type]) => actual.get(path) !== type)).toEqual([]);
  });

  it('names every key that holds a value, payments aside', () => {
    const leaves = reachable.filter(
      ({ path, node }) => isLeaf(dossier, node) && !/^(versements|cofinancements|encaissements)\b/.test(path),
    );
    expect(leaves.length).toBeGreaterThan(400);
    expect(leaves.map(({ path }) => path).filter((path) => !listed.has(path))).toEqual([]);
  });
});

function compile(schema: object) {
  const ajv = new Ajv({ strict: false, allErrors: true });
  addFormats.default(ajv);
  ajv.addFormat('date-ou-heure', /^\d{4}-\d{2}-\d{2}(T\d{2}:\d{2})?$/);
  return ajv.compile(schema);
}

/** « perçues » holds no « per », and a file name such as dossier.yaml is no jargon. */
function wholeWord(choices: string): RegExp {
  return new RegExp(`(?<![\\p{L}.])(${choices})(?!\\p{L})`, 'iu');
}

function words(node: Node): string {
  return [node.title, node.description, ...Object.values(node['x-aect-valeurs'] ?? node.items?.['x-aect-valeurs'] ?? {})].join(' ');
}

function isBlank(text: string | undefined): boolean {
  return text === undefined || text.trim() === '';
}

function withoutEnd(text: string | undefined): string {
  return (text ?? '').toLowerCase().replace(/[.\s]+$/, '');
}

function parentOf(path: string): string {
  return path.slice(0, Math.max(path.lastIndexOf('.'), 0));
}

function textsOf(value: unknown): string[] {
  if (typeof value === 'string') return [value];
  return typeof value === 'object' && value !== null ? Object.values(value).flatMap(textsOf) : [];
}
