import type { Figure, Shape } from '../../base/blocks.js';
import { INK, label, RULE, SMALL, WIDTH, wrap } from '../../base/drawing.js';
import { fill, type PieceContext } from '../context.js';
import { type Effect, effectsOf, type Level, versionOf, ZONES } from '../parts/circle.js';
import { text } from '../tables.js';

const CENTRE = { x: WIDTH / 2, y: 165 };
const OUTER = 140;
const NODE = 13;
const BOTTOM = 342;
/** Beyond, discs would cover each other; the table beside has them all. */
const MOST = 24;
/** Nodes on one ring before the next are pushed to a second ring of the same zone. */
const ROW = 12;

/**
 * The circle of the goals on the board that the partners chose: around a theme, on three levels from the inside out, or in five pillars.
 * Each effect is a disc of the goal's colour with its number, and a sign beside it, so that colour is never alone.
 */
export function goalCircle(context: PieceContext): Figure | null {
  const effects = effectsOf(context).slice(0, MOST);
  if (effects.length === 0) return null;
  const { words, dossier } = context;
  const version = versionOf(context);
  const theme = dossier.cercleOdd?.theme;
  const caption = words.captions['cercle-odd'];
  const boards = { themeCentral: around, troisNiveaux: levels, cinqPiliers: pillars };
  return {
    type: 'figure',
    name: 'cercle-odd',
    caption: text(caption),
    alt: fill(words.alternatives.cercle, {
      caption,
      version: context.label('version', version),
      theme: theme === undefined ? '' : fill(words.alternatives.cercleTheme, { theme }),
      effets: described(context, effects).join(context.words.semicolon),
    }),
    scene: { width: WIDTH, height: BOTTOM + 14, shapes: [...boards[version](context, effects), ...legend(context)] },
  };
}

function described(context: PieceContext, effects: readonly Effect[]): string[] {
  const { alternatives, cercle } = context.words;
  const zones = [...new Set(effects.map(({ level }) => level))];
  return zones.map((zone) => {
    const liste = effects
      .filter(({ level }) => level === zone)
      .map(({ goal, sense }) =>
        fill(alternatives.effetOdd, { n: String(goal.number), title: goal.short, sens: context.label('sens', sense) }),
      )
      .join(', ');
    if (versionOf(context) === 'themeCentral') return liste;
    return fill(alternatives.effet, { niveau: zone === undefined ? cercle.sansNiveau : context.label('niveauEffet', zone), liste });
  });
}

/** Tenths of a point: the same drawing on every machine. Turns count clockwise from the top. */
function place(turn: number, radius: number): readonly [number, number] {
  const angle = 2 * Math.PI * turn - Math.PI / 2;
  return [Math.round((CENTRE.x + Math.cos(angle) * radius) * 10) / 10, Math.round((CENTRE.y + Math.sin(angle) * radius) * 10) / 10];
}

function ring(radius: number, fillColour = '#FFFFFF'): Shape {
  return { type: 'circle', ...CENTRE, radius, fill: fillColour, stroke: RULE };
}

/** The theme in the middle, a spoke to each effect. */
function around(context: PieceContext, effects: readonly Effect[]): Shape[] {
  const turns = effects.map((effect, index) => {
    const radius = OUTER - 22 - (effects.length > ROW && index % 2 === 1 ? 2 * NODE + 8 : 0);
    return { effect, turn: index / effects.length, spot: place(index / effects.length, radius) };
  });
  const named = effects.length <= ROW;
  return [
    ring(OUTER - 22),
    ...turns.map(({ spot: [x2, y2] }): Shape => ({ type: 'line', x1: CENTRE.x, y1: CENTRE.y, x2, y2, stroke: RULE, width: 0.6 })),
    { type: 'circle', ...CENTRE, radius: 46, fill: '#F2F2F2', stroke: RULE },
    ...middle(context.dossier.cercleOdd?.theme ?? ''),
    ...turns.flatMap(({ effect, spot }) => node(context, effect, spot)),
    ...(named ? turns.flatMap(({ effect, turn, spot }) => nameBeside(effect, turn, spot)) : []),
  ];
}

function middle(theme: string): Shape[] {
  const lines = wrap(theme, SMALL + 1, 78, 4);
  return lines.map((line, row) =>
    label(CENTRE.x, CENTRE.y + 3 - (lines.length - 1) * 5.5 + row * 11, line, { anchor: 'middle', size: SMALL + 1, bold: true }),
  );
}

