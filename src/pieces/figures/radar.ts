import type { Figure, Shape } from '../../base/blocks.js';
import { INK, label, RULE, SMALL, shorten, styleOf, WIDTH, wrap } from '../../base/drawing.js';
import { fill, type PieceContext } from '../context.js';
import { type Axis, axes, scorers } from '../parts/participation.js';
import { text } from '../tables.js';

const RADIUS = 110;
const CENTRE = { x: WIDTH / 2, y: 150 };
const LABEL = 110;
const BOTTOM = 300;
const LEGEND_ROW = 15;
/** Beyond, the spokes are too close to be told apart; the table beside has them all. */
const MOST_AXES = 16;

/** Scores of participation, one axis a notion, one outline an actor: each with its own mark, so that colour is never alone. */
export function participationRadar(context: PieceContext): Figure | null {
  const shown = axes(context).slice(0, MOST_AXES);
  const actors = scorers(context);
  if (shown.length < 3 || actors.length === 0) return null;
  const { words } = context;
  const caption = words.captions['participation-radar'];
  const described = actors.map((actor) =>
    fill(words.alternatives.radarActor, {
      actor: context.name(actor),
      scores: shown.flatMap((axis) => score(context, axis, actor)).join(', '),
    }),
  );
  return {
    type: 'figure',
    name: 'participation-radar',
    caption: text(caption),
    alt: fill(words.alternatives.radar, { caption, actors: described.join(words.semicolon) }),
    scene: { width: WIDTH, height: BOTTOM + actors.length * LEGEND_ROW, shapes: draw(context, shown, actors) },
  };
}

function score(context: PieceContext, axis: Axis, actor: string): string[] {
  const value = axis.scores.get(actor);
  return value === undefined ? [] : [`${axis.label} ${context.number(value)}`];
}

function draw(context: PieceContext, shown: readonly Axis[], actors: readonly string[]): Shape[] {
  const values = shown.flatMap(({ scores }) => [...scores.values()]);
  const scale = context.dossier.participation?.radar?.echelle;
  const low = Math.min(scale?.min ?? 0, ...values);
  const high = Math.max(scale?.max ?? 5, ...values, low + 1);
  const place = (index: number, value: number): readonly [number, number] => {
    const angle = (2 * Math.PI * index) / shown.length - Math.PI / 2;
    const distance = ((value - low) / (high - low)) * RADIUS;
    return [round(CENTRE.x + Math.cos(angle) * distance), round(CENTRE.y + Math.sin(angle) * distance)];
  };
  return [
    ...grid(context, shown, low, high, place),
    ...shown.flatMap((axis, index) => axisName(axis.label, place(index, high), index / shown.length)),
    ...actors.flatMap((actor, number) => outline(shown, actor, number, place)),
    ...actors.flatMap((actor, number): Shape[] => {
      const y = BOTTOM + number * LEGEND_ROW;
      const { fill: colour } = styleOf(number);
      return [
        { type: 'line', x1: 0, y1: y + 6, x2: 24, y2: y + 6, stroke: colour, width: 2, dash: number % 2 === 1 },
        mark(12, y + 6, number),
        label(32, y + 9, shorten(context.name(actor), SMALL, WIDTH - 40)),
      ];
    }),
  ];
}

/** Rings at whole scores (at most five) with their number, and a spoke for each axis. */
function grid(
  context: PieceContext,
  shown: readonly Axis[],
  low: number,
  high: number,
  place: (index: number, value: number) => readonly [number, number],
): Shape[] {
  const step = Math.max(1, Math.ceil((high - low) / 5));
  const shapes: Shape[] = [];
  for (let value = low + step; value <= high; value += step) {
    shapes.push({ type: 'polygon', points: shown.map((_, index) => place(index, value)), stroke: '#C8C8C8' });
  }
  for (const [index] of shown.entries()) {
    const [x2, y2] = place(index, high);
    shapes.push({ type: 'line', x1: CENTRE.x, y1: CENTRE.y, x2, y2, stroke: RULE, width: 0.4 });
  }
  for (let value = low + step; value <= high; value += step) {
    const [x, y] = place(0, value);
    shapes.push(label(x + 3, y + 9, context.number(value), { fill: INK }));
  }
  return shapes;
}

/** The name of an axis outside the last ring: to the right, to the left, or above and below the middle. */
function axisName(name: string, [x, y]: readonly [number, number], turn: number): Shape[] {
  const middle = turn === 0 || turn === 0.5;
  const right = turn > 0 && turn < 0.5;
  const lines = wrap(name, SMALL + 1, LABEL, 2);
  const top = turn === 0 ? y - 6 - (lines.length - 1) * 10 : turn === 0.5 ? y + 14 : y + 3 - (lines.length - 1) * 5;
  return lines.map((line, row) =>
    label(middle ? x : right ? x + 8 : x - 8, top + row * 10, line, {
      size: SMALL + 1,
      anchor: middle ? 'middle' : right ? 'start' : 'end',
    }),
  );
}

/** The outline of one actor: lines between neighbours that both have a score, and a mark on each score. */
function outline(
  shown: readonly Axis[],
  actor: string,
  number: number,
  place: (index: number, value: number) => readonly [number, number],
): Shape[] {
  const points = shown.map((axis, index) => {
    const value = axis.scores.get(actor);
    return value === undefined ? undefined : place(index, value);
  });
  const { fill: colour } = styleOf(number);
  const lines = points.flatMap((from, index): Shape[] => {
    const to = points[(index + 1) % points.length];
    if (from === undefined || to === undefined) return [];
    return [{ type: 'line', x1: from[0], y1: from[1], x2: to[0], y2: to[1], stroke: colour, width: 2, dash: number % 2 === 1 }];
  });
  return [...lines, ...points.flatMap((point): Shape[] => (point === undefined ? [] : [mark(point[0], point[1], number)]))];
}

/** A disc, a square or a lozenge, in turn. */
function mark(x: number, y: number, number: number): Shape {
  const { fill: colour } = styleOf(number);
  const size = 4;
  if (number % 3 === 0) return { type: 'circle', x, y, radius: size, fill: colour, stroke: '#FFFFFF' };
  if (number % 3 === 1) return { type: 'rect', x: x - size, y: y - size, width: 2 * size, height: 2 * size, fill: colour, stroke: INK };
  return {
    type: 'polygon',
    points: [
      [x, y - size - 1],
      [x + size + 1, y],
      [x, y + size + 1],
      [x - size - 1, y],
    ],
    fill: colour,
    stroke: INK,
  };
}

/** Tenths of a point: the same drawing on every machine, whatever its last digits of a sine. */
function round(value: number): number {
  return Math.round(value * 10) / 10;
}
