import type { ApdLine, ApdTotals, Part, Sums } from '../base/figures.js';
import { type Cents, ratio } from '../base/money.js';
import { apdMarks } from '../reference/apd.js';
import { channelFamily } from '../reference/canaux.js';

/** Markers that the declaration carries, those of the 2024 form first. */
const MARKERS = [
  'genre',
  'environnement',
  'biodiversite',
  'nutrition',
  'inclusion',
  'climatAttenuation',
  'climatAdaptation',
  'desertification',
  'gouvernance',
  'commerce',
  'reductionRisques',
  'santeMaternelle',
] as const;

const MULTILATERAL: readonly string[] = ['contributionMultilaterale', 'adhesionReseau'];

const MISSING = 'nonRenseigne';

/** Step 10: sums of cents. Lines without figures are in none. */
export function totalsOf(lines: readonly ApdLine[]): ApdTotals {
  const { apd, aect, comparable } = sumsOf(lines);
  const parts = lines.flatMap((line) => line.figures?.parts ?? []);
  return {
    apd,
    refunds: sum(lines.map(declarable).filter((amount) => amount < 0)),
    aect,
    comparable,
    perMille: aect > 0 ? ratio(comparable, 1000n, BigInt(aect)) : null,
    byCountry: tally(parts, ({ code }) => code, amount),
    byGroup: tally(parts, ({ group }) => group ?? MISSING, amount),
    bySector: tally(lines, ({ sector }) => sector ?? MISSING, declarable),
    byCategory: tally(lines, ({ sector }) => sector?.slice(0, 3) ?? MISSING, declarable),
    byAidType: tally(lines, ({ aidType }) => aidType ?? MISSING, declarable),
    byChannelFamily: tally(lines, ({ channel }) => (channel === null ? MISSING : channelFamily(channel)), declarable),
    bySdg: tally(lines, ({ sdg }) => (sdg.main === null ? MISSING : String(sdg.main)), declarable),
    byMechanism: tally(lines, ({ mechanism }) => mechanism, declarable),
    byNature: tally(lines, ({ payment }) => payment.nature, declarable),
    byMarker: Object.fromEntries(MARKERS.map((marker) => [marker, byScore(lines, marker)])),
    blocks: {
      refugies: sumWhere(lines, ({ payment }) => payment.nature === 'refugies'),
      bourses: sumWhere(lines, ({ payment }) => payment.nature === 'bourse'),
      sensibilisation: sumWhere(lines, ({ payment }) => payment.nature === 'sensibilisation'),
      fraisAdministratifs: sumWhere(lines, ({ aidType }) => aidType === apdMarks.tempsAgents.typeAide),
      multilateral: sumWhere(lines, ({ payment }) => MULTILATERAL.includes(payment.nature)),
    },
    notOdaByCountry: notOda(lines),
  };
}

/** ODA and total budget of some lines; `comparable` leaves out the refugees that are not in the total budget. */
export function sumsOf(lines: readonly ApdLine[]): Pick<ApdTotals, 'apd' | 'aect' | 'comparable'> {
  const outside = (line: ApdLine) => line.payment.nature === 'refugies' && line.figures?.aect === 0 && declarable(line) > 0;
  return {
    apd: sum(lines.map(declarable)),
    aect: sum(lines.map((line) => line.figures?.aect ?? 0)),
    comparable: sumWhere(lines, (line) => !outside(line)),
  };
}

function sumWhere(lines: readonly ApdLine[], keep: (line: ApdLine) => boolean): Cents {
  return sum(lines.filter(keep).map(declarable));
}

const amount = (part: Part): Cents => part.amount;
const declarable = (line: ApdLine): Cents => line.figures?.declarable ?? 0;

function sum(amounts: readonly Cents[]): Cents {
  return amounts.reduce((a, b) => a + b, 0);
}

/** Sums by key, in the order of the keys, so that the order of the files changes nothing. Keys that only received zero are left out. */
function tally<T>(items: readonly T[], keyOf: (item: T) => string, amountOf: (item: T) => Cents): Sums {
  const sums = new Map<string, Cents>();
  for (const item of items) {
    const value = amountOf(item);
    if (value !== 0) sums.set(keyOf(item), (sums.get(keyOf(item)) ?? 0) + value);
  }
  return Object.fromEntries([...sums].sort(([a], [b]) => (a < b ? -1 : 1)));
}

/** The usual scores always appear; markers are never added to one another. */
function byScore(lines: readonly ApdLine[], marker: string): Sums {
  const scores = tally(lines, ({ markers }) => String(markers[marker] ?? 'nonExamine'), declarable);
  return { 0: 0, 1: 0, 2: 0, ...scores, nonExamine: scores.nonExamine ?? 0 };
}

/** The AECT addition of a line less what it declares, by country. A refund lowers neither. */
function notOda(lines: readonly ApdLine[]): Sums {
  const rows = lines.flatMap(({ figures }): { code: string; rest: Cents }[] => {
    if (!figures || figures.aect === 0) return [];
    if (figures.parts.length === 0) return [{ code: 'nonPrecise', rest: figures.aect }];
    return figures.parts.map((part) => ({ code: part.code, rest: part.aect - part.amount }));
  });
  return tally(
    rows,
    ({ code }) => code,
    ({ rest }) => rest,
  );
}
