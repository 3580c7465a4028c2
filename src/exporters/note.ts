import type { IsoDate } from '../base/dates.js';
import type { Datum, Severity } from '../base/finding.js';
import type { Path } from '../base/path.js';
import type { Acteur, Dossier } from '../dossier/model.js';
import type { NoteName } from '../locales/fr/export.js';

/** What an open-data export has to say of a dossier. An error means that the format cannot hold it: nothing is published then. */
export interface Note {
  readonly name: NoteName;
  readonly severity: Severity;
  readonly data: Readonly<Record<string, Datum>>;
  /** Position of the dossier among those exported. */
  readonly input: number;
  readonly path: Path;
  /** The key is shown where its value is missing, else the value. */
  readonly on: 'key' | 'value';
}

/** One dossier under export. */
export interface Subject {
  readonly dossier: Dossier;
  /** Reference date: a later fact is not published as done. */
  readonly date: IsoDate;
  acteur(id: string | undefined): Acteur | undefined;
  note(name: NoteName, path: Path, data?: Readonly<Record<string, Datum>>, missing?: boolean): void;
}

const SEVERITIES: Readonly<Record<NoteName, Severity>> = {
  'activite-en-double': 'error',
  brouillon: 'warning',
  'date-absente': 'error',
  'dates-inversees': 'error',
  'description-absente': 'error',
  'devises-sans-taux': 'warning',
  'documents-sans-adresse': 'info',
  'encaissements-supposes': 'info',
  'engagement-sans-date': 'info',
  'identifiant-absent': 'warning',
  'identifiant-provisoire': 'info',
  'matiere-proposee': 'warning',
  'notification-supposee': 'info',
  'objet-abrege': 'warning',
  'objet-absent': 'error',
  'part-somme': 'error',
  'pays-absent': 'error',
  'pays-inconnu': 'error',
  'periode-supposee': 'info',
  'pret-non-publie': 'warning',
  'promesse-datee-du-debut': 'info',
  'secteur-absent': 'warning',
  'secteur-inconnu': 'error',
  'secteur-propose': 'warning',
  'code-absent-iati': 'warning',
  'versement-autre-payeur': 'info',
  'versement-non-monetaire': 'info',
  'versement-sans-date': 'error',
  'versement-sans-secteur': 'warning',
  'zone-inconnue': 'error',
  'beneficiaire-etranger-sans-code': 'warning',
  'beneficiaire-sans-code': 'error',
  'conditions-absentes': 'error',
  'montant-absent': 'error',
  'nombre-demesure': 'error',
  'numero-absent': 'error',
  'siret-absent': 'error',
  'subvention-sans-convention': 'info',
  'texte-a-completer': 'error',
};

/** Reads a dossier for export and gathers its notes. */
export function subjectOf(dossier: Dossier, date: IsoDate, input: number, notes: Note[]): Subject {
  const acteurs = new Map(dossier.acteurs.map((acteur) => [acteur.id, acteur]));
  return {
    dossier,
    date,
    acteur: (id) => (id === undefined ? undefined : acteurs.get(id)),
    note: (name, path, data = {}, missing = false) => {
      notes.push({ name, severity: SEVERITIES[name], data, input, path, on: missing ? 'key' : 'value' });
    },
  };
}
