import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type FacedText, type FontFiles, Fonts } from '../../src/exporters/pdf/fonts.js';
import { metrics } from '../../src/exporters/pdf/generated/metrics.js';
import { KERNING_ONLY, loadKit } from '../../src/exporters/pdf/kit.js';
import { fontStamp } from '../../src/exporters/pdf/metrics.js';
import { PlainLayout } from '../../src/exporters/pdf/plain-layout.js';
import { loadFonts } from '../../src/io/fonts.js';

const files = loadFonts();
const { parseFont } = await loadKit();
const faces = (['regular', 'bold', 'italic', 'boldItalic'] as const).map((name) => [name, files[name] as Uint8Array] as const);

describe('widths read in advance', () => {
  it.each(faces)('place the glyphs of a plain word where fontkit does (%s)', (_, bytes) => {
    const plain = PlainLayout.of(bytes);
    if (plain === undefined) throw new Error('no metrics for a shipped face');
    const font = parseFont(bytes);
    const scale = 1000 / font.unitsPerEm;
    const letters = fc.constantFrom(...plain.metrics.characters);
    fc.assert(
      fc.property(
        fc.oneof(fc.string({ unit: letters, minLength: 1, maxLength: 12 }), fc.constantFrom('AVATAR, ', 'To. ', '1 200,50 € ', 'L’Œuvre ')),
        (text) => {
          font._glyphs = {};
          const { glyphs, positions } = font.layout(text, KERNING_ONLY);
          expect(plain.word(text)?.glyphs).toEqual(
            glyphs.map(({ id, advanceWidth, codePoints }, index) => ({
              id,
              characters: codePoints,
              width: advanceWidth * scale,
              advance: (positions[index]?.xAdvance ?? 0) * scale,
              shift: 0,
              raise: 0,
            })),
          );
        },
      ),
      { numRuns: 500 },
    );
  });

  it('leave to fontkit what they do not know', () => {
    const plain = PlainLayout.of(files.regular);
    for (const text of ['Ba\u0301mako', 'ville\u00ad', 'Ẹ̀kọ́', 'مدينة', '1⁄2', '𝒜']) expect(plain?.word(text)).toBeUndefined();
    expect(plain?.has(0x1f600)).toBe(false);
  });

  it('are not taken for another font', () => {
    expect(new Set(metrics.map(({ stamp }) => stamp)).size).toBe(4);
    const other = Uint8Array.from(files.regular);
    // The checksum that the file keeps of itself.
    const head = new DataView(other.buffer).getUint32(12 + 8 + 16 * tableAt(other, 'head'));
    other[head + 8] = (other[head + 8] ?? 0) ^ 1;
    expect(PlainLayout.of(other)).toBeUndefined();
    for (const bytes of [new Uint8Array(), Uint8Array.of(0, 1, 0, 0, 0, 9), files.regular.slice(0, 40)])
      expect(fontStamp(bytes)).not.toBe(fontStamp(files.regular));
  });

  it('let a document of plain words do without the tables of its faces', () => {
    const parsed: string[] = [];
    // Fresh bytes: a process keeps the faces that it has opened.
    const fresh: FontFiles = { ...files, regular: Uint8Array.from(files.regular) };
    const fonts = new Fonts(fresh, (bytes) => {
      parsed.push('parsed');
      return parseFont(bytes);
    });
    const runs: readonly FacedText[] = fonts.split('Coopération « décentralisée » – 1 200,50 €', false, false);
    expect(runs).toHaveLength(1);
    expect(runs[0]?.face.words(runs[0].text).length).toBeGreaterThan(3);
    expect(parsed).toEqual([]);
    fonts.split('Sirakoro Ɓafing', false, false);
    expect(parsed).toEqual(['parsed']);
  });
});

function tableAt(bytes: Uint8Array, tag: string): number {
  const count = new DataView(bytes.buffer).getUint16(4);
  for (let index = 0; index < count; index += 1) {
    const at = 12 + 16 * index;
    if (String.fromCharCode(...bytes.slice(at, at + 4)) === tag) return index;
  }
  throw new Error(`no table ${tag}`);
}
