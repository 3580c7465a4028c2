import type { Element, ElementOptions, Kit } from './kit.js';

interface NodeOptions extends ElementOptions {
  /** Attributes that pdfkit has no option for, e.g. the numbering of a list. */
  readonly attributes?: Readonly<Record<string, string>>;
  /** Whether `actual` goes on the content too, for readers that look no further. */
  readonly spelt?: boolean;
  /** Target of a Link: an address, or the name of a place in this document. */
  readonly link?: { readonly href: string; readonly inside: boolean; readonly label: string };
}

/**
 * An element of the structure tree, written at its first content, hence in reading order.
 * A Link lives on one page (pdfkit notes the page of its annotation when the element ends): it starts anew on the next.
 */
export class Node {
  #element: Element | undefined;
  #under: Element | undefined;
  #page = -1;

  constructor(
    readonly type: string,
    readonly parent: Node | undefined,
    readonly options: NodeOptions = {},
  ) {}

  element(kit: Kit, page: number, onLink: (link: Element) => void): Element {
    const under = this.parent?.element(kit, page, onLink);
    const stale = this.options.link !== undefined && this.#page !== page;
    if (this.#element && this.#under === under && !stale) return this.#element;
    const { attributes, link, spelt, ...options } = this.options;
    const element = kit.struct(this.type, options);
    if (attributes) element.dictionary.data.A = attributes;
    if (under) under.add(element);
    else kit.addStructure(element);
    if (link) onLink(element);
    this.#element = element;
    this.#under = under;
    this.#page = page;
    return element;
  }

  /** The link this node is in, itself included. */
  get link(): Node | undefined {
    return this.options.link ? this : this.parent?.link;
  }
}
