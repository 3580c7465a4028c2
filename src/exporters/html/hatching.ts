import type { Shape } from '../../base/blocks.js';
import { inkOver } from '../../base/contrast.js';
import { type Html, voidElement } from './element.js';

type Rect = Shape & { type: 'rect' };

const STEP = 6;
const DOT_STEP = 5;

/** The hatching of the PDF over a rectangle, as one path: browsers print tiled patterns as heavy and coarse images. */
export function writeHatching(rect: Rect): Html {
  const stroke = inkOver(rect.fill);
  if (rect.pattern === 'dots')
    return voidElement('path', { d: dots(rect), fill: 'none', stroke, 'stroke-width': 1.4, 'stroke-linecap': 'round' });
  const d = rect.pattern === 'cross' ? diagonals(rect, false) + diagonals(rect, true) : diagonals(rect, false);
  return voidElement('path', { d, fill: 'none', stroke, 'stroke-width': 0.6 });
}

/** Points: strokes of no length with round ends. */
function dots({ x, y, width, height }: Rect): string {
  let path = '';
  for (let dy = DOT_STEP / 2; dy < height; dy += DOT_STEP)
    for (let dx = DOT_STEP / 2; dx < width; dx += DOT_STEP) path += `M${round(x + dx)} ${round(y + dy)}h0`;
  return path;
}

/** Strokes at 45 degrees, rising or falling, cut where they would leave the rectangle. */
function diagonals({ x, y, width, height }: Rect, falling: boolean): string {
  let path = '';
  for (let shift = STEP - height; shift < width; shift += STEP) {
    const [from, to] = [Math.max(0, shift), Math.min(width, shift + height)];
    const at = (along: number): number => (falling ? y + along - shift : y + height - (along - shift));
    if (to > from) path += `M${round(x + from)} ${round(at(from))}L${round(x + to)} ${round(at(to))}`;
  }
  return path;
}

/** Coordinates to a hundredth: finer than any screen, and the same digits on every machine. */
export function round(value: number): number {
  return Math.round(value * 100) / 100;
}
