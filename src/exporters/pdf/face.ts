import { type GlyphRun, KERNING_ONLY, type ParsedFont } from './kit.js';
import type { PlainLayout } from './plain-layout.js';

/** A glyph placed: what it draws, what it reads, and where it stands, in thousandths of the size. */
export interface PlacedGlyph {
  readonly id: number;
  readonly characters: readonly number[];
  /** Width of the drawing, and step to the next glyph: they differ by the kerning. */
  readonly width: number;
  readonly advance: number;
  readonly shift: number;
  readonly raise: number;
}

export interface GlyphWord {
  readonly glyphs: readonly PlacedGlyph[];
  /** In thousandths of the size. */
  readonly width: number;
  /** The characters of the glyphs, one after the other, give the text back: not so once shaping has turned or split letters. */
  readonly readsBack: boolean;
}

/** Words kept per face between documents; past it the cache starts afresh. */
const CACHED_WORDS = 20_000;

/** Word joiner, which readers and searches pass over: stands for glyphs without a character, e.g. the dots of an Arabic letter. */
const JOINER = 0x2060;

/** One font, kept for the life of the process: parsing a face costs more than a page, so it is parsed when something else than plain words needs it. */
export class Face {
  readonly #words = new Map<string, GlyphWord>();
  readonly #known = new Map<number, boolean>();
  #font: ParsedFont | undefined;

  constructor(
    readonly name: string,
    readonly open: () => ParsedFont,
    /** Widths and kerning read in advance. */
    readonly plain?: PlainLayout,
  ) {}

  get font(): ParsedFont {
    this.#font ??= this.open();
    return this.#font;
  }

  has(codePoint: number): boolean {
    if (this.plain?.has(codePoint) === true) return true;
    let known = this.#known.get(codePoint);
    if (known === undefined) {
      known = this.font.hasGlyphForCodePoint(codePoint);
      this.#known.set(codePoint, known);
    }
    return known;
  }

  /** Lays out a word, with the space after it. */
  word(text: string): GlyphWord {
    let word = this.#words.get(text);
    if (word === undefined) {
      if (this.#words.size >= CACHED_WORDS) this.#words.clear();
      word = this.#layout(text);
      this.#words.set(text, word);
    }
    return word;
  }

  /** The word if it has been laid out before. */
  knownWord(text: string): GlyphWord | undefined {
    return this.#words.get(text);
  }

  /** Lays out a text of several words, each apart: letters of two words never join. */
  words(text: string): readonly GlyphWord[] {
    return (text.match(/[^ ]* |[^ ]+/g) ?? []).map((word) => this.word(word));
  }

  #layout(text: string): GlyphWord {
    const plain = this.plain?.word(text);
    if (plain !== undefined) return plain;
    // fontkit's glyphs remember the characters of their first use: fresh glyphs for each word, or the bytes of a document would
    // depend on the documents before it.
    this.font._glyphs = {};
    const run = layoutAnyhow(this.font, text);
    const scale = 1000 / this.font.unitsPerEm;
    const glyphs = run.glyphs.map((glyph, index): PlacedGlyph => {
      const { xAdvance = 0, xOffset = 0, yOffset = 0 } = run.positions[index] ?? {};
      return {
        id: glyph.id,
        characters: glyph.codePoints.length > 0 ? glyph.codePoints : [JOINER],
        width: glyph.advanceWidth * scale,
        advance: xAdvance * scale,
        shift: xOffset * scale,
        raise: yOffset * scale,
      };
    });
    return {
      glyphs,
      width: glyphs.reduce((sum, glyph) => sum + glyph.advance, 0),
      readsBack: glyphs.map((glyph) => String.fromCodePoint(...glyph.characters)).join('') === text,
    };
  }
}

/** Letters that need no shaping: composed, each with its own drawing. */
const SIMPLE = /^[\p{Script=Latin}\p{Script=Greek}\p{Script=Cyrillic}\p{Script=Common}]*$/u;
const WITHOUT_MARKS = { mark: false, mkmk: false, abvm: false, blwm: false };
/** fontkit turns Arabic digits around with their script; a number reads from left to right. */
const NUMBER = /^[\p{Nd} ]+$/u;

function layoutAnyhow(font: ParsedFont, text: string): GlyphRun {
  if (SIMPLE.test(text)) return font.layout(text, KERNING_ONLY);
  try {
    return NUMBER.test(text) ? font.layout(text, undefined, undefined, undefined, 'ltr') : font.layout(text);
  } catch {
    // fontkit fails on the marks of some Khmer words: better a mark a little off than no word.
    return font.layout(text, WITHOUT_MARKS);
  }
}
