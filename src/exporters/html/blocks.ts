import type { Block, List, Note, Quote } from '../../base/blocks.js';
import type { Context } from './context.js';
import { element, type Html, lines, nothing } from './element.js';
import { writeInline } from './inline.js';
import { writeSignatures } from './signatures.js';
import { writeFigure } from './svg.js';
import { writeKeyValues, writeTable } from './table.js';

/** The blocks of a list item, a note, a quote or the piece. Its headings and contents are the piece's own. */
export function writeBlock(context: Context, block: Block): Html {
  switch (block.type) {
    case 'paragraph':
      return element('p', {}, writeInline(context, block.children));
    case 'list':
      return writeList(context, block);
    case 'table':
      return writeTable(context, block);
    case 'keyValues':
      return writeKeyValues(context, block);
    case 'figure':
      return writeFigure(context, block);
    case 'signatures':
      return writeSignatures(block);
    case 'note':
      return writeFrame('div', { class: `note ${block.kind}`, role: 'note' }, context, block);
    case 'quote':
      return writeFrame('blockquote', {}, context, block);
    case 'heading':
      // Inside a frame or a list a title is no part of the plan of the piece, here as in the PDF.
      return element('p', { class: 'title' }, element('strong', {}, writeInline(context, block.children)));
    case 'pageBreak':
      return element('div', { class: 'page-break' });
    case 'contents':
      return nothing;
  }
}

function writeFrame(name: string, attributes: Readonly<Record<string, string>>, context: Context, { children }: Note | Quote): Html {
  return element(name, attributes, lines(...children.map((child) => writeBlock(context, child))));
}

function writeList(context: Context, list: List): Html {
  const items = list.items.map((item) => {
    const [first, ...rest] = item;
    // An item whose words come first needs no paragraph around them: lists stay tight.
    if (first?.type !== 'paragraph' || rest.some((block) => block.type === 'paragraph'))
      return element('li', {}, lines(...item.map((block) => writeBlock(context, block))));
    return element('li', {}, writeInline(context, first.children), lines(...rest.map((block) => writeBlock(context, block))));
  });
  if (!list.ordered) return element('ul', {}, lines(...items));
  return element('ol', { start: list.start === undefined || list.start === 1 ? undefined : list.start }, lines(...items));
}
