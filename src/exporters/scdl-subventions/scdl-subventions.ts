import { yearOf } from '../../base/dates.js';
import { sumCents } from '../../base/money.js';
import { isSiret } from '../../base/siren.js';
import { type Acteur, type Dossier, isFrench, type Subvention } from '../../dossier/model.js';
import { nameCell, siretOf } from '../actor-cells.js';
import { hasSoundAmounts } from '../amounts.js';
import { cellText, writeCsv } from '../csv/csv.js';
import { type Note, type Subject, subjectOf } from '../note.js';
import { decimal, plainText } from '../plain-text.js';
import { paymentTerms } from './payment-terms.js';

/** Columns of the SCDL schema « subventions » 2.1.1 (schema.data.gouv.fr), in its order. */
const COLUMNS = [
  'nomAttribuant',
  'idAttribuant',
  'dateConvention',
  'referenceDecision',
  'nomBeneficiaire',
  'idBeneficiaire',
  'rnaBeneficiaire',
  'objet',
  'montant',
  'nature',
  'conditionsVersement',
  'datesPeriodeVersement',
  'idRAE',
  'notificationUE',
  'pourcentageSubvention',
  'dispositifAide',
] as const;

type Row = Partial<Record<(typeof COLUMNS)[number], string>>;

/** Most characters of a text of the schema. */
const LONGEST = 256;

/**
 * Subsidies of the French authorities whose agreement is signed, one a line; `year` keeps the agreements of one year. `text` must not be
 * published while a note is an error.
 */
export function exportSubventions(
  dossiers: readonly Dossier[],
  date: string | undefined,
  year: number | undefined,
): { readonly text: string; readonly lines: number; readonly notes: readonly Note[] } {
  const notes: Note[] = [];
  const rows = dossiers.flatMap((dossier, input) => {
    const subject = subjectOf(dossier, date ?? dossier.identification.dateMiseAJour, input, notes);
    if (!hasSoundAmounts(subject)) return [];
    const found = (dossier.subventions ?? []).flatMap((subvention, index) => rowOf(subject, subvention, index, year) ?? []);
    if (found.length > 0) subject.note('notification-supposee', ['subventions']);
    return found;
  });
  const lines = rows.map((row) => COLUMNS.map((column) => row[column] ?? ''));
  return { text: writeCsv([[...COLUMNS], ...lines], { delimiter: ',', bom: false }), lines: lines.length, notes };
}

function rowOf(subject: Subject, subvention: Subvention, index: number, year: number | undefined): Row | undefined {
  const { note } = subject;
  const { id } = subvention;
  const at = ['subventions', index];
  const payer = subject.acteur(subvention.acteur);
  const beneficiary = subject.acteur(subvention.beneficiaire);
  if (payer === undefined || beneficiary === undefined || !isFrench(payer)) return undefined;
  const signed = subvention.conventionAttributive?.dateSignature;
  if (signed === undefined || signed > subject.date) {
    note('subvention-sans-convention', [...at, 'conventionAttributive'], { id }, true);
    return undefined;
  }
  if (year !== undefined && yearOf(signed) !== year) return undefined;
  const amount = sumCents((subvention.montants ?? []).map(({ montant }) => montant));
  if (amount === 0) note('montant-absent', [...at, 'montants'], { id }, true);
  const decision = (subject.dossier.deliberations ?? []).find((each) => each.id === subvention.deliberation);
  const { conditions, period } = paymentTerms(subject, subvention, index);
  return {
    nomAttribuant: nameCell(subject, payer),
    idAttribuant: siretOf(subject, payer),
    dateConvention: signed,
    referenceDecision: cellText(plainText(decision?.numero) ?? ''),
    nomBeneficiaire: nameCell(subject, beneficiary),
    ...codesOf(subject, beneficiary),
    objet: objectOf(subject, subvention, index),
    montant: decimal(amount),
    nature: 'aide en numéraire',
    conditionsVersement: conditions,
    datesPeriodeVersement: period,
    notificationUE: 'non',
    // One line for each beneficiary: it receives the whole.
    pourcentageSubvention: '1',
  };
}

/** SIRET or RNA: the schema wants one of the two. A foreign body has neither. */
function codesOf(subject: Subject, beneficiary: Acteur): Row {
  const { codeOfficiel, nom, pays } = beneficiary;
  const value = codeOfficiel?.valeur?.trim() ?? '';
  if (codeOfficiel?.type === 'siret' && isSiret(value)) return { idBeneficiaire: value };
  if (codeOfficiel?.type === 'rna' && /^W\d{9}$/.test(value)) return { rnaBeneficiaire: value };
  const at = ['acteurs', subject.dossier.acteurs.indexOf(beneficiary), 'codeOfficiel'];
  subject.note(pays === 'FR' ? 'beneficiaire-sans-code' : 'beneficiaire-etranger-sans-code', at, { nom }, true);
  return {};
}

function objectOf(subject: Subject, { id, objet }: Subvention, index: number): string {
  const text = plainText(objet);
  if (text === undefined) {
    subject.note('objet-absent', ['subventions', index, 'objet'], { id }, true);
    return '';
  }
  const cell = cellText(text);
  const characters = [...cell];
  if (characters.length <= LONGEST) return cell;
  subject.note('objet-abrege', ['subventions', index, 'objet'], { id, n: LONGEST });
  return `${characters
    .slice(0, LONGEST - 1)
    .join('')
    .replace(/\s+\S*$/, '')}…`;
}
