import type { Inline } from '../../base/blocks.js';
import type { Face } from './face.js';
import type { Fonts } from './fonts.js';
import { Node } from './nodes.js';
import { cleanText, cutAtBreaks, keepTogether } from './text.js';
import { colors, type TextStyle } from './theme.js';

/** Text of one face, one look and one place in the structure. Widths in points; `space` is what the last space takes. */
export interface Part {
  readonly text: string;
  readonly face: Face;
  readonly size: number;
  readonly color: string;
  readonly rtl: boolean;
  /** Its glyphs do not give the text back one by one: the text goes along with them. */
  readonly shaped: boolean;
  readonly node: Node;
  readonly width: number;
}

/** Parts between two places where a line may end. */
export interface Word {
  readonly parts: Part[];
  width: number;
  /** Width of the space at its end, which does not count at the end of a line. */
  space: number;
  /** The line ends here whatever its length. */
  last?: boolean;
}

export function plainText(inlines: readonly Inline[]): string {
  return inlines
    .map((inline) => (inline.type === 'text' ? inline.text : inline.type === 'break' ? ' ' : plainText(inline.children)))
    .join('');
}

interface Look {
  readonly style: TextStyle;
  readonly bold: boolean;
  readonly italic: boolean;
  readonly color: string;
  readonly node: Node;
}

/** A file of this machine or a place in another format of the piece would lead nowhere: only the words are printed. */
const PUBLIC_ADDRESS = /^(https?|mailto|tel):/i;

function linked(href: string, children: readonly Inline[], look: Look): Look {
  const link = { href, inside: false, label: cleanText(plainText(children)) || href };
  return { ...look, color: colors.link, node: new Node('Link', look.node, { link }) };
}

/** Turns runs into words that carry their face, their look and their structure element. */
export class Words {
  readonly list: Word[] = [];
  #open: Word | undefined;

  constructor(
    readonly fonts: Fonts,
    readonly french: boolean,
  ) {}

  add(inlines: readonly Inline[], style: TextStyle, node: Node): this {
    this.#walk(inlines, { style, bold: style.bold === true, italic: style.italic === true, color: style.color, node });
    return this;
  }

  #walk(inlines: readonly Inline[], look: Look): void {
    for (const inline of inlines) {
      if (inline.type === 'text') this.#text(inline.text, look);
      else if (inline.type === 'break') this.#break();
      else if (inline.type === 'strong') this.#walk(inline.children, { ...look, bold: true });
      else if (inline.type === 'emphasis') this.#walk(inline.children, { ...look, italic: true });
      else if (inline.type === 'span') this.#walk(inline.children, { ...look, node: new Node('Span', look.node, { lang: inline.lang }) });
      else this.#walk(inline.children, PUBLIC_ADDRESS.test(inline.href) ? linked(inline.href, inline.children, look) : look);
    }
  }

  #break(): void {
    this.#open = undefined;
    const word = this.list.at(-1);
    if (word) word.last = true;
  }

  #text(text: string, look: Look): void {
    const clean = cleanText(text);
    const pieces = cutAtBreaks(this.french ? keepTogether(clean) : clean);
    for (const [index, piece] of pieces.entries()) {
      if (piece === '') continue;
      // A space after a space, or at the start of a line, is typing, not text.
      if (piece === ' ' && !this.#open) continue;
      const word = this.#open ?? this.#newWord();
      this.#measure(piece, look, word);
      this.#open = piece.endsWith(' ') || index < pieces.length - 1 ? undefined : word;
    }
  }

  #newWord(): Word {
    const word: Word = { parts: [], width: 0, space: 0 };
    this.list.push(word);
    return word;
  }

  #measure(piece: string, look: Look, word: Word): void {
    const { size } = look.style;
    const { color, node } = look;
    const main = this.fonts.main(look.bold, look.italic);
    const known = main.knownWord(piece);
    const faced = known?.readsBack ? [{ text: piece, face: main, rtl: false }] : this.fonts.split(piece, look.bold, look.italic);
    for (const { text, face, rtl } of faced) {
      const { width, readsBack } = face.word(text);
      word.parts.push({ text, face, size, color, rtl, shaped: rtl || !readsBack, node, width: (width * size) / 1000 });
    }
    const end = word.parts.at(-1);
    word.space = end?.text.endsWith(' ') ? (end.face.word(' ').width * size) / 1000 : 0;
    word.width = word.parts.reduce((sum, part) => sum + part.width, 0);
  }
}
