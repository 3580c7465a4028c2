import type { Inline } from '../../base/blocks.js';
import type { Fonts } from './fonts.js';
import { type Word, Words } from './inline.js';
import { breakLines, type Line } from './lines.js';
import { Node } from './nodes.js';
import type { Frame, Strip } from './strips.js';
import { page, type TextStyle } from './theme.js';

/** Where blocks are laid out: the column they fill, the element they go under, the frames around them. */
export interface Context {
  readonly fonts: Fonts;
  readonly lang: string;
  readonly continued: string;
  readonly x: number;
  readonly width: number;
  readonly parent: Node;
  readonly frames: readonly Frame[];
  /** Depth of lists around, 0 outside any. */
  readonly depth: number;
}

/** Height that strips can fill on a page. */
export const pageHeight = page.height - page.top - page.bottom;

export function wordsOf(context: Context, inlines: readonly Inline[], style: TextStyle, node: Node): readonly Word[] {
  return new Words(context.fonts, context.lang.startsWith('fr')).add(inlines, style, node).list;
}

export function linesOf(context: Context, inlines: readonly Inline[], style: TextStyle, node: Node, width = context.width): Line[] {
  return breakLines(wordsOf(context, inlines, style, node), width);
}

/** Baseline of a line from its top: the letters stand in the middle of the leading. */
export function baselineOf(style: TextStyle): number {
  return style.leading / 2 + style.size * 0.36;
}

interface TextOptions {
  readonly type: string;
  readonly before: number;
  readonly after: number;
  readonly width?: number;
  /** All its lines stay together, and with the strip after. */
  readonly keepNext?: boolean;
}

/** One strip a line. The first two and the last two lines stay together: no line alone at the foot or the head of a page. */
export function textStrips(context: Context, inlines: readonly Inline[], style: TextStyle, options: TextOptions): Strip[] {
  const node = new Node(options.type, context.parent);
  const lines = linesOf(context, inlines, style, node, options.width);
  return lines.map((line, index) => ({
    height: style.leading,
    ...(index === 0 ? { before: options.before } : {}),
    ...(index === lines.length - 1 ? { after: options.after } : {}),
    keep: options.keepNext === true || (index < lines.length - 1 && (index === 0 || index === lines.length - 2)),
    frames: context.frames,
    draw: (pen, top) => pen.line(line, context.x, top + baselineOf(style)),
  }));
}
