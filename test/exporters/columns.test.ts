import { describe, expect, it } from 'vitest';
import { shareWidth } from '../../src/exporters/columns.js';

const word = (width: number) => ({ longestWord: width, longestLine: width });
const sum = (widths: readonly number[]): number => widths.reduce((total, width) => total + width, 0);

describe('widths of columns', () => {
  it('cut the word that no column could hold, and leave amounts whole', () => {
    expect(shareWidth([word(2000), word(50), word(50), word(60)], 480)).toEqual([320, 50, 50, 60]);
  });

  it('share what is left between several such words', () => {
    expect(shareWidth([word(2000), word(100), word(900)], 480)).toEqual([190, 100, 190]);
  });

  it('fill the page, whatever is asked', () => {
    for (const demands of [[word(480)], [word(100), word(380)], [word(300), word(300)], Array.from({ length: 40 }, () => word(90))])
      expect(sum(shareWidth(demands, 480))).toBeCloseTo(480, 6);
  });
});
