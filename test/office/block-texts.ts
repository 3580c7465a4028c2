import type { Block, Heading } from '../../src/base/blocks.js';
import { plainText } from '../../src/markdown/read-inline.js';

/** What a reader of the blocks reads, paragraph by paragraph; a figure stands for its alternative text, the contents for its entries. */
export function blockTexts(blocks: readonly Block[]): string[] {
  const headings = blocks.filter((block): block is Heading => block.type === 'heading' && (block.level === 2 || block.level === 3));
  const texts = (block: Block): string[] => {
    switch (block.type) {
      case 'heading':
      case 'paragraph':
        return [plainText(block.children)];
      case 'list':
        return block.items.flatMap((item) => item.flatMap(texts));
      case 'table':
        return [block.caption, ...[block.head, ...block.rows.map(({ cells }) => cells)].flat().map(({ children }) => children)].map(
          plainText,
        );
      case 'keyValues':
        return [block.caption, ...block.items.flatMap(({ label, value }) => [label, value])].map(plainText);
      case 'figure':
        return [block.alt, plainText(block.caption)];
      case 'contents':
        return [block.title, ...headings.map(({ children }) => plainText(children))];
      case 'signatures':
        return block.items.flatMap(({ party, capacity, name, prompt }) => [party, capacity, name ?? '', prompt]);
      case 'note':
      case 'quote':
        return block.children.flatMap(texts);
      case 'pageBreak':
        return [];
    }
  };
  return blocks.flatMap(texts).filter((text) => text.trim() !== '');
}
