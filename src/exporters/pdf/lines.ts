import { orderLine, type PlacedPart } from './bidi.js';
import type { Part, Word } from './inline.js';
import { clusters } from './text.js';

/** A line ready to draw: parts in reading order, each with its distance from the left of the line. */
export interface Line {
  readonly parts: readonly PlacedPart[];
  /** Without the space at its end. */
  readonly width: number;
}

/** Fills lines with words as long as they fit; a word wider than a line is cut between characters. Nothing is lost. */
export function breakLines(words: readonly Word[], width: number): Line[] {
  const lines: Line[] = [];
  let line: Part[] = [];
  let used = 0;
  let space = 0;
  const flush = () => {
    if (line.length > 0) lines.push(orderLine(line, used - space));
    line = [];
    used = 0;
    space = 0;
  };
  for (const whole of words) {
    for (const word of whole.width - whole.space > width ? cut(whole, width) : [whole]) {
      // A hundredth of a point forgives the rounding of a column made to measure.
      if (line.length > 0 && used + word.width - word.space > width + 0.01) flush();
      line.push(...word.parts);
      used += word.width;
      space = word.space;
    }
    if (whole.last) flush();
  }
  flush();
  return lines;
}

function cut(word: Word, width: number): Word[] {
  const out: Word[] = [];
  let current: Word = { parts: [], width: 0, space: 0 };
  for (const part of word.parts) {
    let text = '';
    let textWidth = 0;
    const keep = () => {
      if (text === '') return;
      current.parts.push({ ...part, text, width: textWidth });
      current.width += textWidth;
      text = '';
      textWidth = 0;
    };
    for (const cluster of clusters(part.text)) {
      const clusterWidth = (part.face.word(cluster).width * part.size) / 1000;
      if (current.width + textWidth + clusterWidth > width && current.parts.length + text.length > 0 && cluster !== ' ') {
        keep();
        out.push(current);
        current = { parts: [], width: 0, space: 0 };
      }
      text += cluster;
      textWidth += clusterWidth;
    }
    keep();
  }
  current.space = word.space;
  out.push(current);
  return out;
}

/** Width of the longest line if nothing forced a break, and of the longest word: what a column asks for. */
export function measureWords(words: readonly Word[]): { longestLine: number; longestWord: number } {
  let longestLine = 0;
  let longestWord = 0;
  let line = 0;
  for (const word of words) {
    longestWord = Math.max(longestWord, word.width - word.space);
    longestLine = Math.max(longestLine, line + word.width - word.space);
    line = word.last ? 0 : line + word.width;
  }
  return { longestLine, longestWord };
}
