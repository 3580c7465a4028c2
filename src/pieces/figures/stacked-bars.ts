import { scaleLinear } from 'd3-scale';
import type { Figure, Scene, Shape } from '../../base/blocks.js';
import { INK, label, RULE, roughWidth, SMALL, shorten, styleOf, WIDTH } from '../../base/drawing.js';
import { fill, type PieceContext } from '../context.js';
import { incomeLines, spendingLines } from '../parts/budget.js';
import { instalmentLines } from '../parts/instalments.js';
import { text } from '../tables.js';
import { sumLines, type YearLine } from '../totals.js';

/** Spending of each year, stacked by heading. */
export function spendingByYear(context: PieceContext): Figure | null {
  const lines = spendingLines(context).map((line) => ({
    ...line,
    key: context.labels.rubrique[line.key as keyof typeof context.labels.rubrique],
  }));
  return stacked(context, 'budget-annees', lines);
}

/** Income of each year, stacked by funder. */
export function incomeByYear(context: PieceContext): Figure | null {
  return stacked(context, 'financement-annees', incomeLines(context));
}

/** Cash expected at each instalment, stacked by funder. */
export function instalmentsByDate(context: PieceContext): Figure | null {
  const { steps, lines } = instalmentLines(context);
  return stacked(
    context,
    'echeancier-barres',
    lines,
    steps.map((step) => (step.balance ? fill(context.words.balanceOf, { year: String(step.year) }) : String(step.year))),
  );
}

/** Parts that a legend holds; beyond, the smallest are one part, and the table beside has them all. */
const MOST_PARTS = 12;

function largest(lines: readonly YearLine[], years: number, others: string): readonly YearLine[] {
  if (lines.length <= MOST_PARTS) return lines;
  const kept = [...lines].sort((a, b) => b.total - a.total).slice(0, MOST_PARTS - 1);
  const rest = lines.filter((line) => !kept.includes(line));
  return [...lines.filter((line) => kept.includes(line)), { ...sumLines(rest, years), key: others }];
}

function stacked(
  context: PieceContext,
  name: 'budget-annees' | 'financement-annees' | 'echeancier-barres',
  all: readonly YearLine[],
  bars: readonly string[] = (context.dossier.budget?.annees ?? []).map(String),
): Figure | null {
  const lines = largest(all, bars.length, context.words.others);
  const sum = sumLines(lines, bars.length);
  if (sum.total === 0) return null;
  const { words } = context;
  const caption = words.captions[name];
  const described = bars.map((year, index) => {
    // The three largest: the table beside has them all, and a long alternative text tires the ear.
    const ranked = lines.map((line) => ({ key: line.key, cents: line.perYear[index] ?? 0 })).sort((a, b) => b.cents - a.cents);
    const parts = ranked.slice(0, 3).flatMap(({ key, cents }) => (cents > 0 ? [`${key} ${context.amount(cents)}`] : []));
    return fill(words.alternatives.stackedYear, {
      year,
      total: context.amount(sum.perYear[index] ?? 0),
      parts: parts.join(', '),
    });
  });
  return {
    type: 'figure',
    name,
    caption: text(caption),
    alt: fill(words.alternatives.stacked, { caption, years: described.join(words.semicolon) }),
    scene: draw(context, bars, lines, sum.perYear),
  };
}

const BAR = 26;
const GAP = 16;
const LEGEND_ROW = 15;

/** Room for the names of the bars: years, or a few more letters. */
function leftOf(bars: readonly string[]): number {
  return bars.some((bar) => bar.length > 4) ? 84 : 44;
}

/** Horizontal bars, one a year, with the total at their end and the legend below, in two columns. */
function draw(context: PieceContext, bars: readonly string[], lines: readonly YearLine[], totals: readonly number[]): Scene {
  const left = leftOf(bars);
  const scale = scaleLinear([0, Math.max(...totals)], [0, WIDTH - left - 84]).nice(4);
  const bottom = bars.length * (BAR + GAP);
  const shapes: Shape[] = [];
  for (const tick of scale.ticks(4)) {
    const x = left + scale(tick);
    shapes.push(
      { type: 'line', x1: x, y1: 0, x2: x, y2: bottom, stroke: RULE, width: 0.5, dash: true },
      label(x, bottom + 11, context.amount(tick), { anchor: 'middle' }),
    );
  }
  for (const [index, year] of bars.entries()) {
    const y = index * (BAR + GAP) + GAP / 2;
    shapes.push(label(left - 8, y + BAR / 2 + 3, year, { anchor: 'end', size: 9, bold: true }));
    let x = left;
    for (const [part, line] of lines.entries()) {
      const width = scale(line.perYear[index] ?? 0);
      if (width === 0) continue;
      shapes.push({ type: 'rect', x, y, width, height: BAR, stroke: '#FFFFFF', ...styleOf(part) });
      x += width;
    }
    // On white, so that no grid line runs through the figures.
    const total = context.amount(totals[index] ?? 0);
    shapes.push(
      { type: 'rect', x: x + 4, y: y + BAR / 2 - 6, width: roughWidth(total, SMALL) * 1.1 + 4, height: 12, fill: '#FFFFFF' },
      label(x + 6, y + BAR / 2 + 3, total, { bold: true }),
    );
  }
  shapes.push({ type: 'line', x1: left, y1: 0, x2: left, y2: bottom, stroke: INK, width: 1 });
  const columns = 2;
  const top = bottom + 24;
  for (const [part, line] of lines.entries()) {
    const x = (part % columns) * (WIDTH / columns);
    const y = top + Math.floor(part / columns) * LEGEND_ROW;
    shapes.push(
      { type: 'rect', x, y, width: 14, height: 10, stroke: INK, ...styleOf(part) },
      label(x + 20, y + 8.5, shorten(line.key, SMALL, WIDTH / columns - 28)),
    );
  }
  return { width: WIDTH, height: top + Math.ceil(lines.length / columns) * LEGEND_ROW, shapes };
}
