import type { Figure, Scene, Shape } from '../../base/blocks.js';
import { inkOver } from '../../base/contrast.js';
import { type Context, linesOf, pageHeight, textStrips } from './context.js';
import { Node } from './nodes.js';
import type { Pen } from './pen.js';
import type { Strip } from './strips.js';
import { blockGap, figureCaption } from './theme.js';

/** The drawing, made smaller when it is wider than the column or taller than a page, then its caption. */
export function layoutFigure(context: Context, figure: Figure): Strip[] {
  const caption = textStrips(context, figure.caption, figureCaption, { type: 'P', before: 5, after: blockGap });
  const captionHeight = caption.length * figureCaption.leading + 5;
  const { scene } = figure;
  const scale = Math.min(1, context.width / scene.width, (pageHeight - captionHeight) / scene.height);
  const [width, height] = [scene.width * scale, scene.height * scale];
  const x = context.x + (context.width - width) / 2;
  const drawing: Strip = {
    height,
    before: blockGap,
    ...(caption.length === 0 ? { after: blockGap } : {}),
    keep: caption.length > 0,
    frames: context.frames,
    draw: (pen, top) => {
      const node = new Node('Figure', context.parent, { alt: figure.alt, bbox: [x, top, x + width, top + height] });
      pen.content(node, () => drawScene(context, pen, scene, x, top, scale));
    },
  };
  return [drawing, ...caption];
}

function drawScene(context: Context, pen: Pen, scene: Scene, x: number, y: number, scale: number): void {
  const px = (value: number) => x + value * scale;
  const py = (value: number) => y + value * scale;
  for (const shape of scene.shapes) {
    if (shape.type === 'text') drawText(context, pen, shape, px(shape.x), py(shape.y), scale);
    else drawShape(pen, shape, px, py, scale);
  }
}

type Place = (value: number) => number;

function drawShape(pen: Pen, shape: Exclude<Shape, { type: 'text' }>, px: Place, py: Place, scale: number): void {
  const { kit } = pen;
  kit.save();
  if (shape.type === 'line') {
    const width = (shape.width ?? 1) * scale;
    if (shape.dash) kit.dash(3 * scale, { space: 2 * scale });
    pen.rule(px(shape.x1), py(shape.y1), px(shape.x2), py(shape.y2), shape.stroke, width);
  } else {
    const path = () => {
      if (shape.type === 'circle') kit.circle(px(shape.x), py(shape.y), shape.radius * scale);
      else if (shape.type === 'polygon') kit.polygon(...shape.points.map(([a, b]) => [px(a), py(b)] as const));
      else if (shape.radius) kit.roundedRect(px(shape.x), py(shape.y), shape.width * scale, shape.height * scale, shape.radius * scale);
      else kit.rect(px(shape.x), py(shape.y), shape.width * scale, shape.height * scale);
    };
    if (shape.fill) kit.fillColor(shape.fill);
    if (shape.stroke) kit.strokeColor(shape.stroke).lineWidth(0.8 * scale);
    if (shape.fill || shape.stroke) {
      path();
      if (shape.fill && shape.stroke) kit.fillAndStroke();
      else if (shape.fill) kit.fill();
      else kit.stroke();
    }
    if (shape.type === 'rect' && shape.pattern) {
      path();
      kit.clip();
      drawPattern(pen, shape.pattern, px(shape.x), py(shape.y), shape.width * scale, shape.height * scale, shape.fill);
    }
  }
  kit.restore();
  pen.forgetColor();
}

/** Hatching as strokes: a tiling pattern would need its own resources, and prints less evenly. */
function drawPattern(
  pen: Pen,
  pattern: 'diagonal' | 'dots' | 'cross',
  x: number,
  y: number,
  width: number,
  height: number,
  fill?: string,
): void {
  const { kit } = pen;
  const ink = inkOver(fill);
  const step = pattern === 'dots' ? 5 : 6;
  if (pattern === 'dots') {
    kit.fillColor(ink);
    for (let dy = step / 2; dy < height; dy += step) for (let dx = step / 2; dx < width; dx += step) kit.circle(x + dx, y + dy, 0.7);
    kit.fill();
    return;
  }
  kit.strokeColor(ink).lineWidth(0.6);
  for (let shift = -height; shift < width; shift += step) {
    kit.moveTo(x + shift, y + height).lineTo(x + shift + height, y);
    if (pattern === 'cross') kit.moveTo(x + shift, y).lineTo(x + shift + height, y + height);
  }
  kit.stroke();
}

function drawText(context: Context, pen: Pen, shape: Shape & { type: 'text' }, x: number, y: number, scale: number): void {
  const style = { size: shape.size * scale, leading: shape.size * scale, color: shape.fill, bold: shape.bold === true };
  const [line] = linesOf(context, [{ type: 'text', text: shape.text }], style, new Node('Figure', undefined), Number.POSITIVE_INFINITY);
  if (!line) return;
  const left = shape.anchor === 'end' ? x - line.width : shape.anchor === 'middle' ? x - line.width / 2 : x;
  for (const part of line.parts) pen.text(part, left + part.x, y);
}
