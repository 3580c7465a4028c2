import type { Block, Note } from '../../base/blocks.js';
import { type Context, textStrips } from './context.js';
import { layoutFigure } from './figure.js';
import { layoutList } from './list.js';
import { Node } from './nodes.js';
import { layoutSignatures } from './signatures.js';
import type { Frame, Strip } from './strips.js';
import { layoutKeyValues, layoutTable } from './table.js';
import { blockGap, body, colors, itemGap, paragraphGap } from './theme.js';

/** Lays out the blocks of a list item, a note, a quote or the piece; headings, contents and page breaks are the piece's. */
export function layoutBlocks(context: Context, blocks: readonly Block[]): Strip[] {
  const strips: Strip[] = [];
  for (const block of blocks) strips.push(...layoutBlock(context, block));
  return strips;
}

export function layoutBlock(context: Context, block: Block): Strip[] {
  switch (block.type) {
    case 'paragraph': {
      const gap = context.depth > 0 ? itemGap : paragraphGap;
      return textStrips(context, block.children, body, { type: 'P', before: gap, after: gap });
    }
    case 'list':
      return layoutList(context, block);
    case 'table':
      return layoutTable(context, block);
    case 'keyValues':
      return layoutKeyValues(context, block);
    case 'figure':
      return layoutFigure(context, block);
    case 'signatures':
      return layoutSignatures(context, block);
    case 'note':
      return framed(context, block.children, 'Div', noteFrame(context, block.kind), { inset: 12, outset: OUTSET });
    case 'quote':
      return framed(context, block.children, 'BlockQuote', quoteFrame(context), { inset: 14, outset: 2 });
    case 'heading':
      return textStrips(context, block.children, { ...body, bold: true }, { type: 'P', before: paragraphGap, after: 2, keepNext: true });
    case 'contents':
    case 'pageBreak':
      return [];
  }
}

const OUTSET = 8;

function framed(
  context: Context,
  blocks: readonly Block[],
  type: string,
  frame: Frame,
  { inset, outset }: { inset: number; outset: number },
): Strip[] {
  const inner = {
    ...context,
    x: context.x + inset,
    width: context.width - 2 * inset,
    parent: new Node(type, context.parent),
    frames: [...context.frames, frame],
    depth: 0,
  };
  const strips = layoutBlocks(inner, blocks);
  const [first] = strips;
  if (first) strips[0] = { ...first, before: blockGap + outset, keep: strips.length > 1 };
  const last = strips.at(-1);
  if (last) strips[strips.length - 1] = { ...last, after: blockGap + outset + 4 };
  return strips;
}

function noteFrame(context: Context, kind: Note['kind']): Frame {
  const [fill, bar] =
    kind === 'draft'
      ? [colors.draftFill, colors.draft]
      : kind === 'warning'
        ? [colors.warningFill, colors.warningBar]
        : [colors.noteFill, colors.accent];
  const { x, width } = context;
  return {
    draw: (pen, top, bottom) => {
      const [y, height] = [top - OUTSET, bottom - top + 2 * OUTSET];
      pen.box(x, y, width, height, fill);
      pen.box(x, y, 3, height, bar);
      // Not by colour alone: a warning has a full border, a draft a dashed one.
      if (kind === 'note') return;
      pen.kit.save();
      if (kind === 'draft') pen.kit.dash(3, { space: 2 });
      pen.kit.strokeColor(bar).lineWidth(0.7).rect(x, y, width, height).stroke();
      pen.kit.restore();
    },
  };
}

function quoteFrame(context: Context): Frame {
  return { draw: (pen, top, bottom) => pen.box(context.x + 2, top - 2, 2, bottom - top + 4, colors.rule) };
}
