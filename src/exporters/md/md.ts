import type { Piece } from '../../base/blocks.js';
import { writeMarkdown } from '../../markdown/write.js';

/** A piece as Markdown of the grammar: read by anyone, and read back into the same blocks. A draft shows it by its note. */
export function exportMarkdown(piece: Piece): string {
  return writeMarkdown(piece.blocks);
}
