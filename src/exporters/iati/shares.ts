import { split } from '../../base/money.js';

/** Weights → percentages that add up to exactly 100.00, two decimals at most; what would be 0 % is left out. */
export function percentages(weights: ReadonlyMap<string, number>): readonly (readonly [code: string, percentage: string])[] {
  const known = [...weights.values()].some((weight) => weight > 0);
  // Payments without a rate weigh nothing: were they all so, none would count more than another.
  const parts = split(
    10_000,
    [...weights.values()].map((weight) => (known ? BigInt(weight) : 1n)),
  );
  return [...weights.keys()].flatMap((code, index) => {
    const part = parts[index] ?? 0;
    return part === 0 ? [] : [[code, String(part / 100)] as const];
  });
}

export function add(weights: Map<string, number>, code: string, weight: number): void {
  weights.set(code, (weights.get(code) ?? 0) + weight);
}
