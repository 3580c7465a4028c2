import type { Block, Heading, Piece } from '../../base/blocks.js';
import { formatDate } from '../../locales/format.js';
import { announces } from '../announces.js';
import { layoutBlock } from './blocks.js';
import { layoutContents, placeOf } from './contents.js';
import { baselineOf, type Context, linesOf, textStrips } from './context.js';
import { plainText } from './inline.js';
import { Node } from './nodes.js';
import type { Strip } from './strips.js';
import { body, colors, headings as headingStyles, paragraphGap, smallStyle, type TextStyle } from './theme.js';

/** Headings in order: their number is their place here. */
function headingsOf(piece: Piece): Heading[] {
  return piece.blocks.filter((block): block is Heading => block.type === 'heading');
}

/** Lines of a text, or rows of a table, that go to the page of the signatures. */
const TAKEN_ALONG = 3;

/** The whole piece as strips, the letterhead first; a piece without a title heading gets its title as one. */
export function layoutPiece(context: Context, piece: Piece): Strip[] {
  const headings = headingsOf(piece);
  const strips = letterhead(context, piece);
  if (!headings.some((heading) => heading.level === 1)) strips.push(...titleStrips(context, 1, { type: 'text', text: piece.title }));
  let startsPage = false;
  for (const [index, block] of piece.blocks.entries()) {
    if (block.type === 'pageBreak') {
      startsPage = true;
      continue;
    }
    const laid = layoutTop(context, block, headings);
    // The last words before the signatures go with them: a page of signatures alone could be added to any text.
    if (block.type === 'paragraph' && piece.blocks[index + 1]?.type === 'signatures') for (const strip of laid) strip.keep = true;
    // « Fait le … » says too little to hold them: the end of what stands above comes along.
    if (piece.blocks[index + 1]?.type === 'paragraph' && piece.blocks[index + 2]?.type === 'signatures')
      for (const strip of laid.slice(-TAKEN_ALONG)) strip.keep = true;
    const end = laid.at(-1);
    if (end && announces(block)) end.keep = true;
    const [first, ...rest] = laid;
    // A last paragraph takes the lines above it along: one sentence on a page of its own looks like a mistake.
    const above = strips.at(-1);
    if (above && block.type === 'paragraph' && index === piece.blocks.length - 1) above.keep = true;
    if (!first) continue;
    strips.push(startsPage ? { ...first, startsPage: true } : first, ...rest);
    startsPage = false;
  }
  return strips;
}

function layoutTop(context: Context, block: Block, headings: readonly Heading[]): Strip[] {
  if (block.type === 'heading') return headingStrips(context, block, headings.indexOf(block));
  if (block.type === 'contents') {
    const entries = layoutContents(context, headings);
    return entries.length > 0 ? [...titleStrips(context, 2, { type: 'text', text: block.title }), ...entries] : [];
  }
  return layoutBlock(context, block);
}

function headingStrips(context: Context, heading: Heading, number: number): Strip[] {
  const [first, ...rest] = titleStrips(context, heading.level, ...heading.children);
  if (!first) return [];
  const draw: Strip['draw'] = (pen, top) => {
    pen.kit.addNamedDestination(placeOf(number), 'XYZ', 0, Math.max(0, top - 8), null);
    pen.bookmarks.add(heading.level, plainText(heading.children), top - 8);
    first.draw(pen, top);
  };
  return [{ ...first, heading: number, draw }, ...rest];
}

function titleStrips(context: Context, level: Heading['level'], ...children: Heading['children']): Strip[] {
  const { before, after, ...style } = headingStyles[level];
  return textStrips(context, children, style, { type: `H${level}`, before, after, keepNext: true });
}

/** Who writes, and under which reference and date, over a rule. */
function letterhead(context: Context, piece: Piece): Strip[] {
  const author: TextStyle = { ...body, size: 11, leading: 15, bold: true, color: colors.accent };
  const half = context.width * 0.6;
  const left = linesOf(context, [{ type: 'text', text: piece.author }], author, new Node('P', context.parent), half);
  const date = formatDate(piece.date, piece.lang.startsWith('en') ? 'en' : 'fr');
  const right = [piece.reference, date]
    .filter((text) => text !== '')
    .flatMap((text) => linesOf(context, [{ type: 'text', text }], smallStyle, new Node('P', context.parent), context.width - half - 12));
  const height = Math.max(left.length * author.leading, right.length * smallStyle.leading) + 8;
  return [
    {
      height,
      after: paragraphGap,
      keep: true,
      draw: (pen, top) => {
        pen.artifact('Layout', () => pen.box(context.x, top + height - 1.4, context.width, 1.4, colors.accent));
        for (const [index, line] of left.entries()) pen.line(line, context.x, top + index * author.leading + baselineOf(author));
        for (const [index, line] of right.entries()) {
          pen.line(line, context.x + context.width - line.width, top + 1 + index * smallStyle.leading + baselineOf(smallStyle));
        }
      },
    },
  ];
}
