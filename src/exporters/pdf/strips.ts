import type { Pen } from './pen.js';

/** A ground drawn behind the strips it holds, once on each page, `outset` points above and below them. */
export interface Frame {
  readonly draw: (pen: Pen, top: number, bottom: number) => void;
}

/** A horizontal slice of the document that is never cut. A page is a pile of strips. */
export interface Strip {
  readonly height: number;
  /** Space wished above and below; between two strips the larger counts, at the top of a page none. */
  readonly before?: number;
  readonly after?: number;
  /** Stays on the page of the strip after it. */
  keep?: boolean;
  readonly frames?: readonly Frame[];
  /** Drawn at the top of a page that this strip would start, e.g. the head of a table. */
  readonly repeat?: { readonly height: number; readonly draw: (pen: Pen, top: number) => void };
  /** Starts a page. */
  readonly startsPage?: boolean;
  /** Number of the heading it starts, to find its page. */
  readonly heading?: number;
  readonly draw: (pen: Pen, top: number) => void;
}

export interface PlacedStrip {
  readonly strip: Strip;
  readonly top: number;
  readonly repeated: boolean;
}

/** Piles strips on pages. Strips kept together that fill more than a page are cut where they must. */
export function paginate(strips: readonly Strip[], top: number, bottom: number): PlacedStrip[][] {
  const pages: PlacedStrip[][] = [];
  let page: PlacedStrip[] = [];
  let y = top;
  let after = 0;
  const turn = () => {
    pages.push(page);
    page = [];
    y = top;
    after = 0;
  };
  for (let index = 0; index < strips.length; ) {
    const group = chain(strips, index);
    const needed = group.reduce(
      (sum, strip, place) => sum + gap(place === 0 ? after : group[place - 1]?.after, strip.before) + strip.height,
      0,
    );
    const whole = needed - gap(after, group[0]?.before) + (group[0]?.repeat?.height ?? 0) <= bottom - top;
    if (page.length > 0 && (group[0]?.startsPage || (whole && y + needed > bottom))) turn();
    for (const strip of group) {
      if (page.length > 0 && y + gap(after, strip.before) + strip.height > bottom) turn();
      const repeated = page.length === 0 && pages.length > 0 && strip.repeat !== undefined;
      y += page.length > 0 ? gap(after, strip.before) : repeated ? (strip.repeat?.height ?? 0) : 0;
      page.push({ strip, top: y, repeated });
      y += strip.height;
      after = strip.after ?? 0;
    }
    index += group.length;
  }
  pages.push(page);
  return pages;
}

function gap(after = 0, before = 0): number {
  return Math.max(after, before);
}

function chain(strips: readonly Strip[], start: number): readonly Strip[] {
  let end = start;
  while (strips[end]?.keep && end + 1 < strips.length && !strips[end + 1]?.startsPage) end++;
  return strips.slice(start, end + 1);
}
