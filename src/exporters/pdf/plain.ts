import { type Context, linesOf } from './context.js';
import type { Line } from './lines.js';
import type { Node } from './nodes.js';
import type { TextStyle } from './theme.js';

/** One line of text with its end left out where it does not fit: `Budget prévisionnel… (suite)`. */
export function ellipsis(context: Context, text: string, suffix: string, style: TextStyle, node: Node, width: number): Line | undefined {
  const words = text.trim().split(' ');
  for (let kept = words.length; kept > 0; kept--) {
    const shown = kept === words.length ? text.trim() : `${words.slice(0, kept).join(' ')}…`;
    const [line, ...more] = linesOf(context, [{ type: 'text', text: shown + suffix }], style, node, width);
    if (line && (more.length === 0 || kept === 1)) return line;
  }
  return undefined;
}
