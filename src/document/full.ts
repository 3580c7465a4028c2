/**
 * Reads what the subset reader leaves aside, with the `yaml` library, and names what a dossier may not contain. Loaded only then.
 * The document is walked by hand: values and places come out together, and nothing of the library goes further.
 */
import { isAlias, isCollection, isMap, isScalar, type Node, parseAllDocuments, type YAMLMap } from 'yaml';
import type { Path } from '../base/path.js';
import { toPointer } from '../base/path.js';
import { tooDeep } from './depth.js';
import { type Fault, MAX_FAULTS, MAX_NESTING } from './faults.js';
import type { Place, Range } from './places.js';
import { syntaxFault } from './syntax.js';

export interface FullReading {
  readonly value: unknown;
  readonly faults: readonly Fault[];
  readonly places: ReadonlyMap<string, Place>;
}

/** The library reads this many levels safely; what lies between the two limits is named where it stands. */
const MAX_LEVELS = 200;

export function readFull(text: string): FullReading {
  const faults: Fault[] = [];
  const places = new Map<string, Place>();
  const unreadable = (fault: Fault): FullReading => ({ value: undefined, faults: [...faults, fault].slice(0, MAX_FAULTS), places });
  const { body, directives } = withoutDirectives(text);
  faults.push(...directives.slice(0, MAX_FAULTS));
  const deep = tooDeep(body, MAX_LEVELS);
  if (deep !== undefined) return unreadable({ rule: 'profondeur-limite', range: [deep, deep + 1], data: { limite: MAX_NESTING } });
  const [document, second] = parse(body);
  const error = document?.errors.find(({ code }) => code !== 'MULTIPLE_DOCS' && code !== 'TAG_RESOLVE_FAILED');
  if (error?.code === 'RESOURCE_EXHAUSTION')
    return unreadable({ rule: 'profondeur-limite', range: [error.pos[0], error.pos[0] + 1], data: { limite: MAX_NESTING } });
  if (error !== undefined) return unreadable(syntaxFault(text, error));
  if (document === undefined || isBlank(document.contents))
    return unreadable({
      rule: 'yaml-syntaxe',
      range: [0, 0],
      data: { cas: { term: 'syntaxe.vide' }, remede: { term: 'syntaxe.vide.remede' }, texte: '' },
    });
  if (second !== undefined) {
    const at = second.range[0];
    faults.push({ rule: 'documents-multiples', range: [at, at + 1], data: {} });
  }
  const value = new Walk(text, faults, places).node(document.contents, []);
  const readable = !faults.some((fault) => fault.rule === 'yaml-syntaxe' || fault.rule === 'profondeur-limite');
  return { value: readable ? value : undefined, faults: faults.slice(0, MAX_FAULTS), places };
}

function parse(text: string) {
  const documents = parseAllDocuments(text, { uniqueKeys: false, prettyErrors: false, version: '1.2', logLevel: 'silent' });
  return Array.isArray(documents) ? documents : [];
}

/** A directive such as `%YAML 1.1` would change how dates and numbers read: it is named, then left out of the reading. */
function withoutDirectives(text: string): { readonly body: string; readonly directives: readonly Fault[] } {
  const head = /^(?:[ \t]*(?:#[^\n]*)?\n)*%[\s\S]*?(?=\n---)/.exec(text)?.[0];
  if (head === undefined) return { body: text, directives: [] };
  const directives = [...head.matchAll(/^%[^\r\n]*/gm)].map(
    (match): Fault => ({
      rule: 'directive-interdite',
      range: [match.index, match.index + match[0].length],
      data: { texte: match[0].trim() },
    }),
  );
  return { body: head.replace(/^%/gm, '#') + text.slice(head.length), directives };
}

function isBlank(node: unknown): boolean {
  return node === null || (isScalar(node) && node.value === null && (node.source ?? '') === '');
}

class Walk {
  readonly #text: string;
  readonly #faults: Fault[];
  readonly #places: Map<string, Place>;
  /** Where the last value read ends. */
  #last = 0;

  constructor(text: string, faults: Fault[], places: Map<string, Place>) {
    this.#text = text;
    this.#faults = faults;
    this.#places = places;
  }

  node(node: Node | null, path: Path, key?: Range): unknown {
    const pointer = toPointer(path);
    const range = this.#rangeOf(node, key);
    const place = (value: Range): void => void this.#places.set(pointer, key === undefined ? { value } : { key, value });
    place(range);
    this.#last = range[1];
    if (node === null) return null;
    if (path.length > MAX_NESTING) {
      this.#faults.push({ rule: 'profondeur-limite', range, data: { limite: MAX_NESTING } });
      return null;
    }
    if (isAlias(node)) {
      this.#faults.push({ rule: 'ancre-interdite', range, data: { texte: `*${node.source}` }, path });
      return null;
    }
    const { anchor, tag } = node as { readonly anchor?: string; readonly tag?: string };
    if (anchor !== undefined)
      this.#faults.push({ rule: 'ancre-interdite', range: this.#markBefore(range, '&'), data: { texte: `&${anchor}` } });
    if (tag !== undefined) {
      const mark = this.#markBefore(range, '!');
      this.#faults.push({ rule: 'etiquette-interdite', range: mark, data: { texte: this.#text.slice(...mark) }, path });
    }
    if (!isCollection(node)) return isScalar(node) ? node.value : null;
    const value = isMap(node) ? this.#map(node, path) : node.items.map((item, index) => this.node(item as Node | null, [...path, index]));
    // Comments and blank lines after the last entry are not part of a block collection.
    if (node.flow === true || node.items.length === 0) this.#last = range[1];
    else place([range[0], this.#last]);
    return value;
  }

  #map(map: YAMLMap, path: Path): Record<string, unknown> {
    const result: Record<string, unknown> = {};
    for (const pair of map.items) {
      const keyNode = pair.key as Node | null;
      const key: Range = this.#rangeOf(keyNode, [map.range?.[0] ?? 0, map.range?.[0] ?? 0]);
      if (!isScalar(keyNode)) {
        this.#faults.push(
          isAlias(keyNode)
            ? { rule: 'ancre-interdite', range: key, data: { texte: `*${keyNode.source}` } }
            : {
                rule: 'yaml-syntaxe',
                range: key,
                data: { cas: { term: 'syntaxe.cle' }, remede: { term: 'syntaxe.cle.remede' }, texte: '' },
              },
        );
        continue;
      }
      const name = String(keyNode.source ?? keyNode.value ?? '');
      if (name === '<<') {
        this.#faults.push({ rule: 'ancre-interdite', range: key, data: { texte: '<<' }, path });
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

  /**
   * The range of a node without the blanks and line breaks that the library counts in; where there is no value, the end of
   * the key or of the dash.
   */
  #rangeOf(node: Node | null, key: Range | undefined): Range {
    const [start, end] = node?.range ?? [0, 0];
    if (start === end && key !== undefined) return [key[1], key[1]];
    let last = end;
    while (last > 0 && /[ \t\r\n]/.test(this.#text.charAt(last - 1))) last -= 1;
    return [Math.min(start, last), last];
  }

  /** `&anchor` or `!tag` stands before the value that it marks. */
  #markBefore(range: Range, sign: '&' | '!'): Range {
    const before = this.#text.slice(Math.max(0, range[0] - 200), range[0]);
    const mark = (sign === '&' ? /&\S+(?=\s+(?:!\S*\s+)?$)/ : /!\S*(?=\s+(?:&\S+\s+)?$)/).exec(before);
    if (mark === null) return range;
    const start = range[0] - before.length + mark.index;
    return [start, start + mark[0].length];
  }
}
