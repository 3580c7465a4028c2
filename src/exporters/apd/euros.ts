import type { Cents } from '../../base/money.js';

/** Whole euros of a total, half up away from zero. */
export function wholeEuros(total: Cents): number {
  return Math.sign(total) * Math.floor((Math.abs(total) + 50) / 100) || 0;
}

/** Whole euros of parts, adjusted by largest remainder so that they add up to the printed total. Parts may be negative. */
export function adjustedEuros(parts: readonly Cents[]): readonly number[] {
  const floors = parts.map((part) => Math.floor(part / 100));
  let left = wholeEuros(parts.reduce((a, b) => a + b, 0)) - floors.reduce((a, b) => a + b, 0);
  const order = parts
    .map((part, index) => ({ index, rest: part - Math.floor(part / 100) * 100 }))
    .sort((a, b) => b.rest - a.rest || a.index - b.index);
  for (const { index } of order) {
    if (left <= 0) break;
    floors[index] = (floors[index] ?? 0) + 1;
    left -= 1;
  }
  return floors;
}
