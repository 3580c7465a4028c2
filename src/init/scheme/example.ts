import type { IsoDate } from '../../base/dates.js';
import { yearOf } from '../../base/dates.js';
import { TO_COMPLETE } from '../lines.js';
import { quote } from '../quote.js';
import { LEAD } from '../sections/partner.js';
import type { SchemaNode } from './ask.js';

/** The keys wanted below a key, with a value where one is known. */
export interface Tree {
  value?: string | number | boolean;
  readonly children: Map<string, Tree>;
}

export function emptyTree(): Tree {
  return { children: new Map() };
}

/** Adds a key pattern (`partenariat.attentes[].attend`) to a tree; lists need no node of their own. */
export function plant(tree: Tree, key: string, value: string | number | boolean | undefined): void {
  let node = tree;
  for (const step of key.split('.').map((each) => each.replace('[]', ''))) {
    const next = node.children.get(step) ?? emptyTree();
    node.children.set(step, next);
    node = next;
  }
  if (value !== undefined) node.value ??= value;
}

/** Draws examples from the schema: they fit it by construction. `date` dates them. */
export class Examples {
  constructor(
    private readonly root: SchemaNode,
    private readonly date: IsoDate,
  ) {}

  /** `key: value` and what is below, at an indentation; nothing for a key that the schema does not know. */
  entry(parent: SchemaNode, key: string, tree: Tree, indent: number): string[] {
    const node = this.property(parent, key);
    if (node === undefined) return [];
    const pad = ' '.repeat(indent);
    const list = node.items;
    if (list !== undefined) {
      const item = this.resolved(list);
      if (item.properties === undefined) return [`${pad}${key}: [${this.scalar(key, item, tree.value)}]`];
      const lines = this.below(item, tree, indent + 4);
      return [`${pad}${key}:`, ...lines.map((line, at) => (at === 0 ? `${pad}  - ${line.trimStart()}` : line))];
    }
    if (node.properties !== undefined) return [`${pad}${key}:`, ...this.below(node, tree, indent + 2)];
    return [`${pad}${key}: ${this.scalar(key, node, tree.value)}`];
  }

  property(parent: SchemaNode, key: string): SchemaNode | undefined {
    const properties = this.resolved(parent).properties ?? {};
    const node = Object.hasOwn(properties, key) ? properties[key] : undefined;
    return node === undefined ? undefined : this.resolved(node);
  }

  /** The wanted keys and the compulsory ones, in the order of the schema; the first key of all when there would be none. */
  private below(node: SchemaNode, tree: Tree, indent: number): string[] {
    const names = Object.keys(node.properties ?? {});
    const wanted = names.filter((name) => tree.children.has(name) || node.required?.includes(name) === true);
    return (wanted.length === 0 ? names.slice(0, 1) : wanted).flatMap((name) =>
      this.entry(node, name, tree.children.get(name) ?? emptyTree(), indent),
    );
  }

  private scalar(key: string, node: SchemaNode, wanted: string | number | boolean | undefined): string {
    if (node['x-aect-reference'] === 'acteurs') return LEAD;
    if (node['x-aect-reference'] === 'missionExpert.objectifs') return 'O1';
    if (node.enum !== undefined) return String(node.enum.find((each) => each === wanted) ?? node.enum[0]);
    if (node.type === 'boolean') return String(typeof wanted === 'boolean' ? wanted : true);
    if (node.type === 'integer' || node.type === 'number') {
      if (key === 'annee') return String(yearOf(this.date) - 1);
      const { minimum = 0, maximum = Number.POSITIVE_INFINITY } = node;
      const number = typeof wanted === 'number' ? wanted : Math.max(minimum, 1);
      return String(Math.min(Math.max(number, minimum), maximum));
    }
    if (node.format !== undefined) return this.date;
    if (typeof wanted === 'string') return wanted;
    if (node.pattern === undefined) return TO_COMPLETE;
    const fitting = PATTERNED.find((each) => new RegExp(node.pattern ?? '', 'u').test(each)) ?? TO_COMPLETE;
    // A target such as 17.9 would be read as a number.
    return /^\d/.test(fitting) ? quote(fitting) : fitting;
  }

  private resolved(node: SchemaNode): SchemaNode {
    if (node.$ref === undefined) return node;
    const target = this.root.definitions?.[node.$ref.replace('#/definitions/', '')];
    return target === undefined ? node : { ...this.resolved(target), ...node };
  }
}

/** Values for the patterns of identifiers, months, countries, languages, targets. */
const PATTERNED: readonly string[] = [LEAD, '2027-01', 'TG', 'EUR', 'fr', '17.9'];
