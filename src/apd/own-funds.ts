import type { Method } from '../base/figures.js';
import { type Cents, ratio, sumCents, toCents } from '../base/money.js';
import type { Cofinancement, Versement } from '../dossier/dossier.generated.js';
import { convert, grossOf } from './gross.js';
import type { Context } from './types.js';

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
  const { versement, note } = context;
  const direct = fromItems(gross, versement);
  if (direct) {
    if (direct.external > 0) note('apd-fonds-propres', { montant: { amount: direct.external } }, { at: ['financementsExternes'] });
    if (direct.external > gross)
      note('apd-cofinancement-superieur', { a: { amount: direct.external }, b: { amount: gross } }, { at: ['financementsExternes'] });
    return direct;
  }
  const origin = versement.remboursement && originOf(context);
  const refunded = origin && fromOrigin(gross, origin);
  if (refunded) {
    if (refunded.external > 0) note('apd-fonds-propres', { montant: { amount: refunded.external } });
    return refunded;
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

/** The payment that a refund gives back, when the dossier has it. */
export function originOf(context: Context): Versement | undefined {
  const id = context.versement.remboursement?.versementOrigine;
  return id === undefined ? undefined : context.around.versements?.find((other) => other.id === id);
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
function rateOf(context: Context): { readonly own: Cents; readonly total: Cents } | undefined {
  const entry = context.around.cofinancements?.find(({ payeur }) => payeur === undefined || payeur === context.payer);
  const totals = entry && (entry.base === 'budget' ? fromBudget(context) : fromTyped(entry));
  if (!totals || totals.total <= 0) return undefined;
  return { own: Math.min(totals.total, Math.max(0, totals.own)), total: totals.total };
}

function fromTyped({ totalProjet, totalExterne }: Cofinancement): { own: Cents; total: Cents } | undefined {
  if (totalProjet === undefined || totalExterne === undefined) return undefined;
  return { own: toCents(totalProjet) - toCents(totalExterne), total: toCents(totalProjet) };
}

/** All the cash of the project passes through this payer: what it brings itself is the own share. */
function fromBudget({ around: { budget }, payer }: Context): { own: Cents; total: Cents } | undefined {
  if (!budget?.depenses || !budget.recettes) return undefined;
  const cash = budget.depenses.filter(({ mode }) => mode === 'numeraire').flatMap(({ parAnnee }) => parAnnee);
  const brought = budget.recettes
    .filter(({ mode, financeur }) => mode === 'numeraire' && financeur === payer)
    .flatMap(({ parAnnee }) => parAnnee);
  return { own: sumCents(brought), total: sumCents(cash) };
}
