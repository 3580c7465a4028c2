import type { Figure, Scene, Shape } from '../../base/blocks.js';
import type { Context } from './context.js';
import { type Attributes, element, type Html, lines, nothing, text, voidElement } from './element.js';
import { round, writeHatching } from './hatching.js';
import { plainText, writeInline } from './inline.js';
import { region } from './table.js';

/** The drawing, named by its caption and described by its alternative text; it scrolls by itself rather than become too small to read. */
export function writeFigure(context: Context, figure: Figure): Html {
  const id = context.id(`figure-${figure.name}`);
  const caption = plainText(figure.caption);
  const drawing = writeScene(figure.scene, id, caption, figure.alt);
  return element(
    'figure',
    {},
    lines(
      region(context, caption === '' ? figure.alt : caption, drawing),
      caption === '' ? nothing : element('figcaption', {}, writeInline(context, figure.caption)),
    ),
  );
}

function writeScene(scene: Scene, id: string, title: string, alt: string): Html {
  const [named, described] = [`${id}-nom`, `${id}-texte`];
  return element(
    'svg',
    {
      xmlns: 'http://www.w3.org/2000/svg',
      role: 'img',
      // The box fits the scene and a little more: half of a stroke stands outside a shape.
      viewBox: `-2 -2 ${round(scene.width + 4)} ${round(scene.height + 4)}`,
      'aria-labelledby': title === '' ? described : named,
      'aria-describedby': title === '' ? undefined : described,
    },
    lines(
      title === '' ? nothing : element('title', { id: named }, text(title)),
      element('desc', { id: described }, text(alt)),
      ...scene.shapes.flatMap(writeShape),
    ),
  );
}

function writeShape(shape: Shape): Html[] {
  switch (shape.type) {
    case 'rect': {
      const place = { x: round(shape.x), y: round(shape.y), width: round(shape.width), height: round(shape.height), rx: shape.radius };
      const plain = voidElement('rect', { ...place, ...paint(shape) });
      return shape.pattern === undefined ? [plain] : [plain, writeHatching(shape)];
    }
    case 'line':
      return [
        voidElement('line', {
          x1: round(shape.x1),
          y1: round(shape.y1),
          x2: round(shape.x2),
          y2: round(shape.y2),
          stroke: shape.stroke,
          'stroke-width': shape.width,
          'stroke-dasharray': shape.dash ? '3 2' : undefined,
        }),
      ];
    case 'polygon':
      return [voidElement('polygon', { points: shape.points.map(([x, y]) => `${round(x)},${round(y)}`).join(' '), ...paint(shape) })];
    case 'circle':
      return [voidElement('circle', { cx: round(shape.x), cy: round(shape.y), r: round(shape.radius), ...paint(shape) })];
    case 'text': {
      const place = { x: round(shape.x), y: round(shape.y), 'font-size': shape.size, fill: shape.fill };
      const anchor = shape.anchor === 'start' ? undefined : shape.anchor;
      return [element('text', { ...place, 'text-anchor': anchor, 'font-weight': shape.bold ? 'bold' : undefined }, text(shape.text))];
    }
  }
}

function paint(shape: { readonly fill?: string; readonly stroke?: string }): Attributes {
  return { fill: shape.fill ?? 'none', stroke: shape.stroke, 'stroke-width': shape.stroke === undefined ? undefined : 0.8 };
}
