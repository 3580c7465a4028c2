import type { Align, Block, Cell, Inline, Row, Table } from '../../base/blocks.js';
import { printable } from '../../base/printable.js';

/** Words of a dossier as a run of text: no control characters, no breaks. */
export function text(value: string): readonly Inline[] {
  const shown = printable(value).replace(/\s*\n\s*/g, ' ');
  return shown === '' ? [] : [{ type: 'text', text: shown }];
}

export function paragraph(value: string): Block {
  return { type: 'paragraph', children: text(value) };
}

export function heading(level: 1 | 2 | 3, title: string): Block {
  return { type: 'heading', level, children: text(title) };
}

export function list(sentences: readonly string[]): Block {
  return { type: 'list', ordered: false, items: sentences.map((sentence) => [paragraph(sentence)]) };
}

/** A table whose first column holds the row heads; `total` is its last row. */
export function table(
  caption: string,
  columns: readonly (readonly [head: string, align: Align])[],
  rows: readonly (readonly string[])[],
  total?: readonly string[],
): Table {
  const row = (cells: readonly string[]): readonly Cell[] =>
    cells.map((cell, index) => (index === 0 ? { children: text(cell), header: true } : { children: text(cell) }));
  const last: Row[] = total ? [{ cells: row(total), total: true }] : [];
  return {
    type: 'table',
    caption: text(caption),
    columns: columns.map(([, align]) => ({ align })),
    head: columns.map(([title]) => ({ children: text(title) })),
    rows: [...rows.map((cells): Row => ({ cells: row(cells) })), ...last],
  };
}
