/**
 * Money is integer cents. A typed amount (a YAML number with at most two decimals) is exact once rounded to cents;
 * every ratio is a fraction of integers, never a binary float. Rounding is half up, away from zero.
 */
export type Cents = number;

/** Cents of an amount typed in units, e.g. 12.5 → 1250. Exact for amounts of at most two decimals below 2^53 cents. */
export function toCents(amount: number): Cents {
  return Math.round(amount * 100);
}

/** Cents of an optional amount; an absent one counts for nothing. */
export function toCentsOrZero(amount: number | undefined): Cents {
  return amount === undefined ? 0 : toCents(amount);
}

export function sumCents(amounts: Iterable<number>): Cents {
  let total = 0;
  for (const amount of amounts) total += toCents(amount);
  return total;
}

/** `value × numerator ÷ denominator`, half up away from zero, exact whatever the size. The denominator is positive. */
export function ratio(value: Cents, numerator: bigint, denominator: bigint): Cents {
  const product = BigInt(value) * numerator;
  const sign = product < 0n ? -1n : 1n;
  const absolute = product * sign;
  return Number(sign * ((2n * absolute + denominator) / (2n * denominator)));
}

/**
 * Splits `total` cents by weights so that the parts add up to it exactly: largest remainder, ties in the order given.
 * Weights are non-negative integers with a positive sum; `total` may be negative.
 */
export function split(total: Cents, weights: readonly bigint[]): Cents[] {
  const sum = weights.reduce((a, b) => a + b, 0n);
  if (sum === 0n) return weights.map(() => 0);
  const sign = total < 0 ? -1 : 1;
  const absolute = BigInt(Math.abs(total));
  const parts = weights.map((weight, index) => ({ index, floor: (absolute * weight) / sum, rest: (absolute * weight) % sum }));
  let left = absolute - parts.reduce((a, part) => a + part.floor, 0n);
  const order = [...parts].sort((a, b) => (a.rest === b.rest ? a.index - b.index : a.rest > b.rest ? -1 : 1));
  const extra = new Set<number>();
  for (const part of order) {
    if (left === 0n) break;
    extra.add(part.index);
    left -= 1n;
  }
  return parts.map((part) => sign * (Number(part.floor) + (extra.has(part.index) ? 1 : 0)) || 0);
}

/** A decimal number as typed, e.g. `655.957`, as an exact fraction of integers. */
export function toFraction(value: number): { readonly numerator: bigint; readonly denominator: bigint } {
  if (Number.isSafeInteger(value)) return { numerator: BigInt(value), denominator: 1n };
  const [mantissa = '0', exponent = '0'] = String(value).toLowerCase().split('e');
  const [whole = '0', decimals = ''] = mantissa.split('.');
  const shift = decimals.length - Number(exponent);
  const digits = BigInt(whole + decimals);
  return shift >= 0
    ? { numerator: digits, denominator: 10n ** BigInt(shift) }
    : { numerator: digits * 10n ** BigInt(-shift), denominator: 1n };
}
