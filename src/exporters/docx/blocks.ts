import { BookmarkEnd, BookmarkStart, type IParagraphOptions, Paragraph, type ParagraphChild, type Table } from 'docx';
import type { Block, Heading, Inline } from '../../base/blocks.js';
import { announces } from '../announces.js';
import type { Context } from './context.js';
import { layoutFigure } from './figure.js';
import { layoutNote } from './frame.js';
import { isWhollyRightToLeft, runs } from './inline.js';
import { layoutList } from './list.js';
import { layoutSignatures } from './signatures.js';
import { layoutKeyValues, layoutTable } from './table.js';
import { style, twips } from './theme.js';

/** Blocks of a list item, a frame or a quote, or of the piece save its headings and contents. */
export function layoutBlocks(context: Context, blocks: readonly Block[]): (Paragraph | Table)[] {
  const laid: (Paragraph | Table)[] = [];
  for (const [index, block] of blocks.entries()) {
    const before = blocks[index - 1];
    // Two tables that touch become one in Word.
    if (isBoxed(before) && isBoxed(block) && !hasCaption(block)) laid.push(paragraph(context, [], { spacing: { before: 0, after: 0 } }));
    laid.push(...layoutBlock(context, block, { after: isBoxed(before), beforeSignatures: blocks[index + 1]?.type === 'signatures' }));
  }
  return laid;
}

export interface Neighbours {
  /** The block follows a table, which has no space of its own beneath it. */
  readonly after: boolean;
  /** The last words before the signatures go with them: a page of signatures alone could be added to any text. */
  readonly beforeSignatures: boolean;
}

function layoutBlock(context: Context, block: Block, near: Neighbours): (Paragraph | Table)[] {
  const options: IParagraphOptions = {
    ...(near.after ? { spacing: { before: twips(10) } } : {}),
    ...(near.beforeSignatures || announces(block) ? { keepNext: true } : {}),
  };
  switch (block.type) {
    case 'paragraph':
      return [paragraph(context, block.children, options)];
    case 'heading':
      return [paragraph(context, block.children, { ...options, style: style.label })];
    case 'list':
      return layoutList(context, block, layoutBlocks, options);
    case 'table':
      return layoutTable(context, block);
    case 'keyValues':
      return layoutKeyValues(context, block);
    case 'figure':
      return layoutFigure(context, block);
    case 'signatures':
      return layoutSignatures(context, block);
    case 'note':
      return [layoutNote(context, block, layoutBlocks)];
    case 'quote':
      return layoutBlocks({ ...context, style: style.quote }, block.children);
    case 'contents':
    case 'pageBreak':
      return [];
  }
}

function paragraph(context: Context, children: readonly Inline[], options: IParagraphOptions = {}): Paragraph {
  return new Paragraph({
    ...(context.style === undefined ? {} : { style: context.style }),
    ...(context.indent > 0 ? { indent: { left: context.indent } } : {}),
    ...(isWhollyRightToLeft(children) ? { bidirectional: true } : {}),
    ...options,
    children: runs(context, children),
  });
}

/** A heading of the piece, with the bookmark that the contents leads to. The title of the piece has the style « Titre ». */
export function headingParagraph(context: Context, heading: Heading, bookmark: string | undefined, pageBreakBefore: boolean): Paragraph {
  const children: ParagraphChild[] = runs(context, heading.children);
  const number = bookmark === undefined ? undefined : context.registry.bookmark();
  return new Paragraph({
    style: heading.level === 1 ? style.title : `Heading${heading.level - 1}`,
    ...(pageBreakBefore ? { pageBreakBefore } : {}),
    children:
      bookmark === undefined || number === undefined
        ? children
        : [new BookmarkStart(bookmark, number), ...children, new BookmarkEnd(number)],
  });
}

function isBoxed(block: Block | undefined): boolean {
  return block?.type === 'table' || block?.type === 'keyValues' || block?.type === 'note' || block?.type === 'signatures';
}

function hasCaption(block: Block): boolean {
  return (block.type === 'table' || block.type === 'keyValues') && block.caption.length > 0;
}
