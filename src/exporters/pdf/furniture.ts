import type { Piece } from '../../base/blocks.js';
import { baselineOf, type Context, linesOf } from './context.js';
import type { Line } from './lines.js';
import { Node } from './nodes.js';
import type { Pen } from './pen.js';
import { ellipsis } from './plain.js';
import { colors, page, type TextStyle } from './theme.js';

const footer: TextStyle = { size: 8, leading: 11, color: colors.soft };
const mark: TextStyle = { size: 8.5, leading: 11, color: colors.draft, bold: true };

/** Reference and title at the left, number of the page at the right, under a thin rule. */
export function drawFooter(context: Context, piece: Piece, pen: Pen): void {
  const node = new Node('Artifact', undefined);
  const label = piece.labels.page.replace('{page}', String(pen.page + 1)).replace('{pages}', String(pen.pages));
  const [number] = linesOf(context, [{ type: 'text', text: label }], footer, node);
  const numberWidth = number?.width ?? 0;
  const text = [piece.reference, piece.title].filter((part) => part !== '').join(' · ');
  const title = ellipsis(context, text, '', footer, node, context.width - numberWidth - 24);
  const top = page.height - page.bottom + 26;
  pen.artifact('Pagination', () => {
    pen.rule(context.x, top, context.x + context.width, top, colors.rule, 0.5);
    const baseline = top + 5 + baselineOf(footer);
    drawLine(pen, title, context.x, baseline);
    drawLine(pen, number, context.x + context.width - numberWidth, baseline);
  });
}

/** The mark of a draft: large and pale across the page, behind the text, and small and plain at the top. */
export function drawDraftMark(context: Context, text: string, pen: Pen): void {
  const node = new Node('Artifact', undefined);
  const [small] = linesOf(context, [{ type: 'text', text }], mark, node);
  const ghostAt = (size: number) =>
    linesOf(
      context,
      [{ type: 'text', text }],
      { size, leading: size, color: colors.draftGhost, bold: true },
      node,
      Number.POSITIVE_INFINITY,
    )[0];
  const natural = ghostAt(100)?.width ?? 1;
  const ghost = ghostAt(Math.min(120, (100 * 560) / natural));
  const center: [number, number] = [page.width / 2, page.height / 2];
  const width = (small?.width ?? 0) + 14;
  const left = context.x + context.width - width;
  pen.artifact('Pagination', () => {
    pen.kit.save();
    pen.kit.rotate(-52, { origin: center });
    drawLine(pen, ghost, center[0] - (ghost?.width ?? 0) / 2, center[1] + 30);
    pen.kit.restore();
    pen.forgetColor();
    pen.kit.strokeColor(colors.draft).lineWidth(0.8).roundedRect(left, 26, width, 17, 2).stroke();
    drawLine(pen, small, left + 7, 29 + baselineOf(mark));
  });
}

function drawLine(pen: Pen, line: Line | undefined, x: number, baseline: number): void {
  for (const part of line?.parts ?? []) pen.text(part, x + part.x, baseline);
}
