import { type IsoDate, yearOf } from '../../base/dates.js';
import { type Cents, ratio, toCents, toFraction } from '../../base/money.js';
import type { Versement } from '../../dossier/dossier.generated.js';
import { type Acteur, isFrench } from '../../dossier/model.js';
import { natureEffect } from '../../reference/apd.js';
import type { Subject } from '../note.js';

/** A payment that goes into the file. */
export interface Payment {
  readonly index: number;
  readonly versement: Versement;
  readonly date: IsoDate;
  /** Gross, in `currency`; negative for a refund. */
  readonly amount: Cents;
  readonly currency: string;
  /** Euros, to weigh payments against each other; undefined where no rate is given. */
  readonly euros: Cents | undefined;
}

export interface Payments {
  readonly made: readonly Payment[];
  /** Dated, and not paid at the reference date. */
  readonly planned: readonly Payment[];
}

/** The payments of one authority. IATI counts what left its accounts: gross, outside money included. */
export function paymentsOf(subject: Subject, lead: Acteur): Payments {
  const made: Payment[] = [];
  const planned: Payment[] = [];
  (subject.dossier.versements ?? []).forEach((versement, index) => {
    if (!isOurs(subject, versement, index, lead)) return;
    const { date } = versement;
    if (date === undefined) {
      if (versement.etat === 'engage') subject.note('engagement-sans-date', ['versements', index], { id: versement.id });
      else
        subject.note('versement-sans-date', ['versements', index, 'date'], { id: versement.id, annee: String(yearOf(subject.date)) }, true);
      return;
    }
    const euros = eurosOf(versement);
    if (euros === undefined) subject.note('devises-sans-taux', ['versements', index, 'montant'], { id: versement.id });
    const sign = versement.remboursement === undefined ? 1 : -1;
    const payment = {
      index,
      versement,
      date,
      amount: sign * toCents(versement.montant),
      currency: versement.devise ?? 'EUR',
      euros,
    };
    (versement.etat === 'engage' || date > subject.date ? planned : made).push(payment);
  });
  return { made, planned };
}

function isOurs({ dossier, note, acteur }: Subject, versement: Versement, index: number, lead: Acteur): boolean {
  const { id } = versement;
  const payers = dossier.acteurs.filter(isFrench);
  const payer = versement.payeur ?? (payers.length === 1 ? payers[0]?.id : lead.id);
  if (payer !== lead.id) {
    note('versement-autre-payeur', ['versements', index], { id, nom: acteur(payer)?.nom ?? payer ?? '' });
    return false;
  }
  if (versement.nature === 'pret') {
    note('pret-non-publie', ['versements', index, 'nature'], { id });
    return false;
  }
  if (natureEffect(versement.nature).aect === 'zero') {
    note('versement-non-monetaire', ['versements', index, 'nature'], { id });
    return false;
  }
  return true;
}

function eurosOf({ montant, devise, montantEur, tauxChange }: Versement): Cents | undefined {
  if (montantEur !== undefined) return toCents(montantEur);
  if (devise === undefined || devise === 'EUR') return toCents(montant);
  if (tauxChange === undefined || tauxChange.pourUnEuro <= 0) return undefined;
  const { numerator, denominator } = toFraction(tauxChange.pourUnEuro);
  return ratio(toCents(montant), denominator, numerator);
}
