import type { IsoDate } from '../base/dates.js';
import type { ApdLine, ApdTotals } from '../base/figures.js';
import type { Datum } from '../base/finding.js';
import { ratio } from '../base/money.js';
import { apdMarks, campaignOf } from '../reference/apd.js';
import type { ApdRuleName } from './rules.js';

type Tell = (rule: ApdRuleName, data?: Readonly<Record<string, Datum>>) => void;

/** What the whole set of lines makes worth saying. */
export function tellOverview(lines: readonly ApdLine[], totals: ApdTotals, tell: Tell): void {
  const counted = lines.filter(({ figures }) => figures !== null && figures.declarable !== 0);
  if (counted.length === 0 && totals.aect === 0 && lines.every(({ figures }) => figures !== null)) tell('apd-neant');
  if (totals.apd < 0) tell('apd-total-negatif');

  const overheads = totals.byNature.fraisAdministratifs ?? 0;
  const { partSurveillee } = apdMarks.fraisAdministratifs;
  if (totals.apd > 0 && overheads * 100 > totals.apd * partSurveillee) {
    tell('apd-frais-administratifs', { part: ratio(overheads, 1000n, BigInt(totals.apd)) / 10 });
  }
  // One or two lines on gender equality are a small programme, not a marker ticked by habit.
  const principal = counted.filter(({ markers }) => markers.genre === 2).length;
  if (counted.length > 2 && principal * 2 > counted.length) tell('apd-marqueur-coherence');
}

/** The window of the campaign, against the reference date. Its dates are never guessed. */
export function tellCampaign(year: number, date: IsoDate | undefined, tell: Tell): void {
  const campaign = campaignOf(year);
  if (!campaign) tell('apd-campagne', { n: String(year + 1), fenetre: { term: 'fenetre:inconnue' } });
  else if (date !== undefined && date > campaign.ferme) {
    tell('apd-campagne', { n: String(campaign.campagne), fenetre: { term: 'fenetre:close' }, date: { date: campaign.ferme } });
  }
}
