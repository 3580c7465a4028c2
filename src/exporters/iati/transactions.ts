import type { Acteur } from '../../dossier/model.js';
import frApd from '../../locales/fr/apd.js';
import { natureEffect } from '../../reference/apd.js';
import { isMissingFromIati } from '../../reference/iati.js';
import type { Subject } from '../note.js';
import { decimal, plainText } from '../plain-text.js';
import { type Element, element, said } from './element.js';
import { isRecipient, type Organisation, organisationElement, organisationOf } from './organisations.js';
import { receiverOf } from './participants.js';
import type { Payment, Payments } from './payments.js';
import { recipientsOf } from './recipients.js';

export const ODA = '10';
export const OTHER_FLOWS = '50';

/** Natures of the authority’s own spending, whoever receives the money. */
const OWN_SPENDING = ['mission', 'personnel', 'fraisAdministratifs', 'reception', 'visiteProtocolaire', 'evenement'];

/** Natures whose label may name people: the nature is published in its place. */
const ABOUT_PEOPLE = ['bourse', 'refugies', 'personnel', 'volontariat'];

/** Money that leaves the accounts: disbursement (3) to a partner who carries the action on, expenditure (4) for goods and services. */
export function paymentElements(subject: Subject, lead: Acteur, { made }: Payments): readonly Dated[] {
  return made.map((payment) => {
    const { versement, date, amount, currency, index } = payment;
    const aidType = versement.typeAide ?? natureEffect(versement.nature).typeAide;
    if (aidType !== undefined && isMissingFromIati('typesAide', aidType))
      subject.note('code-absent-iati', ['versements', index, 'typeAide'], { code: aidType });
    const receiver = receiverOf(subject, versement.beneficiaire);
    return {
      date,
      transaction: element(
        'transaction',
        { ref: versement.id, humanitarian: isHumanitarian(versement) ? '1' : undefined },
        element('transaction-type', { code: isSpending(subject, lead, payment) ? '4' : '3' }),
        element('transaction-date', { 'iso-date': date }),
        valueElement(amount, currency, date),
        said('description', labelOf(versement)),
        organisationElement('provider-org', organisationOf(lead, subject.date)),
        receiver && organisationElement('receiver-org', receiver),
        element('flow-type', { code: isOda(subject, payment) ? ODA : OTHER_FLOWS }),
        element('finance-type', { code: '110' }),
        aidType === undefined ? undefined : element('aid-type', { vocabulary: '1', code: aidType }),
      ),
    };
  });
}

export interface Dated {
  readonly date: string;
  readonly transaction: Element;
}

export function valueElement(cents: number, currency: string, date: string): Element {
  return element('value', { currency, 'value-date': date }, decimal(cents));
}

/** Promised and dated: a planned disbursement (type 1, as first planned). */
export function plannedElements(subject: Subject, lead: Acteur, { planned }: Payments): readonly Element[] {
  return planned
    .filter(({ amount }) => amount > 0)
    .map(({ versement, date, amount, currency }) => {
      const receiver: Organisation | undefined = receiverOf(subject, versement.beneficiaire);
      return element(
        'planned-disbursement',
        { type: '1' },
        element('period-start', { 'iso-date': date }),
        valueElement(amount, currency, date),
        organisationElement('provider-org', organisationOf(lead, subject.date)),
        receiver && organisationElement('receiver-org', receiver),
      );
    });
}

export function isHumanitarian({ nature, objectifPrincipal }: Payment['versement']): boolean {
  return nature === 'urgence' || objectifPrincipal === 'humanitaire';
}

/** Whether a payment can be aid: its purpose is development, and one of its recipients can receive aid on that day. */
export function isOda(subject: Subject, payment: Payment): boolean {
  const { versement, date } = payment;
  if (natureEffect(versement.nature).objet === 0 || versement.objectifPrincipal === 'autre') return false;
  const quiet: Subject = { ...subject, note: () => {} };
  return [...(recipientsOf(quiet, payment)?.keys() ?? [])].some((code) => /^\d/.test(code) || isRecipient(code, date));
}

function isSpending({ dossier }: Subject, lead: Acteur, { versement }: Payment): boolean {
  const { acteur, nature } = versement.beneficiaire;
  const underContract = dossier.operateurs?.some((each) => each.acteur === acteur && each.typeActe === 'marche') ?? false;
  return OWN_SPENDING.includes(versement.nature) || nature === 'entreprise' || acteur === lead.id || underContract;
}

function labelOf({ libelle, nature }: Payment['versement']): string {
  const terms: Readonly<Record<string, string>> = frApd.termes;
  const name = terms[`nature:${nature}`] ?? nature;
  const general = name.charAt(0).toUpperCase() + name.slice(1);
  return ABOUT_PEOPLE.includes(nature) ? general : (plainText(libelle) ?? general);
}
