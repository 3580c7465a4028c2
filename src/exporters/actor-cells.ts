import { isSiret } from '../base/siren.js';
import type { Acteur } from '../dossier/model.js';
import { cellText } from './csv/csv.js';
import type { Subject } from './note.js';
import { plainText } from './plain-text.js';

/**
 * The SIRET that SCDL asks of the publisher. Nothing derives it: the last five digits of an establishment are given by the INSEE, so a
 * SIREN alone is not enough.
 */
export function siretOf(subject: Subject, acteur: Acteur): string {
  const value = acteur.codeOfficiel?.valeur?.trim() ?? '';
  if (acteur.codeOfficiel?.type === 'siret' && isSiret(value)) return value;
  subject.note('siret-absent', ['acteurs', subject.dossier.acteurs.indexOf(acteur), 'codeOfficiel'], { nom: acteur.nom }, true);
  return '';
}

/** Name of an actor as a cell. */
export function nameCell(subject: Subject, acteur: Acteur): string {
  const name = plainText(acteur.nom);
  if (name === undefined) subject.note('texte-a-completer', ['acteurs', subject.dossier.acteurs.indexOf(acteur), 'nom']);
  return cellText(name ?? '');
}
