import { toCents } from '../../base/money.js';
import type { Acteur } from '../../dossier/model.js';
import type { Subject } from '../note.js';
import { element, said } from './element.js';
import { funderOf, grantedIncome } from './funders.js';
import { type Organisation, organisationElement, organisationOf } from './organisations.js';
import type { Payments } from './payments.js';
import { type Dated, valueElement } from './transactions.js';

const RECEIVED = '1';
const PROMISED = '11';

interface Incoming {
  readonly ref: string;
  readonly date: string;
  readonly cents: number;
  readonly currency: string;
  readonly from: Organisation | undefined;
  readonly label: string;
}

/** Outside money: received (1) from the receipts, else from what each payment holds of it; promised (11) from the granted income. */
export function incomingElements(subject: Subject, lead: Acteur, payments: Payments, start: string | undefined): readonly Dated[] {
  const written = (type: string, { ref, date, cents, currency, from, label }: Incoming): Dated => ({
    date,
    transaction: element(
      'transaction',
      { ref },
      element('transaction-type', { code: type }),
      element('transaction-date', { 'iso-date': date }),
      valueElement(cents, currency, date),
      said('description', label),
      from && organisationElement('provider-org', from),
      organisationElement('receiver-org', organisationOf(lead, subject.date)),
    ),
  });
  return [
    ...promised(subject, lead, start).map((each) => written(PROMISED, each)),
    ...received(subject, lead, payments).map((each) => written(RECEIVED, each)),
  ];
}

function received(subject: Subject, lead: Acteur, { made }: Payments): Incoming[] {
  const receipts = (subject.dossier.encaissements ?? []).filter(({ payeur }) => payeur === undefined || payeur === lead.id);
  if (receipts.length > 0) {
    return receipts
      .filter(({ date }) => date <= subject.date)
      .map(({ id, date, montant, devise, financeur, origine }, position) => ({
        ref: id ?? `encaissement-${position + 1}`,
        date,
        cents: toCents(montant),
        currency: devise ?? 'EUR',
        from: funderOf(subject, { financeur, origine }),
        label: 'Cofinancement reçu',
      }));
  }
  const inside = made.flatMap(({ versement, amount, currency, date }) =>
    (amount < 0 ? [] : (versement.financementsExternes ?? []))
      .filter(({ montant }) => montant > 0)
      .map(({ financeur, origine, montant }, position) => ({
        ref: `${versement.id}-${position + 1}`,
        date,
        cents: toCents(montant),
        currency,
        from: funderOf(subject, { libelle: financeur, origine }),
        label: `Cofinancement compris dans le versement ${versement.id}`,
      })),
  );
  if (inside.length > 0) subject.note('encaissements-supposes', ['encaissements'], {}, true);
  return inside;
}

/** A partner who spends its own money promises nothing to the lead; users and participants commit to nothing in writing. */
function promised(subject: Subject, lead: Acteur, start: string | undefined): Incoming[] {
  const found = grantedIncome(subject).filter(({ income }) => {
    const role = subject.acteur(income.financeur)?.role;
    const spendsItself = role !== undefined && ['chefDeFile', 'coChefDeFile', 'partenaireEtranger', 'demandeur'].includes(role);
    const isOwn = income.financeur === lead.id || income.origine === 'collectiviteFrancaise';
    return !spendsItself && !isOwn && income.origine !== 'usagers' && income.origine !== 'participants';
  });
  if (found.length === 0 || start === undefined || start > subject.date) return [];
  subject.note('promesse-datee-du-debut', ['budget', 'recettes']);
  return found.map(({ income, cents }) => ({
    ref: income.id,
    date: start,
    cents,
    currency: subject.dossier.budget?.devise ?? 'EUR',
    from: funderOf(subject, income),
    label: 'Cofinancement acquis',
  }));
}
