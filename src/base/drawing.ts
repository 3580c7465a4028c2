import type { Shape } from './blocks.js';

/** Text ink and lines, dark enough on white (contrast above 7 and 3). */
export const INK = '#1E1E1E';
export const RULE = '#767676';

/** Width in points of the text column of an A4 page. */
export const WIDTH = 480;

/** Smallest size of a text in a figure: still read on paper. */
export const SMALL = 8;

/**
 * Fills that stay apart for most colour-blind readers and in grey, each with its own pattern, so that colour is never alone.
 * Beyond eight, fills start again with the next pattern.
 */
const FILLS = ['#1F5A99', '#F2B134', '#3D8B5A', '#C8553D', '#7A5BA8', '#8CC5E8', '#5B5B5B', '#D9A5C9'] as const;
const PATTERNS = [undefined, 'diagonal', 'dots', 'cross'] as const;

export interface Style {
  readonly fill: string;
  readonly pattern?: 'diagonal' | 'dots' | 'cross';
}

export function styleOf(index: number): Style {
  const fill = FILLS[index % FILLS.length] ?? FILLS[0];
  const pattern = PATTERNS[(index + Math.floor(index / FILLS.length)) % PATTERNS.length];
  return pattern === undefined ? { fill } : { fill, pattern };
}

/** Width of a text, roughly: a scene knows no font. Wide enough for Noto Sans. */
export function roughWidth(text: string, size: number): number {
  return (
    [...text].reduce(
      (width, character) =>
        width +
        (/[ilj.,:;'’|! \u00a0\u202f]/.test(character) ? 0.3 : /[mwMW@%]/.test(character) ? 0.9 : /[A-ZÀ-Ý]/.test(character) ? 0.68 : 0.57),
      0,
    ) * size
  );
}

/** A text cut with an ellipsis to fit a width; the table beside gives it whole. */
export function shorten(text: string, size: number, width: number): string {
  if (roughWidth(text, size) <= width) return text;
  let short = text;
  while (short.length > 1 && roughWidth(`${short}…`, size) > width) short = short.slice(0, -1);
  return `${short.trimEnd()}…`;
}

export function label(
  x: number,
  y: number,
  text: string,
  options: { readonly size?: number; readonly anchor?: 'start' | 'middle' | 'end'; readonly fill?: string; readonly bold?: boolean } = {},
): Shape {
  const { size = SMALL, anchor = 'start', fill = INK, bold } = options;
  return { type: 'text', x, y, text, size, fill, anchor, ...(bold ? { bold } : {}) };
}

/** Lines of at most `width`, cut at spaces. */
export function wrap(text: string, size: number, width: number, lines: number): string[] {
  const wrapped: string[] = [];
  for (const word of text.split(' ')) {
    const last = wrapped.at(-1);
    if (last !== undefined && roughWidth(`${last} ${word}`, size) <= width) wrapped[wrapped.length - 1] = `${last} ${word}`;
    else wrapped.push(word);
  }
  const kept = wrapped.slice(0, lines);
  if (wrapped.length > lines) kept[lines - 1] = shorten(`${kept[lines - 1]} ${wrapped[lines]}`, size, width);
  return kept.map((line) => shorten(line, size, width));
}
