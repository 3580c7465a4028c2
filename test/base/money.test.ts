import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { ratio, split, toCents, toFraction } from '../../src/base/money.js';

const cents = fc.integer({ min: -1_000_000_000_000, max: 1_000_000_000_000 });
const weights = fc
  .array(fc.bigInt({ min: 0n, max: 1_000_000n }), { minLength: 1, maxLength: 12 })
  .filter((list) => list.some((weight) => weight > 0n));

describe('split', () => {
  it('adds up to the total exactly, whatever the weights', () => {
    fc.assert(
      fc.property(cents, weights, (total, list) => {
        const parts = split(total, list);
        expect(parts.reduce((a, b) => a + b, 0)).toBe(total);
      }),
    );
  });

  it('gives each part less than one cent away from its exact share', () => {
    fc.assert(
      fc.property(cents, weights, (total, list) => {
        const sum = list.reduce((a, b) => a + b, 0n);
        split(total, list).forEach((part, index) => {
          const gap = BigInt(part) * sum - BigInt(total) * (list[index] ?? 0n);
          expect(gap < sum && gap > -sum).toBe(true);
        });
      }),
    );
  });

  it('gives the odd cents to the greatest remainders, then to the first', () => {
    expect(split(100, [1n, 1n, 1n])).toEqual([34, 33, 33]);
    expect(split(-100, [1n, 1n, 1n])).toEqual([-34, -33, -33]);
    expect(split(10, [1n, 2n, 4n])).toEqual([1, 3, 6]);
    expect(split(5, [0n, 3n])).toEqual([0, 5]);
  });
});

describe('ratio', () => {
  it('is the nearest cent, a half going away from zero', () => {
    fc.assert(
      fc.property(
        cents,
        fc.bigInt({ min: 0n, max: 10n ** 12n }),
        fc.bigInt({ min: 1n, max: 10n ** 12n }),
        (value, numerator, denominator) => {
          // The answer is a number of cents: beyond 2^53 it would have no exact value.
          fc.pre(numerator < 5000n * denominator);
          const exact = BigInt(value) * numerator;
          const twice = 2n * (BigInt(ratio(value, numerator, denominator)) * denominator - exact);
          const gap = exact < 0n ? -twice : twice;
          // Up by half at most, down by less than half.
          expect(gap <= denominator && gap > -denominator).toBe(true);
        },
      ),
    );
  });

  it('rounds a half away from zero on both sides', () => {
    expect(ratio(1, 1n, 2n)).toBe(1);
    expect(ratio(-1, 1n, 2n)).toBe(-1);
    expect(ratio(3, 1n, 4n)).toBe(1);
    expect(ratio(1, 1n, 3n)).toBe(0);
  });
});

describe('typed numbers', () => {
  it('turns amounts of two decimals into exact cents', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 1_000_000_000_000 }), (value) => {
        expect(toCents(Number(`${Math.floor(value / 100)}.${String(value % 100).padStart(2, '0')}`))).toBe(value);
      }),
    );
  });

  it('reads decimals as exact fractions', () => {
    expect(toFraction(655.957)).toEqual({ numerator: 655957n, denominator: 1000n });
    expect(toFraction(1e21)).toEqual({ numerator: 10n ** 21n, denominator: 1n });
    expect(toFraction(2.5e-7)).toEqual({ numerator: 25n, denominator: 10n ** 8n });
    fc.assert(
      fc.property(fc.double({ min: 0, noNaN: true, noDefaultInfinity: true }), (value) => {
        const { numerator, denominator } = toFraction(value);
        expect(Number(`${numerator}e-${String(denominator).length - 1}`)).toBe(value);
      }),
    );
  });
});
