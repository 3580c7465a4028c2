import type { Block, Inline, KeyValues, List, Note, Quote, Row, Signatures, Table } from '../base/blocks.js';
import { writeDirective } from './directives.js';
import { escapeText, keepEdges } from './escape.js';
import { writeAlternative, writeCell, writeInline, writeLine } from './write-inline.js';

/** Blocks as Markdown of the grammar in ARCHITECTURE.md, ending with a line end. */
export function writeMarkdown(blocks: readonly Block[]): string {
  return `${writeBlocks(blocks)}\n`;
}

function writeBlocks(blocks: readonly Block[]): string {
  let alternate = false;
  return blocks
    .map((block, index) => {
      alternate = block.type === 'list' && blocks[index - 1]?.type === 'list' && !alternate;
      return writeBlock(block, alternate);
    })
    .join('\n\n');
}

/** `alternate`: the list follows another one, and its mark must differ or both would be read as one. */
function writeBlock(block: Block, alternate: boolean): string {
  switch (block.type) {
    case 'heading':
      return `${'#'.repeat(block.level)} ${writeLine(block.children).replace(/#+$/, (marks) => marks.replaceAll('#', '&#35;'))}`;
    case 'paragraph':
      return writeLine(block.children);
    case 'list':
      return writeList(block, alternate);
    case 'table':
      return writeTable(block);
    case 'keyValues':
      return writeKeyValues(block);
    case 'figure':
      return `![${writeAlternative(block.alt)}](aect:${block.name} "${writeInline(block.caption).replaceAll('\\', '\\\\').replaceAll('"', '&#34;')}")`;
    case 'contents':
      return writeDirective('contents', { title: keepEdges(escapeText(block.title)) });
    case 'pageBreak':
      return writeDirective('pagebreak');
    case 'signatures':
      return writeSignatures(block);
    case 'note':
    case 'quote':
      return writeQuote(block);
  }
}

function writeList(list: List, alternate: boolean): string {
  const first = list.start ?? 1;
  return list.items
    .map((item, index) => {
      const mark = list.ordered ? `${first + index}${alternate ? ')' : '.'} ` : alternate ? '* ' : '- ';
      return indent(writeBlocks(item), mark, ' '.repeat(mark.length));
    })
    .join('\n');
}

function writeQuote(block: Note | Quote): string {
  const content = writeBlocks(block.children);
  const kind = block.type === 'note' ? `> [!${block.kind.toUpperCase()}]\n` : '';
  return kind + indent(content, '> ', '> ');
}

function indent(text: string, first: string, rest: string): string {
  return text
    .split('\n')
    .map((line, index) => `${index === 0 ? first : rest}${line}`.trimEnd())
    .join('\n');
}

function writeTable(table: Table): string {
  const totals = table.rows.flatMap((row, index) => (row.total ? [index + 1] : []));
  const last = totals.length === 1 && totals[0] === table.rows.length;
  const directive = writeDirective('table', {
    caption: writeInline(table.caption),
    rowheads: table.rows.some((row) => row.cells[0]?.header) ? 'first' : undefined,
    total: totals.length === 0 ? undefined : last ? 'last' : totals.join(','),
  });
  const rule = table.columns.map((column) => ({ left: '---', right: '---:', center: ':---:' })[column.align]);
  return [directive, line(table.head.map((cell) => writeCell(cell.children))), line(rule), ...table.rows.map(writeRow)].join('\n');
}

function writeRow(row: Row): string {
  return line(row.cells.map((cell) => writeCell(cell.children)));
}

function line(cells: readonly string[]): string {
  return `| ${cells.join(' | ')} |`;
}

function writeKeyValues(block: KeyValues): string {
  const rows = block.items.map((item) => line([writeCell(item.label), writeCell(item.value)]));
  return [writeDirective('keyvalues', { caption: writeInline(block.caption) }), '|  |  |', '| --- | --- |', ...rows].join('\n');
}

function writeSignatures(block: Signatures): string {
  const text = (value: string): string => writeCell([{ type: 'text', text: value }] satisfies Inline[]);
  const rows = block.items.map((item) => line([text(item.party), text(item.capacity), text(item.name ?? ''), text(item.prompt)]));
  return [writeDirective('signatures'), '|  |  |  |  |', '| --- | --- | --- | --- |', ...rows].join('\n');
}
