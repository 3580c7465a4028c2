import { type Cents, ratio, toCents, toFraction } from '../base/money.js';
import type { Versement } from '../dossier/dossier.generated.js';
import type { Note } from './types.js';

/** An amount and what tells its value in euros: a payment, or a receipt. */
export type Debit = Pick<Versement, 'montant' | 'devise' | 'montantEur' | 'tauxChange'>;

/**
 * Cents of euro of an amount typed in the currency of a payment: as it is in euros, else at the rate that the account shows
 * (`montantEur` over `montant`), else at the stated rate. Undefined when the payment gives neither.
 */
export function convert(amount: number, { montant, devise = 'EUR', montantEur, tauxChange }: Debit): Cents | undefined {
  const cents = toCents(amount);
  if (devise === 'EUR') return cents;
  if (montantEur !== undefined) return ratio(cents, BigInt(toCents(montantEur)), BigInt(toCents(montant)));
  if (!tauxChange || tauxChange.pourUnEuro <= 0) return undefined;
  const { numerator, denominator } = toFraction(tauxChange.pourUnEuro);
  return ratio(cents, denominator, numerator);
}

/** Euros of the debit or of the receipt itself, in cents. */
export function eurosOf(debit: Debit): Cents | undefined {
  return debit.montantEur === undefined ? convert(debit.montant, debit) : toCents(debit.montantEur);
}

/** Step 2 without words: the euros that left the account, less the VAT that came back; a gift in kind at its book value at most. */
export function grossOf(versement: Versement): Cents | undefined {
  const debit = eurosOf(versement);
  if (debit === undefined) return undefined;
  const net = debit - toCents(versement.tvaRecuperee ?? 0);
  const cap = valueOfGift(versement);
  return cap === undefined ? net : Math.min(net, cap);
}

/** Net book value and transport of a gift in kind; undefined for any other payment, and when the value is not given. */
function valueOfGift({ nature, donEnNature }: Versement): Cents | undefined {
  if (nature !== 'donEnNature' || donEnNature?.valeurNetteComptable === undefined) return undefined;
  return toCents(donEnNature.valeurNetteComptable) + toCents(donEnNature.fraisTransport ?? 0);
}

/** Step 2: gross amount in cents of euro; undefined when it cannot be known, and then a finding says why. */
export function gross(versement: Versement, note: Note): Cents | undefined {
  const amount = grossOf(versement);
  if (amount === undefined) {
    note('apd-taux-manquant', {}, { at: ['devise'] });
    return undefined;
  }
  if (versement.montant <= 0 || amount < 0) {
    note('apd-montant-negatif', {}, { at: [versement.montant <= 0 ? 'montant' : 'tvaRecuperee'] });
    return undefined;
  }
  const { tauxChange, devise = 'EUR', tvaRecuperee = 0 } = versement;
  if (devise !== 'EUR' && versement.montantEur === undefined && tauxChange) {
    const date = tauxChange.date === undefined ? { term: 'date:inconnue' } : { date: tauxChange.date };
    note('apd-conversion', { taux: tauxChange.pourUnEuro, devise, date }, { at: ['tauxChange'] });
  }
  if (tvaRecuperee > 0) note('apd-tva-recuperee', {}, { at: ['tvaRecuperee'] });
  if (versement.nature === 'donEnNature') tellGift(versement, note);
  return amount;
}

function tellGift(versement: Versement, note: Note): void {
  const cap = valueOfGift(versement);
  if (cap === undefined) note('apd-don-en-nature', { constat: { term: 'don:inconnu' } }, { missing: true });
  else if ((eurosOf(versement) ?? 0) - toCents(versement.tvaRecuperee ?? 0) > cap)
    note('apd-don-en-nature', { constat: { term: 'don:plafond' } }, { at: ['donEnNature'] });
}
