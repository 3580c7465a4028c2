import type { IsoDate } from '../base/dates.js';
import type { ApdFinding, ApdLine, ApdReport, Declarant, OutOfPeriod, Payment } from '../base/figures.js';
import type { Datum } from '../base/finding.js';
import { toCents } from '../base/money.js';
import type { Path } from '../base/path.js';
import type { Versement } from '../dossier/dossier.generated.js';
import { recipientList } from '../reference/pays-cad.js';
import { coding } from './coding.js';
import { asDeclarant, authoritiesOf, keyOf, payerOf } from './declarant.js';
import { duplicates } from './duplicates.js';
import { computeLine, yearBounds } from './line.js';
import { tellCampaign, tellOverview } from './overview.js';
import { periodOf } from './period.js';
import { APD_RULES, type ApdRuleName } from './rules.js';
import { totalsOf } from './totals.js';
import type { ApdInput, Context, Note } from './types.js';

/** Names that a sentence quotes at most. */
const SHOWN = 3;

interface Options {
  /** Reference date; else the latest `dateMiseAJour` of the dossiers. Never the clock. */
  readonly date?: IsoDate | undefined;
}

/**
 * The official development assistance that dossiers let their authority declare for a flow year (year of the payments, N-1 of the
 * campaign). Each dossier is computed for its lead French authority. Source: CGCT, art. L1115-6, and the DAC rules cited by the
 * findings. A year without a country list gives a report without lines and the error `apd-annee-sans-liste`.
 */
export function computeApd(inputs: readonly ApdInput[], year: number, options: Options = {}): ApdReport {
  const run = new Run(inputs, year);
  const list = recipientList(year);
  const date = options.date ?? latest(inputs);
  if (list) {
    if (list.provisional) run.tell('apd-liste-provisoire', { annee: String(year) });
    for (const [index, input] of inputs.entries()) run.read(input, index);
    run.tellDuplicates();
    tellOverview(run.lines, totalsOf(run.lines), run.tell);
    tellCampaign(year, date, run.tell);
    const { declarants } = run;
    if (declarants.length > 1)
      run.tell('apd-plusieurs-declarants', {
        n: declarants.length,
        noms: { list: [...declarants.slice(0, SHOWN).map(({ nom }) => nom), ...(declarants.length > SHOWN ? ['…'] : [])] },
      });
  } else {
    run.tell('apd-annee-sans-liste', { annee: String(year), ...yearBounds() });
  }
  return {
    year,
    date,
    list: list && { id: list.id, provisional: list.provisional },
    inputs: inputs.map(({ reference, file }) => ({ reference, file: file ?? null })),
    declarants: run.declarants,
    lines: run.lines,
    outOfPeriod: run.outOfPeriod,
    paidByOthers: run.paidByOthers,
    totals: totalsOf(run.lines),
    findings: run.findings,
  };
}

function latest(inputs: readonly ApdInput[]): IsoDate | undefined {
  return inputs
    .map(({ dossier }) => dossier.identification.dateMiseAJour)
    .reduce<IsoDate | undefined>((a, b) => (a === undefined || b > a ? b : a), undefined);
}

/** One computation in progress: what the dossiers read so far have given. */
class Run {
  private readonly leads = new Map<string, Declarant>();
  readonly lines: ApdLine[] = [];
  readonly outOfPeriod: OutOfPeriod[] = [];
  readonly findings: ApdFinding[] = [];
  paidByOthers = 0;

  constructor(
    private readonly inputs: readonly ApdInput[],
    private readonly year: number,
  ) {}

  /** A finding about the whole run. */
  readonly tell = (rule: ApdRuleName, data: Readonly<Record<string, Datum>> = {}): void => this.add(rule, data, null, null, [], false);

