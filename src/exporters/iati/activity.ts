import type { Subject } from '../note.js';
import { plainText } from '../plain-text.js';
import { budgetElements } from './budgets.js';
import { calendarElements, periodOf } from './calendar.js';
import { defaultElements, markerElements, tagElements } from './classification.js';
import { documentElements } from './documents.js';
import { type Element, element, narrative, said } from './element.js';
import { incomingElements } from './incoming.js';
import { organisationElement, organisationOf, placeholderReference } from './organisations.js';
import { participantElements } from './participants.js';
import { paymentsOf } from './payments.js';
import { recipientElements } from './recipients.js';
import { resultElements } from './results.js';
import { sectorElements } from './sectors.js';
import { isHumanitarian, paymentElements, plannedElements } from './transactions.js';

/** What the amounts mean, said in the file itself: they are not those of the declaration. */
const GROSS = {
  fr: 'Les montants publiés ici sont bruts : ils comprennent les cofinancements reçus. La déclaration d’aide publique au développement, elle, ne porte que sur les fonds propres de la collectivité.',
  en: 'Amounts published here are gross: they include the co-financing received. The declaration of official development assistance covers the own funds of the authority only.',
};

/** One dossier as an activity, elements in the order of the schema. Notes say what it lacks; with an error among them it must not be published. */
export function activityElement(subject: Subject): { readonly id: string; readonly activity: Element } {
  const { dossier, date, note } = subject;
  const { identification } = dossier;
  const position = Math.max(
    0,
    dossier.acteurs.findIndex(({ role }) => role === 'chefDeFile'),
  );
  const lead = dossier.acteurs[position];
  if (lead === undefined) throw new Error('a dossier without actors is not sound');
  const known = organisationOf(lead, date);
  const organisation = { ...known, ref: known.ref ?? placeholderReference(lead) };
  if (known.ref === undefined)
    note('identifiant-absent', ['acteurs', position, 'codeOfficiel'], { nom: lead.nom, provisoire: organisation.ref }, true);
  else if (organisation.ref.startsWith('FR-INSEE-')) note('identifiant-provisoire', ['acteurs', position, 'codeOfficiel']);
  if (organisation.name === undefined) note('texte-a-completer', ['acteurs', position, 'nom'], {});
  if (identification.etat === 'brouillon') note('brouillon', ['identification', 'etat']);
  const title = plainText(identification.titre);
  if (title === undefined) note('texte-a-completer', ['identification', 'titre'], {});

  if (plainText(identification.reference) === undefined) note('texte-a-completer', ['identification', 'reference']);
  const id = `${organisation.ref}-${referenceOf(identification.reference)}`;
  const language = identification.langues?.[0] ?? 'fr';
  const period = periodOf(subject);
  const payments = paymentsOf(subject, lead);
  const recipients = recipientElements(subject, payments);
  const countries = recipients.flatMap(({ attributes }) => attributes.code ?? []);
  const money = [...incomingElements(subject, lead, payments, period.start), ...paymentElements(subject, lead, payments)];
  const humanitarian = identification.natureAction === 'humanitaire' || payments.made.some(({ versement }) => isHumanitarian(versement));
  const [updated] = [identification.dateMiseAJour, date].sort();
  const activity = element(
    'iati-activity',
    {
      'last-updated-datetime': `${updated}T00:00:00Z`,
      'xml:lang': language,
      'default-currency': 'EUR',
      humanitarian: humanitarian ? '1' : '0',
      hierarchy: '1',
    },
    element('iati-identifier', {}, id),
    organisationElement('reporting-org', organisation),
    said('title', title),
    descriptionElements(subject, language),
    participantElements(subject, lead, payments),
    element('other-identifier', { ref: plainText(identification.reference), type: 'A1' }),
    calendarElements(subject, period),
    recipients,
    sectorElements(subject, payments),
    tagElements(subject),
    markerElements(subject),
    defaultElements(subject, payments, countries),
    budgetElements(subject, lead, period),
    plannedElements(subject, lead, payments),
    [...money].sort((a, b) => (a.date < b.date ? -1 : a.date > b.date ? 1 : 0)).map(({ transaction }) => transaction),
    documentElements(subject),
    resultElements(subject, period),
  );
  return { id, activity };
}

/** The identifier of an activity bears no blank and none of `/`, `&`, `|`, `?` (rules 1.3.1 and 1.3.13). */
function referenceOf(reference: string): string {
  return (plainText(reference) ?? '').replace(/[\s/&|?]+/g, '-');
}

function descriptionElements({ dossier, note }: Subject, language: string): readonly Element[] {
  const general = plainText(dossier.identification.resume) ?? plainText(dossier.contexte) ?? plainText(dossier.objectifGeneral);
  if (general === undefined) note('description-absente', ['identification', 'resume'], {}, true);
  return [
    said('description', general, { type: '1' }),
    said('description', plainText(dossier.objectifGeneral), { type: '2' }),
    said('description', plainText(dossier.beneficiaires?.description), { type: '3' }),
    element(
      'description',
      { type: '4' },
      narrative(GROSS.fr, language === 'fr' ? undefined : 'fr'),
      narrative(GROSS.en, language === 'en' ? undefined : 'en'),
    ),
  ].filter((each) => each !== undefined);
}
