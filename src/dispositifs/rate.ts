import { toFraction } from '../base/money.js';
import type { Fact } from '../base/verdicts.js';
import { percent, shareOf } from './amounts.js';
import { isOnList, partnerCountries } from './countries.js';
import { measure } from './measures.js';
import { answerOf, type Outcome, outcome } from './outcome.js';
import type { RateByCountry } from './scheme.js';
import type { Subject } from './subject.js';

/** The most that a rate by country group lets ask, in cents, and the rate that gave it (out of 1). */
export interface RateCeiling {
  readonly amount: number;
  readonly rate: number;
}

/**
 * Several countries: their rates weighted by the shares of the places, or the flat rate, whichever is better.
 * Undefined while the cost, the countries or the country list of the year are unknown.
 */
export function rateCeiling(subject: Subject, rates: RateByCountry): RateCeiling | undefined {
  const cost = measure(subject, 'cout').value;
  const countries = partnerCountries(subject.dossier);
  if (cost === undefined || countries === undefined || countries.length === 0) return undefined;
  const rated = countries.map((pays) => ({ pays, rate: rateOf(pays, rates, subject) }));
  const known = rated.flatMap(({ pays, rate }) => (rate === undefined ? [] : [{ pays, rate }]));
  const [only] = known;
  if (only === undefined || known.length < rated.length) return undefined;
  const lowest = Math.min(...known.map(({ rate }) => rate));
  if (known.length === 1) return { amount: shareOf(cost, only.rate, 'down'), rate: only.rate };
  const flat = rates.plusieursPays ?? lowest;
  const ceilings = [{ amount: shareOf(cost, flat, 'down'), rate: flat }, ...weighted(subject, known, cost)];
  return ceilings.reduce((best, each) => (each.amount > best.amount ? each : best));
}

function rateOf(pays: string, rates: RateByCountry, { deposit }: Subject): number | undefined {
  const onList = isOnList(pays, 'apd', deposit);
  if (onList === 'inconnu') return undefined;
  if (onList === 'non') return rates.autre;
  return isOnList(pays, 'pma', deposit) === 'oui' ? rates.pma : rates.apd;
}

/** Nothing when the shares do not cover the partner countries and make a hundred. */
function weighted(
  { dossier }: Subject,
  rated: readonly { readonly pays: string; readonly rate: number }[],
  cost: number,
): readonly RateCeiling[] {
  const places = (dossier.localisation ?? []).flatMap(({ pays, part }) => {
    const rate = rated.find((each) => each.pays === pays)?.rate;
    return rate === undefined ? [] : [{ pays, part, rate }];
  });
  const sum = places.reduce((total, { part }) => total + part, 0);
  if (Math.abs(sum - 100) > 1e-9 || !rated.every(({ pays }) => places.some((place) => place.pays === pays))) return [];
  let numerator = 0n;
  let denominator = 100n;
  for (const { part, rate } of places) {
    const share = toFraction(part);
    const factor = toFraction(rate);
    const divisor = share.denominator * factor.denominator * 100n;
    numerator = numerator * divisor + share.numerator * factor.numerator * denominator;
    denominator *= divisor;
  }
  return [{ amount: Number((BigInt(cost) * numerator) / denominator), rate: Number((numerator * 1_000_000n) / denominator) / 1e6 }];
}

export function rateCondition(subject: Subject, rates: RateByCountry): Outcome {
  const asked = measure(subject, 'demande');
  const ceiling = rateCeiling(subject, rates);
  if (ceiling === undefined) {
    const cost = measure(subject, 'cout');
    const missing = [...cost.missing, ...(partnerCountries(subject.dossier)?.length ? [] : [['localisation']])];
    return outcome('inconnu', { missing: missing.length > 0 ? missing : asked.missing, places: asked.places });
  }
  const fact = (name: string, gap = 0): Fact => ({
    name,
    data: {
      demande: { amount: asked.value ?? 0 },
      plafond: { amount: ceiling.amount },
      taux: { percent: percent(ceiling.rate) },
      ecart: { amount: gap },
    },
  });
  if (asked.value === undefined)
    return outcome('inconnu', { facts: [fact('taux.sansDemande')], missing: asked.missing, places: asked.missing });
  const excess = Math.max(0, asked.value - ceiling.amount);
  return outcome(answerOf(excess === 0), { facts: [fact(excess === 0 ? 'taux.juste' : 'taux.exces', excess)], places: asked.places });
}
