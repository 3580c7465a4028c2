import type { Path } from '../base/path.js';
import type { Answer, Fact } from '../base/verdicts.js';

/** An answer and where it comes from. */
export interface Outcome {
  readonly answer: Answer;
  readonly facts: readonly Fact[];
  readonly missing: readonly Path[];
  readonly places: readonly Path[];
}

export function outcome(answer: Answer, over: Partial<Outcome> = {}): Outcome {
  return { answer, facts: [], missing: [], places: [], ...over };
}

export function unknown(...missing: Path[]): Outcome {
  return outcome('inconnu', { missing, places: missing });
}

export function answerOf(holds: boolean): Answer {
  return holds ? 'oui' : 'non';
}

/** Yes when all are, no as soon as one is. */
export function all(parts: readonly Outcome[]): Outcome {
  const decisive = parts.some(({ answer }) => answer === 'non')
    ? 'non'
    : parts.some(({ answer }) => answer === 'inconnu')
      ? 'inconnu'
      : 'oui';
  return gather(decisive, parts);
}

/** Yes as soon as one is, no when all are. */
export function any(parts: readonly Outcome[]): Outcome {
  const decisive = parts.some(({ answer }) => answer === 'oui')
    ? 'oui'
    : parts.some(({ answer }) => answer === 'inconnu')
      ? 'inconnu'
      : 'non';
  return gather(decisive, parts);
}

/** The facts told why the inner condition held or not: turned round, they would mislead. */
export function opposite(part: Outcome): Outcome {
  return { ...part, facts: [], answer: part.answer === 'oui' ? 'non' : part.answer === 'non' ? 'oui' : 'inconnu' };
}

/** Only the parts that decide the answer explain it. */
function gather(answer: Answer, parts: readonly Outcome[]): Outcome {
  const telling = parts.filter((part) => part.answer === answer);
  return {
    answer,
    facts: distinct(telling.flatMap(({ facts }) => facts)),
    missing: telling.flatMap(({ missing }) => missing),
    places: telling.flatMap(({ places }) => places),
  };
}

/** Two branches of a condition may tell the same. */
function distinct(facts: readonly Fact[]): Fact[] {
  const seen = new Set<string>();
  return facts.filter((fact) => {
    const key = JSON.stringify(fact);
    if (seen.has(key)) return false;
    seen.add(key);
    return true;
  });
}
