import type { PlacedPart } from './bidi.js';
import type { Bookmarks } from './bookmarks.js';
import { GlyphWriter } from './glyphs.js';
import type { Element, Kit } from './kit.js';
import type { Line } from './lines.js';
import type { Node } from './nodes.js';

/** The address of a link is 7-bit ASCII (ISO 32000-1, 12.6.4.7); what is already escaped stays as it is. */
function asciiAddress(href: string): string {
  return encodeURI(href.trim()).replace(/%25([0-9a-f]{2})/gi, '%$1');
}

/**
 * Draws on the current page and keeps the structure tree in step: everything drawn is either the content of a node
 * or an artifact, never one within the other.
 */
export class Pen {
  page = -1;
  #node: Node | undefined;
  #color = '';
  #links: Element[] = [];
  readonly #glyphs: GlyphWriter;
  readonly #noteLink = (link: Element): void => {
    this.#links.push(link);
  };

  constructor(
    readonly kit: Kit,
    readonly bookmarks: Bookmarks,
    readonly pages: number,
    /** Page, from 0, of a heading by its number. */
    readonly pageOfHeading: ReadonlyMap<number, number>,
  ) {
    this.#glyphs = new GlyphWriter(kit);
  }

  startPage(): void {
    this.kit.addPage();
    this.page++;
    this.#color = '';
  }

  endPage(): void {
    this.#close();
    for (const link of this.#links) link.end();
    this.#links = [];
  }

  /** The element of a node, written now if it has no content yet, e.g. an empty cell. */
  touch(node: Node): Element {
    return node.element(this.kit, this.page, this.#noteLink);
  }

  /** Draws as the content of a node. Consecutive contents of a node on one page make one sequence. */
  content(node: Node, draw: () => void): void {
    if (this.#node !== node) {
      this.#close();
      const { actual, spelt } = node.options;
      this.touch(node).add(this.kit.markStructureContent(node.type, actual && spelt ? { actual } : {}));
      this.#node = node;
    }
    draw();
  }

  artifact(type: 'Pagination' | 'Layout', draw: () => void): void {
    this.#close();
    this.kit.markContent('Artifact', { type });
    draw();
    this.kit.endMarkedContent();
  }

  #close(): void {
    if (this.#node) this.kit.endMarkedContent();
    this.#node = undefined;
  }

  /** Draws a line of text, its links underlined and clickable, its contents given to their nodes. */
  line(line: Line, x: number, baseline: number): void {
    for (const part of line.parts) this.content(part.node, () => this.text(part, x + part.x, baseline));
    for (let index = 0; index < line.parts.length; index++) {
      const part = line.parts[index];
      const link = part?.node.link;
      if (!part || !link || line.parts[index - 1]?.node.link === link) continue;
      let right = part.x;
      let left = part.x;
      for (let next = index; line.parts[next]?.node.link === link; next++) {
        const one = line.parts[next] ?? part;
        left = Math.min(left, one.x);
        right = Math.max(right, one.x + one.width);
      }
      this.annotate(link, x + left, baseline - part.size, Math.min(right, line.width) - left, part.size * 1.3);
    }
  }

  /** Draws text inside whatever is open: the caller has opened a content or an artifact. */
  text(part: Omit<PlacedPart, 'x' | 'node'> & { readonly node?: Node }, x: number, baseline: number): void {
    this.fill(part.color);
    this.#glyphs.write(part.face, part.face.words(part.text), part.size, x, baseline);
    if (part.node?.link && !part.node.link.options.link?.inside) {
      const core = part.text.trimEnd();
      const spaces = part.text.length - core.length;
      const width = part.width - (spaces * part.face.word(' ').width * part.size) / 1000;
      this.rule(x, baseline + 1.6, x + width, baseline + 1.6, part.color, 0.5);
    }
  }

  annotate(node: Node, x: number, top: number, width: number, height: number): void {
    const target = node.options.link;
    if (!target) return;
    const options = { structParent: this.touch(node), Contents: new String(target.label) };
    if (target.inside) this.kit.goTo(x, top, width, height, target.href.slice(1), options);
    else this.kit.link(x, top, width, height, asciiAddress(target.href), options);
  }

  fill(color: string): void {
    if (color === this.#color) return;
    this.kit.fillColor(color);
    this.#color = color;
  }

  /** After a `restore()` of the graphic state, the colour in use is not the last one asked for. */
  forgetColor(): void {
    this.#color = '';
  }

  box(x: number, y: number, width: number, height: number, color: string): void {
    this.fill(color);
    this.kit.rect(x, y, width, height).fill();
  }

  rule(x1: number, y1: number, x2: number, y2: number, color: string, width: number): void {
    this.kit.strokeColor(color).lineWidth(width).moveTo(x1, y1).lineTo(x2, y2).stroke();
  }
}
