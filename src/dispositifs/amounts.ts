import { ratio, toCents, toFraction } from '../base/money.js';
import type { Fact, FactDatum } from '../base/verdicts.js';
import { type Measure, measure, type Unit } from './measures.js';
import { answerOf, type Outcome, outcome } from './outcome.js';
import type { Condition, NumberBounds } from './scheme.js';
import type { Subject } from './subject.js';

/** `part`: one sum against a share of another, in exact cents; the gap is printed in euros. */
export function shareCondition(subject: Subject, { de, sur, min, max }: Extract<Condition, { part: unknown }>['part']): Outcome {
  const part = measure(subject, de);
  const whole = measure(subject, sur);
  const places = [...part.places, ...whole.places];
  if (part.value === undefined || whole.value === undefined || whole.value === 0) {
    const missing = [...part.missing, ...whole.missing];
    return outcome('inconnu', { missing: missing.length === 0 ? whole.places : missing, places });
  }
  const tooLittle = min === undefined ? 0 : Math.max(0, shareOf(whole.value, min, 'up') - part.value);
  const tooMuch = max === undefined ? 0 : Math.max(0, part.value - shareOf(whole.value, max, 'down'));
  const gap = Math.max(tooLittle, tooMuch);
  const data = {
    de: part.label,
    valeur: { amount: part.value },
    part: { percent: ratio(part.value, 1000n, BigInt(whole.value)) / 10 },
    sur: { term: `base.${sur}` },
    limite: { percent: percent(tooLittle > 0 ? min : (max ?? min)) },
    ecart: { amount: gap },
  };
  const name = gap === 0 ? (max === undefined ? 'part.min' : 'part.max') : tooLittle > 0 ? 'part.manque' : 'part.exces';
  return outcome(answerOf(gap === 0), { facts: [{ name, data }], places });
}

/** A share of an amount, in whole cents: the least that reaches it (`up`), or the most that stays within it (`down`). */
export function shareOf(amount: number, share: number, towards: 'up' | 'down'): number {
  const { numerator, denominator } = toFraction(share);
  const product = BigInt(amount) * numerator;
  return Number(towards === 'down' ? product / denominator : (product + denominator - 1n) / denominator);
}

/** Rates are short decimals: 0.7 is 70, not 70.00000000000001. */
export function percent(share: number | undefined): number {
  return Math.round((share ?? 0) * 1e6) / 1e4;
}

/** `nombre`: bounds on a measure. A request that the whole cost cannot reach is decided before it is made. */
export function numberCondition(subject: Subject, bounds: NumberBounds): Outcome {
  const found = measure(subject, bounds.mesure, bounds.unite);
  const min = inUnit(bounds.min, found.unit);
  const max = inUnit(bounds.max, found.unit);
  const cost = bounds.mesure === 'demande' ? measure(subject, 'cout') : undefined;
  if (min !== undefined && cost?.value !== undefined && cost.value < min) {
    return outcome('non', { facts: [numberFact(cost, min - cost.value, 'manque', bounds)], places: [...found.places, ...cost.places] });
  }
  if (found.value === undefined) return outcome('inconnu', { missing: found.missing, places: found.missing });
  const { value, places } = found;
  const strict = bounds.strict === true;
  if (min !== undefined && (strict ? value <= min : value < min)) {
    return outcome('non', { facts: [numberFact(found, min - value, 'manque', bounds)], places });
  }
  if (max !== undefined && (strict ? value >= max : value > max)) {
    return outcome('non', { facts: [numberFact(found, value - max, 'exces', bounds)], places });
  }
  return outcome('oui', { facts: [numberFact(found, 0, 'juste', bounds)], places });
}

function inUnit(bound: number | undefined, unit: Unit): number | undefined {
  return bound === undefined ? undefined : unit === 'euros' ? toCents(bound) : bound;
}

function numberFact({ value = 0, unit, label }: Measure, gap: number, what: 'manque' | 'exces' | 'juste', bounds: NumberBounds): Fact {
  const say = (number: number): FactDatum => (unit === 'euros' ? { amount: number } : number);
  const bound = what === 'manque' ? bounds.min : what === 'exces' ? bounds.max : (bounds.max ?? bounds.min);
  // Exactly at a bound that is left out: there is no gap to print.
  const name = gap === 0 && what !== 'juste' ? 'egal' : what;
  return {
    name: `nombre.${name}.${unit}`,
    data: { mesure: label, valeur: say(value), ecart: say(gap), limite: say(inUnit(bound, unit) ?? 0) },
  };
}
