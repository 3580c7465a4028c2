import type { Block, Inline } from '../base/blocks.js';

type Change = (children: readonly Inline[]) => readonly Inline[];

/** Blocks whose runs of text went through `change`, block by block and cell by cell; what is a plain string stays. */
export function mapInlines(blocks: readonly Block[], change: Change): Block[] {
  const cells = <Cell extends { readonly children: readonly Inline[] }>(row: readonly Cell[]): Cell[] =>
    row.map((cell) => ({ ...cell, children: change(cell.children) }));
  const changed = (block: Block): Block => {
    switch (block.type) {
      case 'heading':
      case 'paragraph':
        return { ...block, children: change(block.children) };
      case 'list':
        return { ...block, items: block.items.map((item) => mapInlines(item, change)) };
      case 'table':
        return {
          ...block,
          caption: change(block.caption),
          head: cells(block.head),
          rows: block.rows.map((row) => ({ ...row, cells: cells(row.cells) })),
        };
      case 'keyValues':
        return {
          ...block,
          caption: change(block.caption),
          items: block.items.map((item) => ({ label: change(item.label), value: change(item.value) })),
        };
      case 'figure':
        return { ...block, caption: change(block.caption) };
      case 'note':
      case 'quote':
        return { ...block, children: mapInlines(block.children, change) };
      case 'contents':
      case 'pageBreak':
      case 'signatures':
        return block;
    }
  };
  return blocks.map(changed);
}
