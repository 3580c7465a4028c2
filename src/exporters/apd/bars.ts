import type { Figure, Shape } from '../../base/blocks.js';
import { INK, label, RULE, SMALL, shorten, styleOf, WIDTH } from '../../base/drawing.js';
import type { ApdRecapWords } from '../../locales/apd-recap.js';
import { formatAmount } from '../../locales/format.js';
import type { Breakdown } from './breakdowns.js';
import { fill, type Voice } from './words.js';

const NAMES = 190;
const AMOUNTS = 90;
const BAR = 12;
const ROW = 18;
/** Bars drawn at most, and named in the alternative text: the table beside has them all. */
const DRAWN = 12;
const TOLD = 3;

/** Horizontal bars, greatest first. Null where fewer than two amounts are above zero: a refund has no length, and a single bar compares nothing. */
export function bars({ name, title, rows }: Breakdown, voice: Voice, words: ApdRecapWords): Figure | null {
  const positive = rows.filter(({ cents }) => cents > 0);
  const drawn = positive.slice(0, DRAWN);
  const longest = Math.max(0, ...drawn.map(({ cents }) => cents));
  if (drawn.length < 2) return null;
  const amount = (cents: number) => formatAmount(cents, voice.lang, 'EUR', true);
  const shapes = drawn.flatMap(({ label: text, code, cents }, index): Shape[] => {
    const y = index * ROW + 4;
    const width = Math.max(1, ((WIDTH - NAMES - AMOUNTS) * cents) / longest);
    return [
      label(NAMES - 8, y + BAR / 2 + 3, shorten(text === '' ? code : text, SMALL, NAMES - 12), { anchor: 'end' }),
      { type: 'rect', x: NAMES, y, width, height: BAR, stroke: INK, ...styleOf(0) },
      label(NAMES + width + 6, y + BAR / 2 + 3, amount(cents), { bold: true }),
    ];
  });
  const height = drawn.length * ROW + 4;
  shapes.push({ type: 'line', x1: NAMES, y1: 0, x2: NAMES, y2: height, stroke: INK, width: 1 });
  // Office suites crop a drawing to its shapes: the rule holds its width.
  shapes.push({ type: 'line', x1: 0, y1: height, x2: WIDTH, y2: height, stroke: RULE, width: 0.5 });
  const parts = drawn.slice(0, TOLD).map(({ label: text, cents }) => `${text}, ${amount(cents)}`);
  if (positive.length > TOLD) parts.push(fill(words.others, { n: String(positive.length - TOLD) }, voice));
  return {
    type: 'figure',
    name: `apd-${name}`,
    caption: [{ type: 'text', text: title }],
    alt: fill(words.alt, { titre: title, parts: parts.join(voice.lang === 'fr' ? ' ; ' : '; ') }, voice),
    scene: { width: WIDTH, height, shapes },
  };
}
