import { addMonths, type IsoDate, isRealDate, yearOf } from '../base/dates.js';
import type { Answer, Fact } from '../base/verdicts.js';
import { find } from './keys.js';
import { all, answerOf, type Outcome, outcome, unknown } from './outcome.js';
import type { DateBounds } from './scheme.js';
import type { Subject } from './subject.js';

/** `date`: a day or a year of the dossier against a day, an age, or the year of the deposit. */
export function dateCondition({ dossier, deposit }: Subject, bounds: DateBounds): Outcome {
  const { values, absent } = find(dossier, bounds.chemin);
  if (values.length === 0) return unknown(...(absent.length > 0 ? absent : [bounds.chemin.split('.')]));
  return all(
    values.map(({ path, value }): Outcome => {
      const { answer, facts } = typeof value === 'number' ? judgeYear(value, bounds, deposit) : judgeDay(String(value), bounds, deposit);
      return outcome(answer, { facts, places: [path], missing: answer === 'inconnu' ? [path] : [] });
    }),
  );
}

interface Judged {
  readonly answer: Answer;
  readonly facts: readonly Fact[];
}

function judgeYear(year: number, bounds: DateBounds, deposit: IsoDate): Judged {
  if (bounds.anneeMin === undefined) return { answer: 'inconnu', facts: [] };
  const early = bounds.anneeMinAvant !== undefined && deposit.slice(5) <= bounds.anneeMinAvant.jour;
  const least = yearOf(deposit) + (early ? (bounds.anneeMinAvant?.valeur ?? 0) : bounds.anneeMin);
  const data = { annee: String(year), min: String(least), depot: { date: deposit } };
  return { answer: answerOf(year >= least), facts: [{ name: year >= least ? 'annee.juste' : 'annee.manque', data }] };
}

function judgeDay(text: string, bounds: DateBounds, deposit: IsoDate): Judged {
  const day = text.slice(0, 10);
  if (!isRealDate(day)) return { answer: 'inconnu', facts: [] };
  const resolve = (bound: string): string => (bound === 'depot' ? deposit : bound);
  const facts: Fact[] = [];
  let holds = true;
  if (bounds.ageMaxMois !== undefined) {
    const fresh = addMonths(day, bounds.ageMaxMois) >= deposit;
    const mois = Math.max(0, monthsBetween(day, deposit));
    facts.push({ name: fresh ? 'age.juste' : 'age.exces', data: { date: { date: day }, mois, max: bounds.ageMaxMois } });
    holds &&= fresh;
  }
  if (bounds.avant !== undefined && day > resolve(bounds.avant).slice(0, 10)) {
    facts.push({ name: 'date.apres', data: { date: { date: day }, limite: { date: resolve(bounds.avant) } } });
    holds = false;
  }
  if (bounds.apres !== undefined && day < resolve(bounds.apres).slice(0, 10)) {
    facts.push({ name: 'date.avant', data: { date: { date: day }, limite: { date: resolve(bounds.apres) } } });
    holds = false;
  }
  return { answer: answerOf(holds), facts };
}

/** Whole months from one day to a later one. */
function monthsBetween(from: IsoDate, to: IsoDate): number {
  const months = (yearOf(to) - yearOf(from)) * 12 + Number(to.slice(5, 7)) - Number(from.slice(5, 7));
  return addMonths(from, months) > to ? months - 1 : months;
}
