import type { CodeEntry, CodeList } from '../../base/codes.js';
import { codesWords } from '../../locales/codes.js';
import type { Lang } from '../../locales/format.js';
import { writeCsv } from '../csv/csv.js';

/**
 * Codes as CSV for a French spreadsheet: `;`, byte order mark, CRLF. A spreadsheet takes `04` or `6.1` for a number or a date when a file
 * is opened by a double click: the last column, how to write the code in a dossier, keeps it whole.
 */
export function codesToCsv(entries: readonly CodeEntry[], lang: Lang): string {
  const rows = entries.map(({ code, name, details, usual, write }) => [
    code,
    name,
    details.join(' ; '),
    usual ? { fr: 'oui', en: 'yes' }[lang] : '',
    write ?? '',
  ]);
  return writeCsv([[...codesWords(lang).columns], ...rows], { delimiter: ';', bom: true });
}

/** The names of the lists, in the same manner. */
export function listsToCsv(lists: readonly CodeList[], lang: Lang): string {
  const words = codesWords(lang);
  const rows = lists.map(({ id, title, entries }) => [id, title, String(entries.filter(({ write }) => write !== undefined).length)]);
  return writeCsv([[...words.indexColumns], ...rows], { delimiter: ';', bom: true });
}
