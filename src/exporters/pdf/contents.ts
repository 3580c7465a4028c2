import type { Heading } from '../../base/blocks.js';
import { baselineOf, type Context, linesOf } from './context.js';
import { plainText } from './inline.js';
import type { Line } from './lines.js';
import { Node } from './nodes.js';
import type { Pen } from './pen.js';
import type { Strip } from './strips.js';
import { blockGap, body, colors, type TextStyle } from './theme.js';

const NUMBER_WIDTH = 30;

/** Name of the place a link to a heading goes to. */
export function placeOf(heading: number): string {
  return `titre-${heading}`;
}

interface Entry {
  readonly heading: Heading;
  readonly number: number;
}

/** One entry per heading of levels 2 and 3: a link with the title and the page, joined by a dotted line. */
export function layoutContents(context: Context, headings: readonly Heading[]): Strip[] {
  const root = new Node('TOC', context.parent);
  const laid: Strip[][] = [];
  let nested: Node | undefined;
  const entries = headings
    .map((heading, number): Entry => ({ heading, number }))
    .filter(({ heading }) => heading.level === 2 || heading.level === 3);
  const shallow = entries.some(({ heading }) => heading.level === 2);
  for (const entry of entries) {
    const deep = shallow && entry.heading.level === 3;
    if (!deep) nested = undefined;
    else nested ??= new Node('TOC', root);
    laid.push(layoutEntry(context, entry, nested ?? root, deep));
  }
  // No entry alone, nor two, at the foot of the page where the list starts or at the head of the one where it ends.
  for (const place of [0, 1, laid.length - 3, laid.length - 2]) {
    const end = place + 1 < laid.length ? laid[place]?.at(-1) : undefined;
    if (end) end.keep = true;
  }
  const strips = laid.flat();
  const last = strips.at(-1);
  if (last) strips[strips.length - 1] = { ...last, after: blockGap };
  return strips;
}

function layoutEntry(context: Context, { heading, number }: Entry, parent: Node, deep: boolean): Strip[] {
  const label = plainText(heading.children);
  const style: TextStyle = deep ? { ...body, size: 9.5, leading: 14 } : { ...body, bold: true, leading: 15 };
  const item = new Node('TOCI', parent);
  const node = new Node('Link', new Node('Reference', item), { link: { href: `#${placeOf(number)}`, inside: true, label } });
  const indent = deep ? 14 : 0;
  const lines = linesOf(context, [{ type: 'text', text: label }], style, node, context.width - indent - NUMBER_WIDTH);
  return lines.map((line, index) => {
    const last = index === lines.length - 1;
    return {
      height: style.leading,
      ...(index === 0 && !deep ? { before: 5 } : {}),
      keep: !last,
      frames: context.frames,
      draw: (pen, top) => {
        const x = context.x + indent;
        const baseline = top + baselineOf(style);
        if (last) drawEnd(context, pen, { line, style, node, x, baseline, page: (pen.pageOfHeading.get(number) ?? 0) + 1 });
        else pen.line(line, x, baseline);
      },
    };
  });
}

interface End {
  readonly line: Line;
  readonly style: TextStyle;
  readonly node: Node;
  readonly x: number;
  readonly baseline: number;
  readonly page: number;
}

function drawEnd(context: Context, pen: Pen, { line, style, node, x, baseline, page }: End): void {
  const plain: TextStyle = { ...style, bold: false };
  const [number] = linesOf(context, [{ type: 'text', text: String(page) }], plain, node, NUMBER_WIDTH);
  const right = context.x + context.width;
  const numberX = right - (number?.width ?? 0);
  pen.artifact('Layout', () => {
    pen.kit.save();
    pen.kit.dash(0.9, { space: 2.6 });
    if (numberX - 5 > x + line.width + 5) pen.rule(x + line.width + 5, baseline, numberX - 5, baseline, colors.soft, 0.7);
    pen.kit.restore();
  });
  for (const part of line.parts) pen.content(part.node, () => pen.text(part, x + part.x, baseline));
  pen.content(node, () => {
    // A space, so that the title and its page do not read as one word.
    const [space] = linesOf(context, [{ type: 'text', text: '\u00a0' }], plain, node);
    for (const part of space?.parts ?? []) pen.text(part, x + line.width, baseline);
    for (const part of number?.parts ?? []) pen.text(part, numberX + part.x, baseline);
  });
  pen.annotate(node, x, baseline - style.size, right - x, style.size * 1.3);
}
