/** What the cells of a column ask for, in the unit of the width, padding excluded or not. */
export interface Demand {
  readonly longestWord: number;
  readonly longestLine: number;
}

/**
 * Shares a width between columns in the manner of CSS tables: each gets its longest word, then a part of what remains in proportion
 * to what it still lacks; when even the longest words do not fit, the columns of the longest ones shrink and those words get
 * cut, so that amounts stay whole beside a name that no column could hold. The sum is always `width`.
 */
export function shareWidth(demands: readonly Demand[], width: number): number[] {
  const words = sum(demands.map((demand) => demand.longestWord));
  const lines = sum(demands.map((demand) => demand.longestLine));
  if (words >= width) {
    const most = highestWidth(
      demands.map((demand) => demand.longestWord),
      width,
    );
    return demands.map((demand) => Math.min(demand.longestWord, most));
  }
  if (lines <= width) {
    const extra = width - lines;
    // A narrow column of amounts that takes a half of the page is harder to read across: the widest takes more.
    const weights = demands.map((demand) => Math.max(demand.longestLine, 24));
    const total = sum(weights);
    return demands.map((demand, index) => demand.longestLine + (extra * (weights[index] ?? 0)) / total);
  }
  const lack = demands.map((demand) => Math.sqrt(demand.longestLine - demand.longestWord));
  const total = sum(lack);
  return fill(
    demands,
    demands.map((demand, index) => demand.longestWord + ((width - words) * (lack[index] ?? 0)) / total),
    width,
  );
}

/** The width that no column may pass for all to fit: those below it keep theirs. */
function highestWidth(wanted: readonly number[], width: number): number {
  let left = width;
  const ascending = [...wanted].sort((a, b) => a - b);
  for (const [index, each] of ascending.entries()) {
    const share = left / (ascending.length - index);
    if (each > share) return share;
    left -= each;
  }
  return Math.max(...ascending);
}

/** No column takes more than its longest line while another has to fold: what is spare goes to those. */
function fill(demands: readonly Demand[], shares: number[], width: number): number[] {
  for (let round = 0; round < demands.length; round++) {
    const capped = shares.map((share, index) => Math.min(share, demands[index]?.longestLine ?? share));
    const spare = width - sum(capped);
    if (spare < 0.01) return capped;
    const hungry = capped.map((share, index) => share < (demands[index]?.longestLine ?? 0) - 0.01);
    const count = hungry.filter(Boolean).length;
    if (count === 0) return capped.map((share) => share + spare / capped.length);
    shares = capped.map((share, index) => (hungry[index] ? share + spare / count : share));
  }
  return shares;
}

function sum(values: readonly number[]): number {
  return values.reduce((total, value) => total + value, 0);
}
