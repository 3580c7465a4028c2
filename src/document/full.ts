/**
 * Reads what the subset reader leaves aside, with the `yaml` library, and names what a dossier may not contain. Loaded only then.
 * The document is walked by hand: values and places come out together, and nothing of the library goes further.
 */
import { type Alias, isAlias, isMap, isPair, isScalar, isSeq, LineCounter, type Node, parseAllDocuments, type YAMLMap } from 'yaml';
import type { Path } from '../base/path.js';
import { toPointer } from '../base/path.js';
import { type Fault, MAX_NESTING } from './faults.js';
import type { Place, Range } from './places.js';

export interface FullReading {
  readonly value: unknown;
  readonly faults: readonly Fault[];
  readonly places: ReadonlyMap<string, Place>;
}

export function readFull(text: string): FullReading {
  const faults: Fault[] = [];
  const places = new Map<string, Place>();
  const documents = parse(text);
  if (documents === undefined)
    return { value: undefined, faults: [{ rule: 'profondeur-limite', range: [0, 1], data: { limite: MAX_NESTING } }], places };
  const [document, second] = documents;
  if (document === undefined) faults.push({ rule: 'yaml-syntaxe', range: [0, 0], data: { cas: { term: 'syntaxe.vide' }, texte: '' } });
  const directive = /^%[^\n]*/m.exec(text);
  if (directive && documents.some((each) => each.directives?.docStart === true)) {
    faults.push({
      rule: 'directive-interdite',
      range: [directive.index, directive.index + directive[0].length],
      data: { texte: directive[0].trim() },
    });
  }
  if (second !== undefined) {
    const at = second.range[0];
    faults.push({ rule: 'documents-multiples', range: [at, at + 1], data: {} });
  }
  for (const each of documents) {
    for (const error of [...each.errors, ...each.warnings]) {
      const range: Range = [error.pos[0], Math.max(error.pos[1], error.pos[0] + 1)];
      if (error.code === 'TAG_RESOLVE_FAILED') faults.push({ rule: 'etiquette-interdite', range, data: { texte: text.slice(...range) } });
      else if (error.code !== 'MULTIPLE_DOCS')
        faults.push({
          rule: 'yaml-syntaxe',
          range,
          data: { cas: { term: syntaxTerm(error.code) }, texte: text.slice(range[0], range[0] + 40).split('\n')[0] ?? '' },
        });
    }
  }
  const walk = new Walk(faults, places);
  const value = document === undefined ? undefined : walk.node(document.contents as Node | null, []);
  // After a syntax error the library guesses the rest: its guess must not be judged.
  const broken = faults.some((fault) => fault.rule === 'yaml-syntaxe' || fault.rule === 'profondeur-limite');
  return { value: broken ? undefined : value, faults: faults.slice(0, 20), places };
}

function parse(text: string) {
  try {
    const documents = parseAllDocuments(text, {
      uniqueKeys: false,
      lineCounter: new LineCounter(),
      prettyErrors: false,
      version: '1.2',
      logLevel: 'silent',
    });
    return Array.isArray(documents) ? documents : [];
  } catch (error) {
    // The library recurses: a text nested thousands of times exhausts the stack.
    if (error instanceof RangeError) return undefined;
    throw error;
  }
}

/** Groups the library's error codes into the few cases that a user can act on. */
function syntaxTerm(code: string): string {
  switch (code) {
    case 'TAB_AS_INDENT':
      return 'syntaxe.tabulation';
    case 'BAD_INDENT':
    case 'BLOCK_AS_IMPLICIT_KEY':
    case 'BAD_SCALAR_START':
      return 'syntaxe.retrait';
    case 'MISSING_CHAR':
    case 'BLOCK_IN_FLOW':
    case 'UNEXPECTED_TOKEN':
      return 'syntaxe.signe';
    case 'MULTILINE_IMPLICIT_KEY':
      return 'syntaxe.deux-points';
    case 'BAD_DQ_ESCAPE':
      return 'syntaxe.echappement';
    default:
      return 'syntaxe.autre';
  }
}

class Walk {
  readonly #faults: Fault[];
  readonly #places: Map<string, Place>;

  constructor(faults: Fault[], places: Map<string, Place>) {
    this.#faults = faults;
    this.#places = places;
  }

  node(node: Node | null, path: Path, key?: Range): unknown {
    const range: Range = node?.range ? [node.range[0], node.range[1]] : [key?.[1] ?? 0, key?.[1] ?? 0];
    this.#places.set(toPointer(path), key === undefined ? { value: range } : { key, value: range });
    if (node === null) return null;
    if (path.length > MAX_NESTING) {
      this.#faults.push({ rule: 'profondeur-limite', range, data: { limite: MAX_NESTING } });
      return null;
    }
    const anchor = isAlias(node) ? `*${node.source}` : (node as Exclude<Node, Alias>).anchor && `&${(node as Exclude<Node, Alias>).anchor}`;
    if (anchor) this.#faults.push({ rule: 'ancre-interdite', range, data: { texte: anchor } });
    if (isAlias(node)) return null;
    if (node.tag !== undefined && !node.tag.startsWith('tag:yaml.org,2002:')) {
      this.#faults.push({ rule: 'etiquette-interdite', range, data: { texte: node.tag } });
    }
    if (isMap(node)) return this.#map(node, path);
    if (isSeq(node)) return node.items.map((item, index) => this.node(isPair(item) ? null : (item as Node | null), [...path, index]));
    return isScalar(node) ? node.value : null;
  }

  #map(map: YAMLMap, path: Path): Record<string, unknown> {
    const result: Record<string, unknown> = {};
    for (const pair of map.items) {
      const keyNode = pair.key as Node | null;
      const name = isScalar(keyNode) ? String(keyNode.value ?? '') : '';
      const key: Range = keyNode?.range ? [keyNode.range[0], keyNode.range[1]] : [map.range?.[0] ?? 0, map.range?.[0] ?? 0];
      if (!isScalar(keyNode)) {
        this.#faults.push({
          rule: isAlias(keyNode) ? 'ancre-interdite' : 'yaml-syntaxe',
          range: key,
          data: { cas: { term: 'syntaxe.cle' }, texte: '' },
        });
        continue;
      }
      if (Object.hasOwn(result, name)) {
        const first = this.#places.get(toPointer([...path, name]))?.key ?? key;
        this.#faults.push({ rule: 'cle-en-double', range: key, data: { cle: name }, related: first });
        continue;
      }
      const value = this.node(pair.value as Node | null, [...path, name], key);
      // `__proto__` must become an ordinary key, to be reported as unknown.
      Object.defineProperty(result, name, { value, enumerable: true, configurable: true, writable: true });
    }
    return result;
  }
}
