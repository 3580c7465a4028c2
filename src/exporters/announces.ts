import type { Block } from '../base/blocks.js';
import { plainText } from '../markdown/read-inline.js';

/** A paragraph that only leads to what follows it: « Elles visent : », « après en avoir délibéré, ». No page parts the two. */
export function announces(block: Block): boolean {
  return block.type === 'paragraph' && /[:,]$/.test(plainText(block.children).trimEnd());
}
