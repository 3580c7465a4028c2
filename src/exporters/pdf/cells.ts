import type { Inline } from '../../base/blocks.js';
import { type Context, wordsOf } from './context.js';
import type { Word } from './inline.js';
import { breakLines, type Line } from './lines.js';
import { Node } from './nodes.js';
import type { TextStyle } from './theme.js';

/** Between the edge of a cell and its text. */
export const padding = { x: 5.5, y: 3.6 } as const;

export interface Cell {
  readonly node: Node;
  readonly words: readonly Word[];
  readonly fold: (width: number) => Line[];
}

export function cellNode(row: Node, scope?: 'Row' | 'Column'): Node {
  return scope ? new Node('TH', row, { scope }) : new Node('TD', row);
}

export function layoutCell(context: Context, children: readonly Inline[], style: TextStyle, node: Node): Cell {
  const words = wordsOf(context, children, style, node);
  return { node, words, fold: (width) => breakLines(words, width) };
}
