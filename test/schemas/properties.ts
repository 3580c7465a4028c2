import { readFileSync } from 'node:fs';

/** A JSON Schema node, as far as these tests read it. */
export interface Node {
  readonly title?: string;
  readonly description?: string;
  readonly type?: string;
  readonly enum?: readonly unknown[];
  readonly $ref?: string;
  readonly required?: readonly string[];
  readonly additionalProperties?: boolean;
  readonly properties?: Readonly<Record<string, Node>>;
  readonly items?: Node;
  readonly definitions?: Readonly<Record<string, Node>>;
  readonly defaultSnippets?: readonly { readonly label: string; readonly description: string; readonly body: unknown }[];
  readonly 'x-aect-reference'?: string;
  readonly 'x-aect-valeurs'?: Readonly<Record<string, string>>;
}

export interface Property {
  /** `conventions[].objet`; a property of a definition begins with its name, `#versement.montant`. */
  readonly path: string;
  readonly node: Node;
}

export const schemaNames = ['dossier', 'declaration'] as const;
export type SchemaName = (typeof schemaNames)[number];

export function readSchema(name: SchemaName): Node {
  return JSON.parse(readFileSync(`schemas/${name}.schema.json`, 'utf8')) as Node;
}

/** Every property written in the file, those of the definitions included, each once. */
export function writtenProperties(schema: Node): Property[] {
  const found = propertiesOf(schema, '', (node) => node);
  for (const [name, definition] of Object.entries(schema.definitions ?? {})) {
    found.push(...propertiesOf(definition, `#${name}`, (node) => node));
  }
  return found;
}

/** Every key a user can write: references are followed, so a definition used twice is listed twice. */
export function reachableProperties(schema: Node): Property[] {
  return propertiesOf(schema, '', (node) => resolve(schema, node));
}

/** A leaf holds a value or a list of values, never other keys. */
export function isLeaf(schema: Node, node: Node): boolean {
  const target = resolve(schema, node);
  return target.properties === undefined && (target.items === undefined || resolve(schema, target.items).properties === undefined);
}

/** The type of a leaf in the words of `keys.txt`: a definition name, `choix`, `→ liste`, `[]` for lists. */
export function typeOf(schema: Node, node: Node): string {
  const target = resolve(schema, node);
  if (target['x-aect-reference'] !== undefined) return `→ ${target['x-aect-reference']}`;
  if (target.items !== undefined) return `${typeOf(schema, target.items)}[]`;
  if (node.$ref !== undefined) return node.$ref.replace('#/definitions/', '');
  return target.enum === undefined ? (target.type ?? '') : 'choix';
}

function resolve(schema: Node, node: Node): Node {
  if (node.$ref === undefined) return node;
  const target = schema.definitions?.[node.$ref.replace('#/definitions/', '')];
  if (target === undefined) throw new Error(`Unknown definition ${node.$ref}`);
  return target;
}

function propertiesOf(parent: Node, path: string, follow: (node: Node) => Node): Property[] {
  const found: Property[] = [];
  for (const [key, node] of Object.entries(parent.properties ?? {})) {
    const here = path === '' ? key : `${path}.${key}`;
    found.push({ path: here, node }, ...propertiesOf(follow(node), here, follow));
    const items = follow(node).items;
    if (items !== undefined) found.push(...propertiesOf(follow(items), `${here}[]`, follow));
  }
  return found;
}

/** Every object of the file, conditions and snippets left aside. */
export function objectsOf(node: Node, path = ''): Property[] {
  const found: Property[] = node.type === 'object' ? [{ path, node }] : [];
  for (const [key, child] of Object.entries(node.properties ?? {})) found.push(...objectsOf(child, `${path}/${key}`));
  for (const [key, child] of Object.entries(node.definitions ?? {})) found.push(...objectsOf(child, `${path}#${key}`));
  if (node.items !== undefined) found.push(...objectsOf(node.items, `${path}[]`));
  return found;
}

/** Every node that carries snippets or value notes: properties, items, definitions and the root. */
export function nodesOf(node: Node, path = ''): Property[] {
  const found: Property[] = [{ path, node }];
  for (const [key, child] of Object.entries(node.properties ?? {})) found.push(...nodesOf(child, `${path}/${key}`));
  for (const [key, child] of Object.entries(node.definitions ?? {})) found.push(...nodesOf(child, `${path}#${key}`));
  if (node.items !== undefined) found.push(...nodesOf(node.items, `${path}[]`));
  return found;
}
