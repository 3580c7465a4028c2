import type { IsoDate } from '../base/dates.js';
import type { ApdLine, ApdTotals, Declarant } from '../base/figures.js';
import type { Datum } from '../base/finding.js';
import { ratio } from '../base/money.js';
import { apdMarks, campaignOf } from '../reference/apd.js';
import type { Findings } from './findings.js';
import type { ApdRuleName } from './rules/index.generated.js';

type Tell = (rule: ApdRuleName, data?: Readonly<Record<string, Datum>>) => void;

const VALUED: readonly string[] = ['apportPartenaire', 'benevolat'];

/** Names that a sentence quotes at most. */
const SHOWN = 3;

/** What the whole set of lines makes worth saying, out of a few counts. */
export class Overview {
  private counted = 0;
  /** Counted lines that mark gender equality as their main aim. */
  private principal = 0;
  private valued = false;

  add({ figures, payment, markers }: ApdLine): void {
    if (VALUED.includes(payment.nature)) this.valued = true;
    if (figures === null || figures.declarable === 0) return;
    this.counted += 1;
    if (markers.genre === 2) this.principal += 1;
  }

  tell(totals: ApdTotals, { add: tell, errors }: Findings): void {
    tellTotals(totals, tell, this.counted === 0 && errors === 0);
    // A partner’s contribution or voluntary work among the payments: their limit is a rule of calls for projects.
    if (this.valued) tell('apd-plafond-valorisation-hors-sujet');
    // One or two lines on gender equality are a small programme, not a marker ticked by habit.
    if (this.counted > 2 && this.principal * 2 > this.counted) tell('apd-marqueur-coherence');
  }
}

function tellTotals(totals: ApdTotals, tell: Tell, nothing: boolean): void {
  if (nothing && totals.aect === 0) tell('apd-neant');
  if (totals.apd < 0) tell('apd-total-negatif');

  const overheads = totals.blocks.fraisAdministratifs;
  const { partSurveillee } = apdMarks.fraisAdministratifs;
  if (totals.apd > 0 && overheads * 100 > totals.apd * partSurveillee) {
    tell('apd-frais-administratifs', { part: ratio(overheads, 1000n, BigInt(totals.apd)) / 10 });
  }
}

/** The window of the campaign, against the reference date. Its dates are never guessed. */
export function tellCampaign(year: number, date: IsoDate | undefined, tell: Tell): void {
  const campaign = campaignOf(year);
  if (!campaign) tell('apd-campagne', { n: String(year + 1), fenetre: { term: 'fenetre:inconnue' } });
  else if (date !== undefined && date > campaign.ferme) {
    tell('apd-campagne', { n: String(campaign.campagne), fenetre: { term: 'fenetre:close' }, date: { date: campaign.ferme } });
  }
}

export function tellDeclarants(declarants: readonly Declarant[], tell: Tell): void {
  if (declarants.length < 2) return;
  const names = [...declarants.slice(0, SHOWN).map(({ nom }) => nom), ...(declarants.length > SHOWN ? ['…'] : [])];
  tell('apd-plusieurs-declarants', { n: declarants.length, noms: { list: names } });
}