/** The short name of the goal, outside its disc. */
function nameBeside({ goal }: Effect, turn: number, [x, y]: readonly [number, number]): Shape[] {
  const top = turn === 0;
  const bottom = turn === 0.5;
  const right = turn < 0.5;
  const lines = wrap(goal.short, SMALL, 100, 3);
  const first = top ? y - NODE - 6 - (lines.length - 1) * 9 : bottom ? y + NODE + 11 : y + 3 - (lines.length - 1) * 4.5;
  return lines.map((line, row) =>
    label(top || bottom ? x : right ? x + NODE + 14 : x - NODE - 6, first + row * 9, line, {
      anchor: top || bottom ? 'middle' : right ? 'start' : 'end',
    }),
  );
}

/** Three rings: inside, around, the world. */
function levels(context: PieceContext, effects: readonly Effect[]): Shape[] {
  const step = OUTER / ZONES.troisNiveaux.length;
  const fills = ['#FFFFFF', '#F4F4F4', '#E9E9E9'];
  const rings = ZONES.troisNiveaux.map((_, index) => ring(step * (index + 1), fills[index])).reverse();
  const names = ZONES.troisNiveaux.map((zone, index) =>
    label(CENTRE.x, CENTRE.y - step * (index + 1) + 12, context.label('niveauEffet', zone), {
      anchor: 'middle',
      size: SMALL + 1,
      bold: true,
    }),
  );
  const nodes = ZONES.troisNiveaux.flatMap((zone, index) => {
    const own = effects.filter(({ level }) => level === zone);
    // The top of a ring bears its name: effects keep away from it. Each ring starts a little further, so that few do not line up.
    const radius = index === 0 && own.length === 1 ? 0 : step * index + step / 2;
    return own.flatMap((effect, rank) => {
      const [x, y] = place(0.08 + (0.84 * (rank + 0.5 + (index - 1) * 0.25)) / own.length, radius);
      return node(context, effect, radius === 0 ? [x, y + 4] : [x, y]);
    });
  });
  return [...rings, ...names, ...nodes, ...theme(context)];
}

/** Five sectors of one turn. */
function pillars(context: PieceContext, effects: readonly Effect[]): Shape[] {
  const zones: readonly Level[] = ZONES.cinqPiliers;
  const share = 1 / zones.length;
  const lines = zones.map((_, index): Shape => {
    const [x2, y2] = place(index * share, OUTER);
    return { type: 'line', x1: CENTRE.x, y1: CENTRE.y, x2, y2, stroke: RULE, width: 1 };
  });
  const names = zones.map((zone, index) => {
    const turn = (index + 0.5) * share;
    const [x, y] = place(turn, OUTER + 10);
    const bottom = Math.abs(turn - 0.5) < 0.05;
    return label(x, bottom ? y + 8 : y + 3, context.label('niveauEffet', zone), {
      anchor: bottom ? 'middle' : turn < 0.5 ? 'start' : 'end',
      size: SMALL + 1,
      bold: true,
    });
  });
  const nodes = zones.flatMap((zone, index) => {
    const own = effects.filter(({ level }) => level === zone);
    return own.flatMap((effect, rank) => {
      // Three abreast in the wide part of a sector, then nearer to the centre.
      const row = Math.floor(rank / 3);
      const abreast = Math.min(3, own.length - row * 3);
      const turn = (index + ((rank % 3) + 1) / (abreast + 1)) * share;
      return node(context, effect, place(turn, OUTER - 28 - row * 38));
    });
  });
  return [ring(OUTER), ...lines, ...names, ...nodes, ...theme(context)];
}

/** The theme of the workshop above a board that has no room for it in its middle. */
function theme(context: PieceContext): Shape[] {
  const { theme: name } = context.dossier.cercleOdd ?? {};
  return name === undefined ? [] : wrap(name, SMALL + 2, WIDTH - 20, 1).map((line) => label(0, 12, line, { size: SMALL + 2, bold: true }));
}

function node(context: PieceContext, { goal, sense }: Effect, [x, y]: readonly [number, number]): Shape[] {
  return [
    { type: 'circle', x, y, radius: NODE, fill: goal.colour, stroke: '#FFFFFF' },
    label(x, y + 4, String(goal.number), { anchor: 'middle', size: 11, fill: goal.ink, bold: true }),
    ...sign(context, sense, x + NODE - 2, y - NODE + 3),
  ];
}

function sign(context: PieceContext, sense: Effect['sense'], x: number, y: number): Shape[] {
  return [
    { type: 'circle', x, y, radius: 6, fill: '#FFFFFF', stroke: INK },
    label(x, y + 3.2, context.words.cercle.signes[sense], { anchor: 'middle', size: 9, bold: true }),
  ];
}

function legend(context: PieceContext): Shape[] {
  const senses = ['positif', 'negatif', 'aSurveiller'] as const;
  return senses.flatMap((sense, index) => {
    const x = 110 + index * 100;
    return [...sign(context, sense, x, BOTTOM), label(x + 11, BOTTOM + 3, context.label('sens', sense))];
  });
}
