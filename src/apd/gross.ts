import { type Cents, ratio, toCents, toFraction } from '../base/money.js';
import type { Versement } from '../dossier/dossier.generated.js';
import type { Note } from './types.js';

/**
 * Cents of euro of an amount typed in the currency of a payment: as it is in euros, else at the rate that the account shows
 * (`montantEur` over `montant`), else at the stated rate. Undefined when the payment gives neither.
 */
export function convert(amount: number, versement: Versement): Cents | undefined {
  const cents = toCents(amount);
  if ((versement.devise ?? 'EUR') === 'EUR') return cents;
  if (versement.montantEur !== undefined) return ratio(cents, BigInt(toCents(versement.montantEur)), BigInt(toCents(versement.montant)));
  if (!versement.tauxChange || versement.tauxChange.pourUnEuro <= 0) return undefined;
  const { numerator, denominator } = toFraction(versement.tauxChange.pourUnEuro);
  return ratio(cents, denominator, numerator);
}

/** Step 2 without words: the euros that left the account, less the VAT that came back. */
export function grossOf(versement: Versement): Cents | undefined {
  const debit = versement.montantEur === undefined ? convert(versement.montant, versement) : toCents(versement.montantEur);
  return debit === undefined ? undefined : debit - toCents(versement.tvaRecuperee ?? 0);
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
  const { tauxChange, devise = 'EUR' } = versement;
  if (devise !== 'EUR' && versement.montantEur === undefined && tauxChange) {
    const date = tauxChange.date === undefined ? { term: 'date:inconnue' } : { date: tauxChange.date };
    note('apd-conversion', { taux: tauxChange.pourUnEuro, devise, date }, { at: ['tauxChange'] });
  }
  if ((versement.tvaRecuperee ?? 0) > 0) note('apd-tva-recuperee', {}, { at: ['tvaRecuperee'] });
  return amount;
}
