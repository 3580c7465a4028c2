import { scaleLinear } from 'd3-scale';
import type { Figure, Shape } from '../../base/blocks.js';
import { INK, label, RULE, SMALL, shorten, styleOf, WIDTH, wrap } from '../../base/drawing.js';
import { fill, type PieceContext } from '../context.js';
import { type Phase, phaseDates } from '../parts/partnership.js';
import { text } from '../tables.js';

const BAND = 18;
const TOP = 26;
const LIST = TOP + BAND + 22;
const LINE = 11;

/** A phase that has a start, with its months since year 0; `last` is the month after its end. */
interface Span {
  readonly phase: Phase;
  readonly number: number;
  readonly first: number;
  readonly last: number;
}

/** The life of a partnership: a band of years, a stretch for each phase, and under it what each taught. */
export function phasesLine(context: PieceContext): Figure | null {
  const spans = spansOf(context);
  if (spans.length === 0) return null;
  const { words } = context;
  const caption = words.captions['phases-frise'];
  const told = spans.map((span) => ({ span, lines: wrap(span.phase.bilan ?? '', SMALL + 1, WIDTH - 40, 2) }));
  const shapes: Shape[] = [];
  let y = LIST;
  for (const { span, lines } of told) {
    shapes.push(...number(12, y + 8, span.number));
    const dates = phaseDates(context, span.phase);
    shapes.push(label(32, y + 8, shorten(`${span.phase.libelle} – ${dates}`, SMALL + 1, WIDTH - 40), { size: SMALL + 1, bold: true }));
    for (const [row, line] of lines.entries()) shapes.push(label(32, y + 8 + LINE * (row + 1), line, { size: SMALL + 1 }));
    y += LINE * (lines.length + 1) + 8;
  }
  return {
    type: 'figure',
    name: 'phases-frise',
    caption: text(caption),
    alt: fill(words.alternatives.frise, {
      caption,
      phases: spans
        .map(({ phase, number: n }) =>
          fill(words.alternatives.phase, { n: String(n), label: phase.libelle, dates: phaseDates(context, phase) }),
        )
        .join(context.words.semicolon),
    }),
    scene: { width: WIDTH, height: y, shapes: [...band(spans), ...shapes] },
  };
}

function monthIndex(month: string): number {
  return Number(month.slice(0, 4)) * 12 + Number(month.slice(5, 7)) - 1;
}

/** The phase under way lasts until the reference date. */
function spansOf(context: PieceContext): Span[] {
  return (context.dossier.partenariat?.phases ?? []).flatMap((phase, index): Span[] => {
    if (phase.debut === undefined) return [];
    const first = monthIndex(phase.debut);
    const last = Math.max(first, monthIndex(phase.fin ?? context.date)) + 1;
    return [{ phase, number: index + 1, first, last }];
  });
}

function band(spans: readonly Span[]): Shape[] {
  const first = Math.min(...spans.map((each) => each.first));
  const last = Math.max(...spans.map((each) => each.last));
  const scale = scaleLinear([Math.floor(first / 12) * 12, Math.ceil(last / 12) * 12], [0, WIDTH]);
  const years = Math.ceil(last / 12) - Math.floor(first / 12);
  // Years stay readable: at most a dozen are named.
  const step = Math.ceil(years / 12);
  const shapes: Shape[] = [{ type: 'line', x1: 0, y1: TOP + BAND, x2: WIDTH, y2: TOP + BAND, stroke: RULE, width: 0.6 }];
  for (let year = Math.floor(first / 12); year <= Math.ceil(last / 12); year += step) {
    const x = scale(year * 12);
    shapes.push({ type: 'line', x1: x, y1: TOP - 6, x2: x, y2: TOP + BAND, stroke: RULE, width: 0.6 });
    if (year < Math.ceil(last / 12)) shapes.push(label(x + 3, TOP - 8, String(year), { size: SMALL + 1, bold: true }));
  }
  const bars = spans.map((each): Shape => {
    const x = scale(each.first);
    return { type: 'rect', x, y: TOP, width: scale(each.last) - x, height: BAND, ...styleOf(each.number - 1) };
  });
  const numbers = spans.flatMap((each) => number((scale(each.first) + scale(each.last)) / 2, TOP + BAND / 2 + 3, each.number));
  return [...shapes, ...bars, ...numbers];
}

/** A number on a white disc, readable on any fill. */
function number(x: number, y: number, value: number): Shape[] {
  return [
    { type: 'circle', x, y: y - 3, radius: 7.5, fill: '#FFFFFF', stroke: INK },
    label(x, y, String(value), { anchor: 'middle', size: SMALL + 1, bold: true }),
  ];
}
