import type { Part } from './inline.js';
import type { Line } from './lines.js';
import { Node } from './nodes.js';

export interface PlacedPart extends Part {
  readonly x: number;
}

const LETTER = /\p{L}/u;
const MIRRORED: Readonly<Record<string, string>> = { '(': ')', ')': '(', '[': ']', ']': '[', '«': '»', '»': '«', '<': '>', '>': '<' };

/**
 * Joins neighbours that look alike and places the parts of a line that reads from left to right. Inside it, a stretch in Arabic or
 * Hebrew runs from right to left with the numbers and signs between its words: the part of the Unicode bidirectional algorithm
 * that names and titles in a French text need. https://www.unicode.org/reports/tr9/
 */
export function orderLine(parts: readonly Part[], width: number): Line {
  const atoms = parts.some((part) => part.rtl) ? parts.flatMap(separate) : join(parts);
  const placed: PlacedPart[] = [];
  let x = 0;
  for (let index = 0; index < atoms.length; ) {
    const stretch = atoms.slice(index, stretchEnd(atoms, index));
    const rtl = stretch[0]?.rtl === true;
    const spelt = stretch.some((part) => part.shaped) ? spell(stretch, !rtl) : stretch;
    // In the order of the page, as in any PDF: readers that know no structure turn such stretches round by themselves.
    for (const part of rtl ? spelt.reverse() : spelt) {
      placed.push({ ...(rtl && !part.rtl ? mirror(part) : part), x });
      x += part.width;
    }
    index += stretch.length;
  }
  return { parts: placed, width };
}

/** Puts parts under an element that gives their text, since their glyphs do not. */
function spell(parts: readonly Part[], spelt: boolean): Part[] {
  const actual = parts.map((part) => part.text).join('');
  const node = new Node('Span', parts[0]?.node, { actual, spelt });
  return parts.map((part) => ({ ...part, node }));
}

/** End of the stretch that starts at `index`: up to the last right-to-left part before a left-to-right letter. */
function stretchEnd(atoms: readonly Part[], index: number): number {
  if (!atoms[index]?.rtl) return index + 1;
  let end = index + 1;
  for (let next = end; next < atoms.length; next++) {
    const atom = atoms[next];
    // Another element is another name or quotation: its direction is its own.
    if (!atom || atom.node !== atoms[index]?.node || (!atom.rtl && LETTER.test(atom.text))) break;
    if (atom.rtl) end = next + 1;
  }
  return end;
}

function join(parts: readonly Part[]): Part[] {
  const out: Part[] = [];
  for (const part of parts) {
    const last = out.at(-1);
    if (
      last &&
      last.face === part.face &&
      last.node === part.node &&
      last.color === part.color &&
      last.rtl === part.rtl &&
      last.shaped === part.shaped &&
      last.size === part.size
    )
      out[out.length - 1] = { ...last, text: last.text + part.text, width: last.width + part.width };
    else out.push(part);
  }
  return out;
}

/** Spaces, numbers and signs each take their own place in a line that turns. */
function separate(part: Part): Part[] {
  const texts = part.rtl
    ? part.text.split(/( +)/)
    : LETTER.test(part.text)
      ? part.text.split(/( +)$/)
      : part.text.split(/( +|\p{Nd}(?:[^ ]*\p{Nd})?)/u);
  return texts
    .filter((text) => text !== '')
    .map((text) => ({ ...part, text, width: widthOf(part, text), rtl: part.rtl && text.trim() !== '' }));
}

function widthOf(part: Part, text: string): number {
  return (part.face.words(text).reduce((sum, word) => sum + word.width, 0) * part.size) / 1000;
}

function mirror(part: Part): Part {
  return { ...part, text: Array.from(part.text, (character) => MIRRORED[character] ?? character).join('') };
}
