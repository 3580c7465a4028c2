import type { GlyphWord, PlacedGlyph } from './face.js';
import { metrics } from './generated/metrics.js';
import { type FaceMetrics, fontStamp } from './metrics.js';

/** Lays out plain words of one face from its metrics. `undefined` for a word with another character: fontkit has to read the font then. */
export class PlainLayout {
  readonly #places = new Map<string, number>();
  readonly #scale: number;

  private constructor(readonly metrics: FaceMetrics) {
    for (let place = 0; place < metrics.characters.length; place += 1) this.#places.set(metrics.characters.charAt(place), place);
    this.#scale = 1000 / metrics.unitsPerEm;
  }

  /** For a font file that the metrics were read from. */
  static of(bytes: Uint8Array): PlainLayout | undefined {
    const stamp = fontStamp(bytes);
    const found = metrics.find((each) => each.stamp === stamp);
    return found === undefined ? undefined : new PlainLayout(found);
  }

  has(codePoint: number): boolean {
    return codePoint < 0x10000 && this.#places.has(String.fromCharCode(codePoint));
  }

  /** A word, as fontkit lays it out with kerning alone. */
  word(text: string): GlyphWord | undefined {
    const { glyphs, widths, left, right, kerning } = this.metrics;
    const placed: PlacedGlyph[] = [];
    let width = 0;
    let place = this.#places.get(text.charAt(0));
    for (let index = 0; index < text.length; index += 1) {
      if (place === undefined) return undefined;
      const next = index + 1 < text.length ? this.#places.get(text.charAt(index + 1)) : undefined;
      const own = widths[place] ?? 0;
      const kern = next === undefined ? 0 : (kerning[left[place] ?? 0]?.[right[next] ?? 0] ?? 0);
      const advance = (own + kern) * this.#scale;
      placed.push({ id: glyphs[place] ?? 0, characters: [text.charCodeAt(index)], width: own * this.#scale, advance, shift: 0, raise: 0 });
      width += advance;
      place = next;
    }
    return { glyphs: placed, width, readsBack: true };
  }
}
