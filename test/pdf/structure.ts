/** The structure tree of a file (ISO 32000-1, 14.7), as a typed tree, and its way back, the parent tree. */
import type { PdfFile } from './file.js';
import { type Dict, type PdfValue, Ref } from './syntax.js';

/** Marked content: `page` is the number of the page object. */
interface ContentItem {
  readonly kind: 'content';
  readonly page: number | undefined;
  readonly mcid: number;
}
/** An annotation: `object` and `page` are numbers of objects. */
interface ObjectItem {
  readonly kind: 'object';
  readonly page: number | undefined;
  readonly object: number | undefined;
}
export interface Element {
  readonly kind: 'element';
  /** Number of the object, undefined for an element written in its parent. */
  readonly id: number | undefined;
  /** Standard type, after the role map. */
  readonly type: string;
  readonly dict: Dict;
  readonly parent: Element | undefined;
  readonly kids: readonly (Element | ContentItem | ObjectItem)[];
}

export interface Structure {
  readonly root: Dict;
  readonly rootId: number | undefined;
  /** Children of the root. */
  readonly elements: readonly Element[];
  /** Every element, in reading order. */
  readonly all: readonly Element[];
}

const idOf = (value: PdfValue | undefined): number | undefined => (value instanceof Ref ? value.id : undefined);

export function structureOf(file: PdfFile): Structure {
  const rootRef = file.catalogue.get('StructTreeRoot');
  const root = file.dict(rootRef);
  const roles = file.dict(root.get('RoleMap'));
  const all: Element[] = [];
  const seen = new Set<number>();

  const kidsOf = (dict: Dict): readonly PdfValue[] => {
    const kids = file.resolve(dict.get('K'));
    if (kids === null) return [];
    return Array.isArray(kids) ? kids : [dict.get('K') ?? null];
  };
  const element = (ref: PdfValue, parent: Element | undefined): Element => {
    const dict = file.dict(ref);
    const type = file.name(dict.get('S')) ?? '';
    const kids: (Element | ContentItem | ObjectItem)[] = [];
    const self: Element = { kind: 'element', id: idOf(ref), type: file.name(roles.get(type)) ?? type, dict, parent, kids };
    if (self.id !== undefined && seen.has(self.id)) throw new Error(`structure element ${self.id} has two places in the tree`);
    if (self.id !== undefined) seen.add(self.id);
    all.push(self);
    const page = idOf(dict.get('Pg'));
    for (const kid of kidsOf(dict)) {
      const value = file.resolve(kid);
      const kidDict = file.dict(kid);
      const kidType = file.name(kidDict.get('Type'));
      const kidPage = idOf(kidDict.get('Pg')) ?? page;
      if (typeof value === 'number') kids.push({ kind: 'content', page, mcid: value });
      else if (kidType === 'MCR') kids.push({ kind: 'content', page: kidPage, mcid: file.number(kidDict.get('MCID')) ?? -1 });
      else if (kidType === 'OBJR') kids.push({ kind: 'object', page: kidPage, object: idOf(kidDict.get('Obj')) });
      else if (value !== null) kids.push(element(kid, self));
    }
    return self;
  };
  const elements = kidsOf(root).map((kid) => element(kid, undefined));
  return { root, rootId: idOf(rootRef), elements, all };
}

/** The entries of a number tree or name tree, whatever its depth. */
export function treeEntries(file: PdfFile, tree: PdfValue | undefined, leaf: 'Nums' | 'Names'): readonly (readonly [PdfValue, PdfValue])[] {
  const node = file.dict(tree);
  const flat = file.array(node.get(leaf));
  const own = flat.flatMap((key, i) => (i % 2 === 0 ? [[file.resolve(key), flat[i + 1] ?? null] as const] : []));
  return [...own, ...file.array(node.get('Kids')).flatMap((kid) => treeEntries(file, kid, leaf))];
}

/** A value of the attribute object owned by `owner`, e.g. `Table` and `Scope` (14.7.5). */
export function attribute(file: PdfFile, element: Element, owner: string, key: string): PdfValue {
  const attributes = file.resolve(element.dict.get('A'));
  const list = Array.isArray(attributes) ? attributes : [attributes];
  for (const item of list) {
    const dict = file.dict(item);
    if (file.name(dict.get('O')) === owner && dict.has(key)) return file.resolve(dict.get(key));
  }
  return null;
}
