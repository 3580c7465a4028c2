import { scaleLinear } from 'd3-scale';
import type { Figure, Scene, Shape } from '../../base/blocks.js';
import { label, RULE, SMALL, styleOf, WIDTH, wrap } from '../../base/drawing.js';
import type { Dossier } from '../../dossier/model.js';
import { fill, type PieceContext } from '../context.js';
import { text } from '../tables.js';

type Activity = Pick<NonNullable<Dossier['activites']>[number], 'id' | 'libelle' | 'resultat' | 'debut' | 'fin'>;

/** Bars that a page holds at a readable size. */
const MOST_BARS = 22;

/** Activities by month, one bar each, years and quarters marked. */
export function gantt(context: PieceContext): Figure | null {
  const activities = bars(context);
  if (activities.length === 0) return null;
  const { words } = context;
  const caption = words.captions.calendrier;
  const rows = activities.map((each) =>
    fill(words.alternatives.ganttRow, {
      label: `${each.id} – ${each.libelle}`,
      start: context.day(each.debut),
      end: context.day(each.fin),
    }),
  );
  return {
    type: 'figure',
    name: 'calendrier',
    caption: text(caption),
    alt: fill(words.alternatives.gantt, { caption, rows: rows.join(words.semicolon) }),
    scene: draw(context, activities),
  };
}

/** One bar an activity; where a page cannot hold them, one a result, from its first month to its last. The table beside has all. */
function bars({ dossier }: PieceContext): readonly Activity[] {
  const activities = (dossier.activites ?? []).filter((each) => each.debut <= each.fin);
  if (activities.length <= MOST_BARS) return activities;
  const results = (dossier.resultats ?? []).flatMap(({ id, libelle }): Activity[] => {
    const own = activities.filter((each) => each.resultat === id);
    const debut = own.map((each) => each.debut).sort()[0];
    const fin = own
      .map((each) => each.fin)
      .sort()
      .at(-1);
    return debut === undefined || fin === undefined ? [] : [{ id, libelle, resultat: id, debut, fin }];
  });
  return (results.length > 0 ? results : activities).slice(0, MOST_BARS);
}

const LEFT = 160;
const TOP = 26;
const ROW = 28;
const BAR = 14;

/** Months since year 0; the end month is included. */
function monthIndex(month: string): number {
  return Number(month.slice(0, 4)) * 12 + Number(month.slice(5, 7)) - 1;
}

function draw(context: PieceContext, activities: readonly Activity[]): Scene {
  const first = Math.floor(Math.min(...activities.map((each) => monthIndex(each.debut))) / 3) * 3;
  const last = Math.ceil((Math.max(...activities.map((each) => monthIndex(each.fin))) + 1) / 3) * 3;
  const scale = scaleLinear([first, last], [LEFT, WIDTH]);
  const height = TOP + activities.length * ROW;
  const shapes: Shape[] = [];
  for (let month = first; month <= last; month += 3) {
    const x = scale(month);
    const year = month % 12 === 0 || month === first;
    shapes.push({
      type: 'line',
      x1: x,
      y1: month % 12 === 0 ? 0 : 12,
      x2: x,
      y2: height,
      stroke: RULE,
      width: month % 12 === 0 ? 1 : 0.4,
      dash: month % 12 !== 0,
    });
    if (year && month < last) shapes.push(label(x + 3, 9, String(Math.floor(month / 12)), { bold: true, size: 9 }));
    // Months are named where the columns are wide enough.
    if (month < last && scale(month + 3) - x > 22) shapes.push(label(x + 3, 21, String((month % 12) + 1).padStart(2, '0')));
  }
  for (const [index, each] of activities.entries()) {
    const y = TOP + index * ROW;
    const lines = wrap(`${each.id} – ${each.libelle}`, SMALL, LEFT - 10, 2);
    for (const [row, line] of lines.entries()) shapes.push(label(0, y + (lines.length === 1 ? 15 : 11) + row * 10, line));
    const x = scale(monthIndex(each.debut));
    shapes.push({ type: 'line', x1: 0, y1: y + ROW, x2: WIDTH, y2: y + ROW, stroke: '#C8C8C8', width: 0.4 });
    shapes.push({
      type: 'rect',
      x,
      y: y + (ROW - BAR) / 2,
      width: scale(monthIndex(each.fin) + 1) - x,
      height: BAR,
      radius: 2,
      ...styleOf(resultIndex(context, each.resultat)),
    });
  }
  return { width: WIDTH, height, shapes };
}

/** Activities of the same result share a style. */
function resultIndex({ dossier }: PieceContext, result: string): number {
  return Math.max(
    0,
    (dossier.resultats ?? []).findIndex((each) => each.id === result),
  );
}
