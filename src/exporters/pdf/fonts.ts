import { Face } from './face.js';
import type { ParseFont } from './kit.js';
import { PlainLayout } from './plain-layout.js';

/** Font files, TrueType. `fallbacks` are opened, in this order, only when a character is missing from the faces before. */
export interface FontFiles {
  readonly regular: Uint8Array;
  readonly bold: Uint8Array;
  readonly italic: Uint8Array;
  readonly boldItalic?: Uint8Array;
  readonly fallbacks: readonly FallbackFile[];
}
interface FallbackFile {
  readonly name: string;
  readonly load: () => Uint8Array;
}

const opened = new WeakMap<object, Face>();

function face(key: object, name: string, load: () => Uint8Array, parse: ParseFont): Face {
  let found = opened.get(key);
  if (!found) {
    const bytes = load();
    found = new Face(name, () => parse(bytes), PlainLayout.of(bytes));
    opened.set(key, found);
  }
  return found;
}

/** A stretch of text that one face prints. */
export interface FacedText {
  readonly text: string;
  readonly face: Face;
  readonly rtl: boolean;
}

const RIGHT_TO_LEFT = /[\p{Script=Arabic}\p{Script=Hebrew}\p{Script=Syriac}\p{Script=Thaana}\p{Script=Nko}\p{Script=Adlam}]/u;
const DIGIT = /\p{Nd}/u;
const MARK = /[\p{M}\u200c\u200d]/u;
const JOINER_OR_SELECTOR = /\u200c|\u200d|\p{Variation_Selector}/u;
const PRIVATE_USE = /\p{Co}/u;
/** Printed for a character that no face has, in order of preference. */
const SUBSTITUTES = [0xfffd, 0x25a1, 0x3f];

/** The faces of one document: which prints which character, and what none could print. */
export class Fonts {
  /** Characters without a glyph in any face, in order of appearance. */
  readonly missing = new Set<string>();

  constructor(
    readonly files: FontFiles,
    readonly parse: ParseFont,
  ) {}

  main(bold: boolean, italic: boolean): Face {
    const { files } = this;
    const bytes = bold ? ((italic ? files.boldItalic : undefined) ?? files.bold) : italic ? files.italic : files.regular;
    return face(
      bytes,
      bytes === files.bold ? 'bold' : bytes === files.italic ? 'italic' : bytes === files.regular ? 'regular' : 'boldItalic',
      () => bytes,
      this.parse,
    );
  }

  /** Cuts a text (cleaned) where the face or the direction changes. Marks stay with their letter. */
  split(text: string, bold: boolean, italic: boolean): FacedText[] {
    const main = this.main(bold, italic);
    const out: { text: string; face: Face; rtl: boolean }[] = [];
    for (const character of text) {
      const last = out.at(-1);
      const rtl: boolean =
        (RIGHT_TO_LEFT.test(character) && !DIGIT.test(character)) || (last?.rtl === true && (character === ' ' || MARK.test(character)));
      if (last && (character === ' ' || MARK.test(character) || (rtl && last.rtl)) && last.face.has(codeOf(character))) {
        last.text += character;
        continue;
      }
      const found = this.#find(character, main);
      if (!found) continue;
      if (last && last.face === found.face && last.rtl === rtl) last.text += found.text;
      else out.push({ text: found.text, face: found.face, rtl });
    }
    return out;
  }

  #find(character: string, main: Face): { text: string; face: Face } | undefined {
    const code = codeOf(character);
    if (!PRIVATE_USE.test(character)) {
      if (main.has(code)) return { text: character, face: main };
      for (const file of this.files.fallbacks) {
        const fallback = face(file, file.name, file.load, this.parse);
        if (fallback.has(code)) return { text: character, face: fallback };
      }
    }
    // Joiners and variation selectors only refine a neighbour; without a glyph they are simply left out.
    if (JOINER_OR_SELECTOR.test(character)) return undefined;
    this.missing.add(character);
    const substitute = SUBSTITUTES.find((candidate) => main.has(candidate));
    return substitute === undefined ? undefined : { text: String.fromCodePoint(substitute), face: main };
  }
}

function codeOf(character: string): number {
  return character.codePointAt(0) ?? 0;
}
