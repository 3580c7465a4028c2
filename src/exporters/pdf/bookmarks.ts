import type { Kit, OutlineItem } from './kit.js';

/** The outline of the document, nested as its headings are. */
export class Bookmarks {
  readonly #open: { level: number; item: OutlineItem }[] = [];

  constructor(readonly kit: Kit) {}

  add(level: number, title: string, top: number): void {
    while ((this.#open.at(-1)?.level ?? 0) >= level) this.#open.pop();
    const parent = this.#open.at(-1)?.item ?? this.kit.outline;
    // pdfkit counts `left` from the right edge.
    const item = parent.addItem(title, { top: Math.max(0, top), left: this.kit.page.width, expanded: level === 1 });
    this.#open.push({ level, item });
  }

  /** Closed items count what they hide as a negative number, which pdfkit leaves out (ISO 32000-1, table 153). */
  finish(): void {
    const { outline } = this.kit;
    if (outline.children.length > 0) outline.outlineData.Count = finish(outline.children);
  }
}

function finish(items: readonly OutlineItem[]): number {
  let visible = 0;
  for (const item of items) {
    visible++;
    const below = finish(item.children);
    if (item.outlineData.Count === undefined && below > 0) item.outlineData.Count = -below;
    else visible += below;
  }
  return visible;
}
