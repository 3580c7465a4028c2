import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { KERNING_ONLY, loadKit, type ParsedFont } from '../../src/exporters/pdf/kit.js';
import { type FaceMetrics, fontStamp } from '../../src/exporters/pdf/metrics.js';
import { FONT_FACES } from '../../src/io/font-faces.js';

const PACKAGES = fileURLToPath(new URL('../../node_modules', import.meta.url));
const MAIN_FACES = 4;

/** Characters of Western and Central European texts. The soft hyphen and the fraction slash mean something to fontkit: they are left to it. */
const RANGES: readonly (readonly [number, number])[] = [
  [0x20, 0x7e],
  [0xa0, 0xac],
  [0xae, 0x17f],
  [0x2010, 0x2014],
  [0x2018, 0x201e],
  [0x2020, 0x2022],
  [0x2026, 0x2026],
  [0x202f, 0x2030],
  [0x2039, 0x203a],
  [0x20ac, 0x20ac],
  [0x2212, 0x2212],
];

/** Widths and kerning of the four faces of the text, as fontkit works them out, so that a document need not read the tables of the fonts for them. */
export async function generateFontMetrics(): Promise<string> {
  const { parseFont } = await loadKit();
  const faces = FONT_FACES.slice(0, MAIN_FACES).map(({ source }) => {
    const bytes = readFileSync(join(PACKAGES, source));
    return metricsOf(parseFont(bytes), fontStamp(bytes));
  });
  return [
    '// Generated from the font packages by `npm run generate`. Do not edit.',
    "import type { FaceMetrics } from '../metrics.js';",
    `export const metrics = JSON.parse(${JSON.stringify(JSON.stringify(faces))}) as readonly FaceMetrics[];`,
    '',
  ].join('\n');
}

function metricsOf(font: ParsedFont, stamp: string): FaceMetrics {
  const characters = RANGES.flatMap(([first, last]) => Array.from({ length: last - first + 1 }, (_, index) => first + index)).filter(
    (code) => font.hasGlyphForCodePoint(code),
  );
  const kerning = kerningOf(font, characters);
  const columns = characters.map((_, right) => kerning.map((row) => row[right] ?? 0));
  const lefts = classes(kerning);
  const rights = classes(columns);
  const glyphs = font.layout(String.fromCodePoint(...characters), KERNING_ONLY).glyphs;
  return {
    stamp,
    unitsPerEm: font.unitsPerEm,
    characters: String.fromCodePoint(...characters),
    glyphs: glyphs.map(({ id }) => id),
    widths: glyphs.map(({ advanceWidth }) => advanceWidth),
    left: lefts.of,
    right: rights.of,
    kerning: lefts.first.map((left) => rights.first.map((right) => kerning[left]?.[right] ?? 0)),
  };
}

/** Step from each character to each other, less the width of the first. Each row comes from one text: setting up a layout costs more than a glyph. */
function kerningOf(font: ParsedFont, characters: readonly number[]): number[][] {
  const kerning = characters.map(() => [] as number[]);
  for (const [first, own] of characters.entries()) {
    const others = characters.slice(first);
    const { glyphs, positions } = font.layout(String.fromCodePoint(...others.flatMap((other) => [own, other]), own), KERNING_ONLY);
    if (glyphs.length !== 2 * others.length + 1) throw new Error('a character of the font is not one glyph');
    for (let place = 0; place + 1 < glyphs.length; place += 1) {
      const step = (positions[place]?.xAdvance ?? 0) - (glyphs[place]?.advanceWidth ?? 0);
      const other = first + (place >> 1);
      const [row, column] = place % 2 === 0 ? [first, other] : [other, first];
      (kerning[row] as number[])[column] = step;
    }
  }
  return kerning;
}

/** Numbers equal rows alike: `of` each row, and the first row of each number. */
function classes(rows: readonly (readonly number[])[]): { readonly of: number[]; readonly first: number[] } {
  const known = new Map<string, number>();
  const first: number[] = [];
  const of = rows.map((row, index) => {
    const key = row.join();
    const found = known.get(key);
    if (found !== undefined) return found;
    known.set(key, first.length);
    first.push(index);
    return first.length - 1;
  });
  return { of, first };
}
