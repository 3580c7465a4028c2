import type { List } from '../../base/blocks.js';
import { layoutBlocks } from './blocks.js';
import { baselineOf, type Context, linesOf } from './context.js';
import { Node } from './nodes.js';
import type { Strip } from './strips.js';
import { body, itemGap, paragraphGap } from './theme.js';

const BULLETS = [
  { sign: '•', numbering: 'Disc' },
  { sign: '–', numbering: 'None' },
  { sign: '·', numbering: 'Disc' },
] as const;

export function layoutList(context: Context, list: List): Strip[] {
  const bullet = BULLETS[Math.min(context.depth, BULLETS.length - 1)] ?? BULLETS[0];
  const start = list.start ?? 1;
  const numbering = list.ordered ? 'Decimal' : bullet.numbering;
  const node = new Node('L', context.parent, { attributes: { O: 'List', ListNumbering: numbering } });
  const labels = list.items.map((_, index) => {
    const label = new Node('Lbl', new Node('LI', node));
    return { label, line: linesOf(context, [{ type: 'text', text: list.ordered ? `${start + index}.` : bullet.sign }], body, label)[0] };
  });
  const indent = Math.max(list.ordered ? 18 : 14, ...labels.map(({ line }) => (line?.width ?? 0) + 6));
  const items = list.items.map((item, index): Strip[] => {
    const { label, line } = labels[index] ?? {};
    if (!label?.parent) return [];
    const bodyNode = new Node('LBody', label.parent);
    const inner = { ...context, x: context.x + indent, width: context.width - indent, parent: bodyNode, depth: context.depth + 1 };
    const strips = layoutBlocks(inner, item);
    const [first, ...rest] = strips.length > 0 ? strips : [emptyStrip(context, bodyNode)];
    if (!first) return [];
    const labelled: Strip = {
      ...first,
      before: index === 0 && context.depth === 0 ? paragraphGap : itemGap,
      draw: (pen, top) => {
        if (line) pen.line(line, context.x + indent - line.width - (list.ordered ? 5 : 6), top + baselineOf(body));
        pen.touch(bodyNode);
        first.draw(pen, top);
      },
    };
    return tightened([labelled, ...rest]);
  });
  // The first two items stay together, and the last two: one alone at the foot or the head of a page is no list.
  for (const place of [0, items.length - 2]) {
    const end = place + 1 < items.length ? items[place]?.at(-1) : undefined;
    if (end) end.keep = true;
  }
  return items.flat();
}

/** Items stand closer than paragraphs. */
function tightened(strips: Strip[]): Strip[] {
  const last = strips.at(-1);
  if (last && (last.after ?? 0) <= paragraphGap) strips[strips.length - 1] = { ...last, after: itemGap };
  return strips;
}

function emptyStrip(context: Context, node: Node): Strip {
  return { height: body.leading, frames: context.frames, draw: (pen) => void pen.touch(node) };
}
