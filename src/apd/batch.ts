import type { ApdLine, OutOfPeriod, Payment } from '../base/figures.js';
import { type Cents, toCents } from '../base/money.js';
import type { Path } from '../base/path.js';
import type { Versement } from '../dossier/dossier.generated.js';
import { coding } from './coding.js';
import { payerOf } from './declarant.js';
import type { Findings } from './findings.js';
import { computeLine, NOT_COUNTED } from './line.js';
import { periodOf } from './period.js';
import type { ApdRuleName } from './rules/index.generated.js';
import { poolOf } from './treasury.js';
import type { Batch, Context, Note } from './types.js';

interface Computed {
  readonly lines: readonly { readonly line: ApdLine; readonly versement: Versement }[];
  readonly outOfPeriod: readonly OutOfPeriod[];
  readonly paidByOthers: number;
  /** Receipts above the payments: positive. */
  readonly balance: Cents;
}

/** Steps 1 to 8 for the payments of one file. What it says goes to `findings`. */
export function computeBatch(batch: Batch, year: number, findings: Findings): Computed {
  const { input, reference, list, declarant } = batch;
  const { own: pool, balance } = poolOf(batch, year, findings);
  const lines: { line: ApdLine; versement: Versement }[] = [];
  const outOfPeriod: OutOfPeriod[] = [];
  let paidByOthers = 0;
  batch.payments.forEach((versement, index) => {
    const rules: ApdRuleName[] = [];
    const path = [list, index];
    const note: Note = (rule, data, { at = [], missing = false } = {}) => {
      if (!rules.includes(rule)) rules.push(rule);
      findings.add(rule, data, { input, versement: versement.id, path: existing(versement, path, at), missing });
    };
    const whose = payerOf(versement, batch);
    if (whose === 'other') {
      paidByOthers += 1;
      return;
    }
    if (whose === 'unsaid') note('apd-payeur', { ids: { list: [...batch.payers] } }, { missing: true });
    const period = periodOf(versement, year, note);
    const payment = paymentOf(versement);
    if (period === 'out') {
      outOfPeriod.push({ dossier: reference, payment, date: versement.date ?? '' });
      return;
    }
    const context: Context = { versement, batch, year, pool, note };
    const codes = coding(context);
    const computed = whose === 'unsaid' || period === 'unknown' ? NOT_COUNTED : computeLine(context, codes);
    const line = { input, path, dossier: reference, payment, date: versement.date ?? null, declarant, ...codes, ...computed, rules };
    lines.push({ line, versement });
  });
  return { lines, outOfPeriod, paidByOthers, balance };
}

/** The path of a key of a payment, or of the payment when the value comes from elsewhere. */
function existing(versement: Versement, base: Path, at: Path): Path {
  const [key] = at;
  return key !== undefined && Object.hasOwn(versement, key) ? [...base, ...at] : base;
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
