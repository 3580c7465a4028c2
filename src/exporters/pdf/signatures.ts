import type { Inline, Signatures } from '../../base/blocks.js';
import { baselineOf, type Context, linesOf } from './context.js';
import type { Line } from './lines.js';
import { Node } from './nodes.js';
import type { Strip } from './strips.js';
import { blockGap, body, colors, smallStyle, type TextStyle } from './theme.js';

const GAP = 16;
const PADDING = 10;
/** Room for a stamp and a signature. */
const SPACE = 74;

interface Box {
  readonly lines: readonly { readonly line: Line; readonly style: TextStyle; readonly top: number }[];
  readonly height: number;
}

/** Two boxes a row, each of the same height; a row is never cut. */
export function layoutSignatures(context: Context, signatures: Signatures): Strip[] {
  const node = new Node('Div', context.parent);
  const width = (context.width - GAP) / 2;
  const boxes = signatures.items.map((item) => layoutBox(context, item, node, width - 2 * PADDING));
  const strips: Strip[] = [];
  for (let index = 0; index < boxes.length; index += 2) {
    const row = boxes.slice(index, index + 2);
    const height = Math.max(...row.map((box) => box.height));
    strips.push({
      height,
      before: blockGap,
      after: blockGap,
      // All on one page when they fit.
      keep: index + 2 < boxes.length,
      frames: context.frames,
      draw: (pen, top) => {
        pen.artifact('Layout', () => {
          row.forEach((_, place) => {
            const x = context.x + place * (width + GAP);
            pen.kit.strokeColor(colors.rule).lineWidth(0.8).roundedRect(x, top, width, height, 3).stroke();
          });
        });
        row.forEach((box, place) => {
          const x = context.x + place * (width + GAP) + PADDING;
          for (const { line, style, top: offset } of box.lines) pen.line(line, x, top + offset + baselineOf(style));
        });
      },
    });
  }
  return strips;
}

function layoutBox(context: Context, item: Signatures['items'][number], parent: Node, width: number): Box {
  const lines: { line: Line; style: TextStyle; top: number }[] = [];
  const node = new Node('Div', parent);
  let top = PADDING - 2;
  const add = (text: string | undefined, style: TextStyle, before: number) => {
    if (!text) return;
    top += before;
    const inline: Inline = { type: 'text', text };
    for (const line of linesOf(context, [inline], style, new Node('P', node), width)) {
      lines.push({ line, style, top });
      top += style.leading;
    }
  };
  add(item.party, { ...body, bold: true, color: colors.accent }, 0);
  add(item.capacity, body, 1);
  add(item.name, { ...body, bold: true }, 3);
  add(item.prompt, smallStyle, 7);
  return { lines, height: top + SPACE };
}
