import type { Block, Inline } from '../base/blocks.js';
import type { Lang } from '../locales/format.js';
import { typography } from '../locales/typography.js';

/** Typography applied to every run of text; a passage in another language keeps its own. */
export function typeset(blocks: readonly Block[], lang: Lang): Block[] {
  const text = (value: string): string => typography(value, lang);
  const runs = (children: readonly Inline[]): Inline[] =>
    children.map((run) => {
      if (run.type === 'text') return { ...run, text: text(run.text) };
      if (run.type === 'break' || run.type === 'span') return run;
      return { ...run, children: runs(run.children) };
    });
  const set = (block: Block): Block => {
    switch (block.type) {
      case 'heading':
      case 'paragraph':
        return { ...block, children: runs(block.children) };
      case 'list':
        return { ...block, items: block.items.map((item) => typeset(item, lang)) };
      case 'table': {
        const cells = <Cell extends { readonly children: readonly Inline[] }>(row: readonly Cell[]): Cell[] =>
          row.map((cell) => ({ ...cell, children: runs(cell.children) }));
        return {
          ...block,
          caption: runs(block.caption),
          head: cells(block.head),
          rows: block.rows.map((row) => ({ ...row, cells: cells(row.cells) })),
        };
      }
      case 'keyValues':
        return {
          ...block,
          caption: runs(block.caption),
          items: block.items.map((item) => ({ label: runs(item.label), value: runs(item.value) })),
        };
      case 'figure':
        return {
          ...block,
          alt: text(block.alt),
          caption: runs(block.caption),
          scene: {
            ...block.scene,
            shapes: block.scene.shapes.map((shape) => (shape.type === 'text' ? { ...shape, text: text(shape.text) } : shape)),
          },
        };
      case 'signatures':
        return {
          ...block,
          items: block.items.map((item) => ({
            ...item,
            party: text(item.party),
            capacity: text(item.capacity),
            prompt: text(item.prompt),
          })),
        };
      case 'contents':
        return { ...block, title: text(block.title) };
      case 'note':
      case 'quote':
        return { ...block, children: typeset(block.children, lang) };
      case 'pageBreak':
        return block;
    }
  };
  return blocks.map(set);
}
