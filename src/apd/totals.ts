import type { ApdLine, ApdTotals, SpecialBlocks, Sums } from '../base/figures.js';
import { MARKERS } from '../base/markers.js';
import { type Cents, ratio } from '../base/money.js';
import { apdMarks } from '../reference/apd.js';
import { channelFamily } from '../reference/canaux.js';
import { Tally } from './tally.js';

const MISSING = 'nonRenseigne';

type Table = Extract<keyof ApdTotals, `by${string}` | 'notOdaByCountry'>;

/** Step 10: sums of cents, line after line. Lines without figures are in none. */
export class Totals {
  private readonly whole = new Tally();
  private readonly tables = new Map<string, Map<string, Cents>>();
  private readonly blocks = { refugies: 0, bourses: 0, sensibilisation: 0, fraisAdministratifs: 0, multilateral: 0 };
  private refunds: Cents = 0;

  add(line: ApdLine): void {
    const { figures, payment, sector, aidType, channel, sdg, mechanism, markers } = line;
    if (!figures) return;
    this.whole.add(line);
    for (const part of figures.parts) {
      this.count('byCountry', part.code, part.amount);
      this.count('byGroup', part.group ?? MISSING, part.amount);
    }
    this.countNotOda(line);
    const { declarable } = figures;
    if (declarable === 0) return;
    if (declarable < 0) this.refunds += declarable;
    this.count('bySector', sector ?? MISSING, declarable);
    this.count('byCategory', sector?.slice(0, 3) ?? MISSING, declarable);
    this.count('byAidType', aidType ?? MISSING, declarable);
    this.count('byChannelFamily', channel === null ? MISSING : channelFamily(channel), declarable);
    this.count('bySdg', sdg.main === null ? MISSING : String(sdg.main), declarable);
    this.count('byMechanism', mechanism, declarable);
    this.count('byNature', payment.nature, declarable);
    for (const marker of MARKERS) this.count(`byMarker:${marker}`, String(markers[marker] ?? 'nonExamine'), declarable);
    for (const block of blocksOf(line)) this.blocks[block] += declarable;
  }

  result(): ApdTotals {
    const { apd, aect, comparable } = this.whole;
    const table = (name: Table) => this.table(name);
    return {
      apd,
      refunds: this.refunds,
      aect,
      comparable,
      perMille: aect > 0 ? ratio(comparable, 1000n, BigInt(aect)) : null,
      byCountry: table('byCountry'),
      byGroup: table('byGroup'),
      bySector: table('bySector'),
      byCategory: table('byCategory'),
      byAidType: table('byAidType'),
      byChannelFamily: table('byChannelFamily'),
      bySdg: table('bySdg'),
      byMechanism: table('byMechanism'),
      byNature: table('byNature'),
      byMarker: Object.fromEntries(MARKERS.map((marker) => [marker, this.scores(marker)])),
      blocks: { ...this.blocks },
      notOdaByCountry: table('notOdaByCountry'),
    };
  }

  /** The AECT addition of a line less what it declares, by country. A refund lowers neither. */
  private countNotOda({ figures }: ApdLine): void {
    if (!figures || figures.aect === 0) return;
    if (figures.parts.length === 0) this.count('notOdaByCountry', 'nonPrecise', figures.aect);
    for (const part of figures.parts) this.count('notOdaByCountry', part.code, part.aect - part.amount);
  }

  private count(table: Exclude<Table, 'byMarker'> | `byMarker:${string}`, key: string, amount: Cents): void {
    if (amount === 0) return;
    const sums = this.tables.get(table) ?? new Map<string, Cents>();
    this.tables.set(table, sums);
    sums.set(key, (sums.get(key) ?? 0) + amount);
  }

  /** In the order of the keys, so that the order of the files changes nothing. Keys that only received zero are left out. */
  private table(name: string): Sums {
    return Object.fromEntries([...(this.tables.get(name) ?? [])].sort(([a], [b]) => (a < b ? -1 : 1)));
  }

  /** The usual scores always appear; markers are never added to one another. */
  private scores(marker: string): Sums {
    const scores = this.table(`byMarker:${marker}`);
    return { 0: 0, 1: 0, 2: 0, ...scores, nonExamine: scores.nonExamine ?? 0 };
  }
}

function blocksOf({ payment, aidType }: ApdLine): readonly (keyof SpecialBlocks)[] {
  const own = BLOCKS.get(payment.nature);
  return [...(own === undefined ? [] : [own]), ...(aidType === apdMarks.tempsAgents.typeAide ? (['fraisAdministratifs'] as const) : [])];
}

const BLOCKS = new Map<string, keyof SpecialBlocks>([
  ['refugies', 'refugies'],
  ['bourse', 'bourses'],
  ['sensibilisation', 'sensibilisation'],
  ['contributionMultilaterale', 'multilateral'],
  ['adhesionReseau', 'multilateral'],
]);
