import type { Method } from '../base/figures.js';
import { type Cents, ratio, sumCents, toCents } from '../base/money.js';
import type { Path } from '../base/path.js';
import type { Cofinancement, Versement } from '../dossier/dossier.generated.js';
import { convert, grossOf } from './gross.js';
import type { Batch, Context, Note } from './types.js';

interface OwnFunds {
  readonly external: Cents;
  readonly own: Cents;
  readonly method: Method;
}

/**
 * Step 3: what the authority paid from its own funds, out of the gross amount. The alert of unknown co-financing is kept for the
 * lines that can count (`counts`): elsewhere the answer would change nothing.
 */
export function ownFunds(gross: Cents, context: Context, counts: boolean): OwnFunds {
  const { versement, batch, note } = context;
  const direct = fromItems(gross, versement);
  if (direct) {
    tellExternal(direct.external, note, ['financementsExternes']);
    if (direct.external > gross)
      note('apd-cofinancement-superieur', { a: { amount: direct.external }, b: { amount: gross } }, { at: ['financementsExternes'] });
    return direct;
  }
  const origin = versement.remboursement && originOf(context);
  const refunded = origin && fromOrigin(gross, origin);
  if (refunded) {
    tellExternal(refunded.external, note);
    return refunded;
  }
  if (batch.choices.method === 'tresorerie') {
    const own = context.pool.get(versement) ?? gross;
    tellExternal(gross - own, note);
    if (counts && !versement.remboursement && batch.around.encaissements === undefined && batch.carried === 0)
      note('apd-cofinancement-inconnu', {}, { missing: true });
    return { external: gross - own, own, method: 'tresorerie' };
  }
  const rate = rateOf(context);
  if (rate) {
    const own = ratio(gross, BigInt(rate.own), BigInt(rate.total));
    const part = ratio(10_000, BigInt(rate.own), BigInt(rate.total)) / 100;
    note('apd-taux-cofinancement', { part, propre: { amount: rate.own }, total: { amount: rate.total } });
    return { external: gross - own, own, method: 'taux' };
  }
  if (counts) note('apd-cofinancement-inconnu', {}, { missing: true });
  return { external: 0, own: gross, method: 'inconnu' };
}

function tellExternal(external: Cents, note: Note, at: Path = []): void {
  if (external > 0) note('apd-fonds-propres', { montant: { amount: external } }, { at });
}

/** The payment that a refund gives back, when the file has it. */
export function originOf({ versement, batch }: Context): Versement | undefined {
  const id = versement.remboursement?.versementOrigine;
  return id === undefined ? undefined : batch.payments.find((other) => other.id === id);
}

/** Case a: the payment lists its outside money. */
function fromItems(gross: Cents, versement: Versement): OwnFunds | undefined {
  if (!versement.financementsExternes) return undefined;
  let external = 0;
  for (const item of versement.financementsExternes) external += convert(item.montant, versement) ?? 0;
  return { external, own: Math.max(0, gross - external), method: 'detail' };
}

/** A refund that lists nothing gives back own and outside money in the proportion of its original payment. */
function fromOrigin(gross: Cents, origin: Versement): OwnFunds | undefined {
  const paid = grossOf(origin);
  const funds = paid === undefined ? undefined : fromItems(paid, origin);
  if (!paid || !funds) return undefined;
  const own = ratio(gross, BigInt(funds.own), BigInt(paid));
  return { external: gross - own, own, method: 'detail' };
}

/** Case c: the rate of the project for this payer. */
function rateOf({ batch }: Context): { readonly own: Cents; readonly total: Cents } | undefined {
  const entry = batch.around.cofinancements?.find(
    ({ payeur }) => payeur === undefined || batch.payer === undefined || payeur === batch.payer,
  );
  const totals = entry && (entry.base === 'budget' ? fromBudget(batch) : fromTyped(entry));
  if (!totals || totals.total <= 0) return undefined;
  return { own: Math.min(totals.total, Math.max(0, totals.own)), total: totals.total };
}

function fromTyped({ totalProjet, totalExterne }: Cofinancement): { own: Cents; total: Cents } | undefined {
  if (totalProjet === undefined || totalExterne === undefined) return undefined;
  return { own: toCents(totalProjet) - toCents(totalExterne), total: toCents(totalProjet) };
}

/** All the cash of the project passes through this payer: what it brings itself is the own share. */
function fromBudget({ around: { budget }, payer }: Batch): { own: Cents; total: Cents } | undefined {
  if (!budget?.depenses || !budget.recettes) return undefined;
  const cash = budget.depenses.filter(({ mode }) => mode === 'numeraire').flatMap(({ parAnnee }) => parAnnee);
  const brought = budget.recettes
    .filter(({ mode, financeur }) => mode === 'numeraire' && financeur === payer)
    .flatMap(({ parAnnee }) => parAnnee);
  return { own: sumCents(brought), total: sumCents(cash) };
}
