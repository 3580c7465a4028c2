import { toFraction } from '../base/money.js';
import type { Path } from '../base/path.js';
import type { Versement } from '../dossier/dossier.generated.js';
import { resolveCountry } from '../reference/pays.js';
import { originOf } from './own-funds.js';
import type { Context } from './types.js';

/** Who receives the line, with the weight of each: a whole number, in one scale for all. */
export type Recipients =
  | { readonly kind: 'pays'; readonly list: readonly { readonly code: string; readonly weight: bigint }[] }
  | { readonly kind: 'zone'; readonly code: string };

interface Share {
  readonly pays: string;
  readonly part?: number | undefined;
  readonly nombre?: number | undefined;
}

/**
 * Step 6, first half: the geography of a line, its own, else that of the payment it refunds, else the places of the dossier.
 * `error` when a finding says what is wrong with it, `none` when nothing gives it.
 */
export function recipients(context: Context): Recipients | 'error' | 'none' {
  const { versement, note } = context;
  const own = choices(versement).length > 0 ? versement : undefined;
  const origin = versement.remboursement && !own ? originOf(context) : undefined;
  const source = own ?? origin;
  if (choices(versement).length > 1) {
    note('apd-geographie-multiple');
    return 'error';
  }
  if (source?.zone !== undefined) return { kind: 'zone', code: source.zone };
  if (source?.pays !== undefined) return countries([{ pays: source.pays, part: 100 }], ['pays'], context);
  if (source?.repartition?.length) return countries(source.repartition, ['repartition'], context);
  const places = context.batch.around.localisation ?? [];
  return places.length === 0 ? 'none' : countries(merge(places), [], context);
}

function choices({ pays, zone, repartition }: Versement): unknown[] {
  return [pays, zone, repartition?.length ? repartition : undefined].filter((value) => value !== undefined);
}

/** Several places in one country are one recipient. */
function merge(places: readonly { readonly pays: string; readonly part: number }[]): Share[] {
  const parts = new Map<string, bigint>();
  const scale = commonScale(places.map(({ part }) => part));
  for (const { pays, part } of places) parts.set(pays, (parts.get(pays) ?? 0n) + scaled(part, scale));
  return [...parts].map(([pays, part]) => ({ pays, part: Number(part) / Number(scale) }));
}

function countries(shares: readonly Share[], at: Path, { note }: Context): Recipients | 'error' {
  const list: { code: string; weight: bigint }[] = [];
  const weights = weigh(shares, (term, total) => note('apd-repartition', { constat: { term }, total }, { at }));
  let wrong = weights === undefined;
  const aliases: string[] = [];
  shares.forEach(({ pays }, index) => {
    const code = resolveCountry(pays);
    if (code === undefined) {
      note('apd-pays-inconnu', { code: pays }, { at: at[0] === 'repartition' ? ['repartition', index, 'pays'] : at });
      wrong = true;
    } else {
      if (code !== pays) aliases.push(code);
      list.push({ code, weight: weights?.[index] ?? 0n });
    }
  });
  if (aliases.length > 0) note('apd-alias-pays', { pays: { list: aliases.map((code) => ({ term: `pays:${code}` })) } }, { at });
  return wrong ? 'error' : { kind: 'pays', list };
}

/** Shares in % that make 100, or numbers of people; never both. */
function weigh(shares: readonly Share[], complain: (term: string, total: number) => void): readonly bigint[] | undefined {
  const people = shares.filter(({ nombre }) => nombre !== undefined).length;
  const percents = shares.filter(({ part }) => part !== undefined).length;
  if (people + percents !== shares.length || (people > 0 && percents > 0)) {
    complain('repartition:melange', 0);
    return undefined;
  }
  const values = shares.map(({ part, nombre }) => part ?? nombre ?? 0);
  const scale = commonScale(values);
  const weights = values.map((value) => scaled(value, scale));
  const total = weights.reduce((a, b) => a + b, 0n);
  if (people > 0 ? total === 0n : total !== 100n * scale) {
    complain(people > 0 ? 'repartition:vide' : 'repartition:somme', Number(total) / Number(scale));
    return undefined;
  }
  return weights;
}

/** Smallest power of ten that makes whole numbers of all the values. */
function commonScale(values: readonly number[]): bigint {
  let scale = 1n;
  for (const value of values) {
    const { denominator } = toFraction(value);
    if (denominator > scale) scale = denominator;
  }
  return scale;
}

function scaled(value: number, scale: bigint): bigint {
  const { numerator, denominator } = toFraction(value);
  return numerator * (scale / denominator);
}
