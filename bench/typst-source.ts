import type { Block, Cell, Inline, Piece, Row } from '../src/base/blocks.js';
import { exportHtml } from '../src/exporters/html/html.js';

/** The blocks of a piece in the language of typst: the same headings, tables, lists and drawings, on the same paper in the same font. */
export function typstSource(piece: Piece): string {
  const drawings = [...exportHtml(piece).matchAll(/<svg[\s\S]*?<\/svg>/g)].map(([svg]) => svg);
  const body = piece.blocks.map((block) => write(block, drawings)).join('\n\n');
  return [
    `#set document(title: ${quoted(piece.title)}, author: ${quoted(piece.author)}, date: datetime(year: 2027, month: 1, day: 1))`,
    `#set text(font: "Noto Sans", size: 10pt, lang: "fr")`,
    `#set page(paper: "a4", margin: 2cm, numbering: "1", header: [${escaped(piece.author)}])`,
    body,
  ].join('\n\n');
}

function write(block: Block, drawings: string[]): string {
  switch (block.type) {
    case 'heading':
      return `${'='.repeat(block.level)} ${inlines(block.children)}`;
    case 'paragraph':
      return inlines(block.children);
    case 'list':
      return `#${block.ordered ? 'enum' : 'list'}(${block.items.map((item) => `[${item.map((each) => write(each, drawings)).join('\n\n')}]`).join(', ')})`;
    case 'table':
      return table(
        block.caption,
        block.columns.map(({ align }) => align),
        block.head,
        block.rows,
      );
    case 'keyValues':
      return table(
        block.caption,
        ['left', 'left'],
        [],
        block.items.map(({ label, value }) => ({ cells: [{ children: label, header: true }, { children: value }] })),
      );
    case 'figure':
      return `#figure(image(bytes(${quoted(drawings.shift() ?? '')}), format: "svg", width: 100%, alt: ${quoted(block.alt)}), caption: [${inlines(block.caption)}])`;
    case 'contents':
      return `#outline(title: [${escaped(block.title)}], depth: 3)`;
    case 'pageBreak':
      return '#pagebreak()';
    case 'signatures':
      return `#grid(columns: 2, gutter: 1cm, ${block.items.map((item) => `[${escaped(`${item.party}, ${item.capacity}. ${item.prompt}`)}]`).join(', ')})`;
    case 'note':
    case 'quote':
      return `#block(stroke: 1pt, inset: 8pt)[${block.children.map((each) => write(each, drawings)).join('\n\n')}]`;
  }
}

function table(caption: readonly Inline[], aligns: readonly string[], head: readonly Cell[], rows: readonly Row[]): string {
  const cells = (list: readonly Cell[]): string => list.map(({ children }) => `[${inlines(children)}]`).join(', ');
  return `#figure(table(columns: ${aligns.length}, align: (${aligns.join(', ')},), ${head.length > 0 ? `table.header(${cells(head)}), ` : ''}${rows
    .map((row) => cells(row.cells))
    .join(', ')}), caption: [${inlines(caption)}])`;
}

function inlines(children: readonly Inline[]): string {
  return children.map(run).join('');
}

function run(inline: Inline): string {
  switch (inline.type) {
    case 'text':
      return escaped(inline.text);
    case 'strong':
      return `#strong[${inlines(inline.children)}]`;
    case 'emphasis':
      return `#emph[${inlines(inline.children)}]`;
    case 'link':
      return `#link(${quoted(inline.href)})[${inlines(inline.children)}]`;
    case 'span':
      return `#text(lang: ${quoted(inline.lang.slice(0, 2))})[${inlines(inline.children)}]`;
    case 'break':
      return ' \\\n';
  }
}

function quoted(text: string): string {
  return `"${text.replaceAll('\\', '\\\\').replaceAll('"', '\\"')}"`;
}

function escaped(text: string): string {
  return text.replace(/[\\#$*_`<>@=~[\]/"'-]/g, '\\$&');
}
