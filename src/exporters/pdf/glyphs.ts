import type { Face, GlyphWord, PlacedGlyph } from './face.js';
import type { EmbeddedFont, Kit } from './kit.js';

/**
 * Writes text as PDF operators. pdfkit's `text()` would do but for two things: it changes the axes around each text, which hides
 * ActualText from readers built on poppler, and it gives each glyph one code, hence one character, that of its first use. The same
 * drawing serves several characters: a space and a no-break space, or the bare tooth that Arabic letters share and put dots on.
 * Here a glyph gets one code per character, so that names are found and read aloud as they are written.
 */
export class GlyphWriter {
  readonly #fonts = new Map<Face, { font: EmbeddedFont; codes: Map<number | string, string> }>();

  constructor(readonly kit: Kit) {}

  /** `x` and `baseline` in points from the top left. */
  write(face: Face, words: readonly GlyphWord[], size: number, x: number, baseline: number): void {
    const { font, codes } = this.#open(face);
    this.kit.page.fonts[font.id] ??= font.ref();
    const out = ['BT', `/${font.id} ${short(size)} Tf`];
    const em = size / 1000;
    let left = x;
    let placed = false;
    let items = '';
    let hex = '';
    const flush = () => {
      if (hex !== '') items += `<${hex}>`;
      if (items !== '') out.push(`[${items}] TJ`);
      hex = '';
      items = '';
      placed = false;
    };
    for (const { glyphs } of words) {
      for (const glyph of glyphs) {
        const moved = glyph.shift !== 0 || glyph.raise !== 0;
        if (moved) flush();
        // The page counts from its top: the axis of text is turned over to stand upright.
        if (!placed) out.push(`1 0 0 -1 ${short(left + glyph.shift * em)} ${short(baseline - glyph.raise * em)} Tm`);
        placed = true;
        hex += codeOf(font, codes, glyph);
        left += glyph.advance * em;
        const kern = glyph.width - glyph.advance;
        if (moved) flush();
        else if (Math.abs(kern) > 0.01) {
          items += `<${hex}>${short(kern)}`;
          hex = '';
        }
      }
    }
    flush();
    out.push('ET');
    this.kit.addContent(out.join('\n'));
  }

  #open(face: Face): { font: EmbeddedFont; codes: Map<number | string, string> } {
    let open = this.#fonts.get(face);
    if (!open) {
      open = { font: this.kit.registerFont(face.name, face.font).font(face.name)._font, codes: new Map() };
      this.#fonts.set(face, open);
    }
    return open;
  }
}

function short(value: number): string {
  return String(Math.round(value * 1000) / 1000);
}

function codeOf(font: EmbeddedFont, codes: Map<number | string, string>, glyph: PlacedGlyph): string {
  const [first = 0] = glyph.characters;
  const key = glyph.characters.length === 1 ? glyph.id * 0x200000 + first : `${glyph.id} ${glyph.characters.join(' ')}`;
  let code = codes.get(key);
  if (code === undefined) {
    code = newCode(font, glyph).toString(16).padStart(4, '0');
    codes.set(key, code);
  }
  return code;
}

function newCode(font: EmbeddedFont, glyph: PlacedGlyph): number {
  const { subset, widths, unicode } = font;
  let code = subset.includeGlyph(glyph.id);
  // The drawing is repeated in the file for another character, a few bytes; not in a font of PostScript outlines (extra fonts only).
  if (unicode[code] !== undefined && subset.cff === undefined) {
    subset.glyphs.push(glyph.id);
    code = subset.glyphs.length - 1;
  }
  widths[code] ??= glyph.width;
  unicode[code] ??= glyph.characters;
  return code;
}
