import type { Acteur } from '../../dossier/model.js';
import { iatiCode, isMissingFromIati } from '../../reference/iati.js';
import type { Subject } from '../note.js';
import { plainText } from '../plain-text.js';
import type { Element } from './element.js';
import { funderOf, grantedIncome } from './funders.js';
import { type Organisation, organisationElement, organisationOf, typeOf } from './organisations.js';
import type { Payment, Payments } from './payments.js';

const FUNDING = '1';
const IMPLEMENTING = '4';

/** Everyone who takes part, once for each role: funding, accountable, implementing. */
export function participantElements(subject: Subject, lead: Acteur, payments: Payments): readonly Element[] {
  const paid = [...payments.made, ...payments.planned];
  const channels = channelsOf(subject, paid);
  const entries = new Map<string, Element>();
  const add = (organisation: Organisation, role: string, channel?: string): void => {
    const key = `${role} ${organisation.ref ?? organisation.name ?? ''}`;
    if (organisation.ref === undefined && organisation.name === undefined) return;
    if (!entries.has(key)) entries.set(key, organisationElement('participating-org', organisation, { role, 'crs-channel-code': channel }));
  };
  const funders = fundersOf(subject, lead, payments);
  for (const acteur of subject.dossier.acteurs) {
    const organisation = organisationOf(acteur, subject.date);
    if (funders.has(acteur.id)) add(organisation, FUNDING);
    const role = iatiCode('roles', acteur.role);
    if (role !== undefined) add(organisation, role, role === IMPLEMENTING ? channels.get(acteur.id) : undefined);
  }
  for (const { acteur } of subject.dossier.operateurs ?? []) {
    const operator = subject.acteur(acteur);
    if (operator !== undefined) add(organisationOf(operator, subject.date), IMPLEMENTING, channels.get(operator.id));
  }
  for (const { income } of grantedIncome(subject)) {
    if (income.financeur !== undefined || income.origine === 'usagers' || income.origine === 'participants') continue;
    const funder = funderOf(subject, income);
    if (funder !== undefined) add(funder, FUNDING);
  }
  for (const { versement } of paid) {
    const receiver = versement.beneficiaire.acteur === undefined ? receiverOf(subject, versement.beneficiaire) : undefined;
    if (receiver !== undefined && versement.canal !== undefined) add(receiver, IMPLEMENTING, versement.canal);
  }
  return [...entries.values()];
}

/** Who brings money of its own: payers, granters of subsidies, granted income, and those whose act says that they fund. */
function fundersOf({ dossier }: Subject, lead: Acteur, { made, planned }: Payments): ReadonlySet<string> {
  return new Set([
    ...(made.length + planned.length > 0 ? [lead.id] : []),
    ...(dossier.versements ?? []).flatMap(({ payeur }) => payeur ?? []),
    ...(dossier.subventions ?? []).map(({ acteur }) => acteur),
    ...(dossier.budget?.recettes ?? []).flatMap(
      ({ financeur, mode, statut }) => (mode === 'numeraire' && statut === 'acquis' && financeur) || [],
    ),
    ...(dossier.conventions ?? []).flatMap(({ engagements }) =>
      (engagements ?? []).flatMap(({ acteur, mode, montant }) => (mode !== 'valorisation' && montant > 0 ? acteur : [])),
    ),
    ...dossier.acteurs.filter(({ role }) => role === 'partenaireFinancier').map(({ id }) => id),
  ]);
}

/** Channel of delivery of each actor: that of its largest payment. */
function channelsOf(subject: Subject, payments: readonly Payment[]): ReadonlyMap<string, string> {
  const largest = new Map<string, { readonly channel: string; readonly euros: number }>();
  for (const { versement, euros = 0, index } of payments) {
    const { canal } = versement;
    const { acteur } = versement.beneficiaire;
    if (canal === undefined) continue;
    if (isMissingFromIati('canaux', canal)) subject.note('code-absent-iati', ['versements', index, 'canal'], { code: canal });
    if (acteur !== undefined && euros > (largest.get(acteur)?.euros ?? -1)) largest.set(acteur, { channel: canal, euros });
  }
  return new Map([...largest].map(([id, { channel }]) => [id, channel]));
}

/**
 * Who receives a payment. A name that is not an actor of the dossier, and that no legal nature marks as that of an organisation, may be
 * that of a person: it stays inside.
 */
export function receiverOf(
  subject: Subject,
  { acteur, nom, nature, pays }: Payment['versement']['beneficiaire'],
): Organisation | undefined {
  const known = subject.acteur(acteur);
  if (known !== undefined) return organisationOf(known, subject.date);
  if (nature === undefined || nature === 'autre') return undefined;
  const name = plainText(nom);
  return name === undefined ? undefined : { type: typeOf(nature, pays, subject.date), name };
}
