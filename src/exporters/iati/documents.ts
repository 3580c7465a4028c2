import { iatiCode } from '../../reference/iati.js';
import type { Subject } from '../note.js';
import { type Element, element, narrative } from './element.js';

const FORMATS: Readonly<Record<string, string>> = {
  pdf: 'application/pdf',
  csv: 'text/csv',
  html: 'text/html',
  docx: 'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
  xlsx: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
  odt: 'application/vnd.oasis.opendocument.text',
  ods: 'application/vnd.oasis.opendocument.spreadsheet',
};

/** Attachments that have a public address, and whose kind is meant for the public. A file of the computer is no link. */
export function documentElements(subject: Subject): readonly Element[] {
  const publishable = (subject.dossier.piecesJointes ?? []).filter(({ type }) => iatiCode('documents', type) !== undefined);
  const links = publishable.filter(({ fichier }) => isAddress(fichier));
  if (links.length < publishable.length) subject.note('documents-sans-adresse', ['piecesJointes']);
  return links.map(({ type, fichier, langue, date }) =>
    element(
      'document-link',
      { url: fichier, format: FORMATS[/\.([a-z]+)$/i.exec(fichier)?.[1]?.toLowerCase() ?? ''] ?? 'text/html' },
      element('title', {}, narrative(titleOf(type), 'fr')),
      element('category', { code: iatiCode('documents', type) }),
      langue === undefined ? undefined : element('language', { code: langue }),
      date === undefined ? undefined : element('document-date', { 'iso-date': date }),
    ),
  );
}

function isAddress(text: string): boolean {
  return /^https?:\/\/[^\s<>"{}|\\^`]+$/i.test(text);
}

/** `conventionSubvention` → `Convention subvention`. */
function titleOf(type: string): string {
  const words = type.replace(/[A-Z]/g, (capital) => ` ${capital.toLowerCase()}`);
  return words.charAt(0).toUpperCase() + words.slice(1);
}
