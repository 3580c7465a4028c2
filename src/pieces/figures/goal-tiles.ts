import type { Figure, Shape } from '../../base/blocks.js';
import { label, SMALL, WIDTH, wrap } from '../../base/drawing.js';
import { fill, type PieceContext } from '../context.js';
import { goalsOf } from '../parts/goals.js';
import { text } from '../tables.js';

const COLUMNS = 5;
const GAP = 8;
const SIZE = (WIDTH - GAP * (COLUMNS - 1)) / COLUMNS;

/** One tile a goal: official colour, number, short name. No icon and no logo: they have rules of their own. */
export function goalTiles(context: PieceContext): Figure | null {
  const goals = goalsOf(context);
  if (goals.length === 0) return null;
  const { words } = context;
  const caption = words.captions['odd-vignettes'];
  const shapes = goals.flatMap((goal, index): Shape[] => {
    const x = (index % COLUMNS) * (SIZE + GAP);
    const y = Math.floor(index / COLUMNS) * (SIZE + GAP);
    const name = wrap(goal.short, SMALL + 1, SIZE - 14, 5);
    // Four lines fit below the number; with a fifth all stand closer, lest it touch the edge of the tile.
    const [first, step] = name.length > 4 ? [40.5, 10] : [42, 11];
    return [
      { type: 'rect', x, y, width: SIZE, height: SIZE, radius: 3, fill: goal.colour },
      label(x + 8, y + 26, String(goal.number), { size: 22, fill: goal.ink, bold: true }),
      ...name.map((line, row) => label(x + 8, y + first + row * step, line, { size: SMALL + 1, fill: goal.ink })),
    ];
  });
  const rows = Math.ceil(goals.length / COLUMNS);
  const named = goals.map((goal) => fill(words.alternatives.goal, { n: String(goal.number), title: goal.short }));
  return {
    type: 'figure',
    name: 'odd-vignettes',
    caption: text(caption),
    alt: fill(words.alternatives.goals, { caption, goals: named.join(words.semicolon) }),
    scene: { width: WIDTH, height: rows * (SIZE + GAP) - GAP, shapes },
  };
}