  read({ dossier, reference }: ApdInput, input: number): void {
    const authorities = authoritiesOf(dossier);
    const lead = authorities[0];
    if (!lead) {
      if (dossier.versements?.length) this.add('apd-declarant', { dossier: reference }, input, null, ['acteurs'], false);
      return;
    }
    const declarant = this.known(asDeclarant(lead));
    if (asksMinistry(dossier) && dossier.obligations?.apdDeclaree?.date === undefined)
      this.add('apd-cofinancement-meae', {}, input, null, [], true);
    dossier.versements?.forEach((versement, index) => {
      const rules: ApdRuleName[] = [];
      const note: Note = (rule, data = {}, { at = [], missing = false } = {}) => {
        if (!rules.includes(rule)) rules.push(rule);
        this.add(rule, data, input, versement.id, existing(versement, ['versements', index], at), missing);
      };
      const payer = payerOf(versement, authorities, note);
      if (payer !== undefined && payer !== lead.id) {
        this.paidByOthers += 1;
        return;
      }
      const period = periodOf(versement, this.year, note);
      if (period === 'out') {
        this.outOfPeriod.push({ dossier: reference, payment: paymentOf(versement), date: versement.date ?? '' });
        return;
      }
      const context: Context = { versement, payer: lead.id, year: this.year, around: dossier, note };
      const codes = coding(context);
      const computed =
        payer === undefined || period === 'unknown'
          ? { figures: null, reason: { name: 'nonCalculee', data: {} } }
          : computeLine(context, codes);
      const payment = paymentOf(versement);
      this.lines.push({ input, dossier: reference, payment, date: versement.date ?? null, declarant, ...codes, ...computed, rules });
    });
  }

  tellDuplicates(): void {
    for (const { line, names } of duplicates(this.lines)) {
      const index = this.inputs[line.input]?.dossier.versements?.findIndex(({ id }) => id === line.payment.id) ?? -1;
      this.add('apd-versement-en-double', { ids: { list: [...names] } }, line.input, line.payment.id, ['versements', index], false);
    }
  }

  private known(declarant: Declarant): Declarant {
    const key = keyOf(declarant);
    const same = this.leads.get(key) ?? declarant;
    this.leads.set(key, same);
    return same;
  }

  /** Those who pay a line of the year; without any line, the first authority read. */
  get declarants(): readonly Declarant[] {
    const paying = new Set(this.lines.map(({ declarant }) => declarant));
    return paying.size > 0 ? [...paying] : [...this.leads.values()].slice(0, 1);
  }

  private add(
    rule: ApdRuleName,
    data: Readonly<Record<string, Datum>>,
    input: number | null,
    versement: string | null,
    path: Path,
    absence: boolean,
  ): void {
    const { severity, source } = APD_RULES[rule];
    this.findings.push({
      rule,
      profile: 'statistique',
      severity,
      path,
      on: absence ? 'key' : 'value',
      data,
      related: [],
      absence,
      source: source === '' ? [] : [{ text: source }],
      input,
      versement,
    });
  }
}

/** The path of a key of a payment, or of the payment when the dossier gives the value from elsewhere. */
function existing(versement: Versement, base: Path, at: Path): Path {
  const [key] = at;
  return key !== undefined && key in versement ? [...base, ...at] : base;
}

function asksMinistry(dossier: ApdInput['dossier']): boolean {
  return dossier.budget?.recettes?.some(({ origine }) => origine === 'meae') ?? false;
}

function paymentOf(versement: Versement): Payment {
  const { id, libelle, nature, beneficiaire, montant, devise = 'EUR', montantEur, tauxChange } = versement;
  const rate = devise === 'EUR' || montantEur !== undefined || !tauxChange ? null : tauxChange;
  return {
    id,
    label: libelle ?? '',
    nature,
    operator: beneficiaire.nom ?? beneficiaire.acteur ?? '',
    amount: toCents(montant),
    currency: devise,
    rate: rate && { perEuro: rate.pourUnEuro, date: rate.date ?? '', source: rate.source ?? '' },
  };
}
