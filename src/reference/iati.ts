import codes from './generated/iati/codes.js';

/** Codes of IATI 2.03 for the values of a dossier; what is missing from a table has no code, and is not published. */
export const iatiCodes = codes;

type Table = 'typesOrganisme' | 'typesFinanceur' | 'roles' | 'marqueurs' | 'documents' | 'secteursParThematique';

export function iatiCode(table: Table, value: string): string | undefined {
  const entries: Readonly<Record<string, string>> = codes[table];
  return Object.hasOwn(entries, value) ? entries[value] : undefined;
}

/** Whether the OECD offers a code that the lists of IATI lack: an IATI validator may refuse it. */
export function isMissingFromIati(list: 'secteurs' | 'typesAide' | 'canaux', code: string): boolean {
  return (codes.absents[list] as readonly string[]).includes(code);
}
