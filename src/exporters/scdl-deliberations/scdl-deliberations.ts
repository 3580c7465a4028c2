import { yearOf } from '../../base/dates.js';
import { type Deliberation, type Dossier, isFrench, tierOf } from '../../dossier/model.js';
import { matiereOf } from '../../reference/matieres.js';
import { nameCell, siretOf } from '../actor-cells.js';
import { cellText, writeCsv } from '../csv/csv.js';
import { type Note, type Subject, subjectOf } from '../note.js';
import { plainText } from '../plain-text.js';

/** Columns of the SCDL schema « délibérations » 2.1.5 (schema.data.gouv.fr), in its order. */
const COLUMNS = [
  'COLL_NOM',
  'COLL_SIRET',
  'DELIB_ID',
  'DELIB_DATE',
  'DELIB_MATIERE_CODE',
  'DELIB_MATIERE_NOM',
  'DELIB_OBJET',
  'BUDGET_ANNEE',
  'BUDGET_NOM',
  'PREF_ID',
  'PREF_DATE',
  'VOTE_EFFECTIF',
  'VOTE_REEL',
  'VOTE_POUR',
  'VOTE_CONTRE',
  'VOTE_ABSTENTION',
  'DELIB_URL',
] as const;

type Row = Partial<Record<(typeof COLUMNS)[number], string>>;

/** Votes of the French assemblies, one a line; `year` keeps those of one year. `text` must not be published while a note is an error. */
export function exportDeliberations(
  dossiers: readonly Dossier[],
  date: string | undefined,
  year: number | undefined,
): { readonly text: string; readonly lines: number; readonly notes: readonly Note[] } {
  const notes: Note[] = [];
  const rows = dossiers.flatMap((dossier, input) => {
    const subject = subjectOf(dossier, date ?? dossier.identification.dateMiseAJour, input, notes);
    return (dossier.deliberations ?? []).flatMap((deliberation, index) => {
      const taken = deliberation.date <= subject.date && (year === undefined || yearOf(deliberation.date) === year);
      return taken ? (rowOf(subject, deliberation, index) ?? []) : [];
    });
  });
  const lines = unique(rows.map((row) => COLUMNS.map((column) => row[column] ?? '')));
  return { text: writeCsv([[...COLUMNS], ...lines], { delimiter: ',', bom: false }), lines: lines.length, notes };
}

function rowOf(subject: Subject, deliberation: Deliberation, index: number): Row | undefined {
  const { note, dossier } = subject;
  const assembly = subject.acteur(deliberation.acteur);
  const tier = assembly && tierOf(assembly);
  if (assembly === undefined || tier === undefined || !isFrench(assembly)) return undefined;
  const at = ['deliberations', index];
  const number = plainText(deliberation.numero);
  const object = plainText(deliberation.objet);
  if (number === undefined) note('numero-absent', [...at, 'numero'], { id: deliberation.id }, true);
  if (object === undefined) note('objet-absent', [...at, 'objet'], { id: deliberation.id }, true);
  const matiere = matiereOf(deliberation.decisions ?? [], tier);
  note('matiere-proposee', at, { id: deliberation.id, code: matiere.code, nom: matiere.nom });
  const fund = dossier.mecanismesUnPourcent?.find((each) => each.deliberation === deliberation.id);
  const years = (fund?.exercices ?? []).map(({ annee }) => annee).sort((a, b) => a - b);
  const [first, last] = [years[0], years.at(-1)];
  return {
    COLL_NOM: nameCell(subject, assembly),
    COLL_SIRET: siretOf(subject, assembly),
    DELIB_ID: cellText(number ?? ''),
    DELIB_DATE: deliberation.date,
    DELIB_MATIERE_CODE: matiere.code,
    DELIB_MATIERE_NOM: matiere.nom,
    DELIB_OBJET: cellText(object ?? ''),
    BUDGET_ANNEE: first === undefined ? '' : first === last ? String(first) : `${first}/${last}`,
    BUDGET_NOM: cellText(plainText(fund?.budget?.nom) ?? ''),
    // A transmission announced for later has not taken place.
    PREF_DATE:
      deliberation.dateTransmission !== undefined && deliberation.dateTransmission <= subject.date ? deliberation.dateTransmission : '',
  };
}

/** The same vote may stand in several dossiers. */
function unique(rows: readonly string[][]): string[][] {
  return [...new Map(rows.map((row) => [JSON.stringify(row), row])).values()];
}
