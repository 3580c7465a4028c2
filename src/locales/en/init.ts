import { formatDate, formatList } from '../format.js';
import type { InitWords } from '../fr/init.js';
import { initLabelsEn } from './init-labels.js';

/** What `aect init` says on the terminal, in English. The dossier it writes stays in French, as its keys are. */
export const initEn: InitWords = {
  labels: initLabelsEn,
  steps: { dossier: 'The dossier', vous: 'You', partenaire: 'Your partner', action: 'The action', fichier: 'The file' },
  questions: {
    modele: {
      message: 'What kind of dossier is it?',
      hint: 'It decides what will be required when you file it.',
      flag: 'kind of dossier (default: projet)',
    },
    collectivite: {
      message: 'Your organisation:',
      hint: 'Its official name, as in your council’s decisions.',
      flag: 'official name of the lead',
    },
    nature: {
      message: 'What it is in law:',
      hint: 'The law does not ask the same of a municipality and of an association.',
      flag: 'legal nature of the lead',
    },
    paysCollectivite: { message: 'Its country:', hint: 'Type the first letters.', flag: 'country of the lead (default: FR)' },
    niveau: { message: 'Its tier:', hint: 'It picks the articles of law quoted in the documents.', flag: 'tier of the lead' },
    siren: {
      message: 'Its SIREN number:',
      hint: 'Nine digits, on the Insee register notice. Optional for now.',
      flag: 'SIREN number, nine digits',
    },
    region: { message: 'Its region:', hint: 'Some grants are regional. Optional.', flag: 'region of the lead' },
    partenaire: {
      message: 'Your partner:',
      hint: 'Official name, in its own language. Leave empty if still unknown.',
      flag: 'official name of the partner',
    },
    pays: {
      message: 'Country of the partner:',
      hint: 'Type the first letters; accents do not matter.',
      flag: 'country of the partner, name or code (TG)',
    },
    partenaireNature: {
      message: 'What it is in law:',
      hint: 'An agreement is signed with a local authority, not with a State.',
      flag: 'legal nature of the partner',
    },
    themes: {
      message: 'Themes of the action:',
      hint: 'One or more; they help to find the calls that fit.',
      flag: 'themes, separated by commas',
    },
    debut: {
      message: 'Start of the action:',
      hint: 'A year (2027), a month (03/2027) or a day. Empty if unknown.',
      flag: 'first day of the action',
    },
    fin: { message: 'End of the action:', hint: 'Included: 2029 means until 31 December 2029.', flag: 'last day of the action' },
    montant: {
      message: 'Planned amount, in euros:',
      hint: 'Total commitments of the agreement. The law asks for it; empty if unknown.',
      flag: 'planned amount of the commitments, in euros',
    },
    titre: {
      message: 'Title of the dossier:',
      hint: 'At most 150 characters. You can change it later.',
      flag: 'title, at most 150 characters',
    },
    reference: { message: 'Your reference:', hint: 'The file number of your department. Optional.', flag: 'internal reference' },
    date: {
      message: 'Date of the dossier:',
      hint: 'The rules are read at this date.',
      flag: 'update date written in the dossier (default: today)',
    },
  },
  grant: {
    partenaire: { message: 'Body that receives it:', hint: 'Official name, as in its statutes.' },
    pays: { message: 'Country of its seat:', hint: 'Type the first letters; accents do not matter.' },
    partenaireNature: { message: 'What it is in law:', hint: 'Above a threshold, a private body needs a written agreement.' },
    montant: { message: 'Planned grant, in euros:', hint: 'For the first year. Empty if unknown.' },
  },
  folder: { message: 'Folder to create:', hint: 'The dossier and its attachments will be kept there.' },
  help: {
    folder: 'folder to create (default: from the title)',
    yes: 'ask no question',
    reponses: 'file of answers, same names as the options',
  },
  keys: {
    select: '↑↓ choose · Enter confirm',
    checkbox: '↑↓ move · Space tick · Enter confirm',
    search: 'letters search · ↑↓ choose · Enter confirm',
  },
  later: 'I will say later',
  noCountry: 'No country of that name. Delete a letter, or try the code (TG).',
  welcome: 'A new dossier, in a few questions. Ctrl-C stops everything, nothing is written.',
  interrupted: 'Stopped. Nothing was written.',
  problems: {
    valeurInconnue: (value, accepted, near) =>
      `“${value}” is not an accepted value.${near === undefined ? '' : ` Did you mean “${near}”?`} Accepted values: ${accepted.join(', ')}.`,
    paysInconnu: (value, near) =>
      `“${value}” is not a country of the list.${near.length === 0 ? '' : ` Did you mean ${near.join(' or ')}?`} Type its name or its two-letter code, for example TG for Togo.`,
    paysContredit: () =>
      'Nature and country contradict each other. A French authority or grouping is in France (FR, overseas included); a foreign authority is in another country; a European authority is in Europe.',
    paysManquant: () => 'The country of the lead is missing. Add for example “--pays-collectivite BE”.',
    sirenForme: (value) =>
      `“${value}” is not a SIREN: it has nine digits. Copy the one on the Insee register notice, between quotes in a file.`,
    siret: (value) => `“${value}” is a SIRET (fourteen digits). Keep the first nine: they are the SIREN.`,
    sirenCle: () => 'This SIREN does not exist: its check digit is wrong. Compare each digit with the Insee register notice.',
    sirenEtranger: () => 'SIREN is a French number: remove it, or give “FR” as the country of the lead.',
    regionSansListe: () => 'A region can be chosen only for a lead in France or in Belgium. Remove this answer.',
    niveauSansListe: () => 'A tier can be chosen only for a local authority or a grouping. Remove this answer.',
    titreTropLong: (length) => `The title has ${length} characters, 150 at most. Shorten it; details go into the summary.`,
    caractereInterdit: (codePoint) => `This answer holds an invisible character or a line break (${codePoint}). Type it again on one line.`,
    dateInconnue: (value) => `“${value}” is not a calendar date. Write YYYY-MM-DD, for example 2027-03-01, or 01/03/2027.`,
    montantInconnu: (value) => `“${value}” is not an amount in euros. Write for example 12500 or 12500.50.`,
    finAvantDebut: (debut, fin) =>
      `The end (${formatDate(fin, 'en')}) comes before the start (${formatDate(debut, 'en')}). Swap or correct the dates.`,
  },
  scheme: {
    next: 'what is missing for this scheme',
    closed: (id: string, edition: string) =>
      `The scheme ${id} is closed (edition ${edition}). The dossier follows that last edition: check the next one before filing.`,
    otherKind: (id: string, kind: string, kinds: readonly string[]) =>
      `The scheme ${id} does not suit “${kind}”. Write “--modele ${kinds[0] ?? 'projet'}”, or leave this option out. It accepts: ${kinds.join(', ')}.`,
  },
  withFlag: (flag, sentence) => `${flag}: ${sentence}`,
  answersFile: {
    unreadable: (file, reason) => `The file of answers “${file}” cannot be read (${reason}).`,
    malformed: (file) =>
      `The file of answers “${file}” does not have the expected form. One answer a line, for example “collectivite: Ville de Blois”.`,
    unknownName: (file, name, near, names) =>
      `“${name}”, in “${file}”, is not the name of an answer.${near === undefined ? '' : ` Did you mean “${near}”?`} Possible names: ${names.join(', ')}.`,
    wrongValue: (file, name) => `The answer “${name}”, in “${file}”, must be a text or a number (a list for “themes”).`,
  },
  files: {
    exists: (file) => `“${file}” already exists: nothing was written. Choose another folder, or move this file.`,
    notFolder: (file) => `“${file}” is a file, not a folder: nothing was written. Choose another name.`,
    wantsFolder: (target, folder) => `“${target}” is a file name. Give a folder, for example: aect init ${folder}`,
    failed: (file, reason) => `“${file}” cannot be written (${reason}). Nothing was left behind.`,
  },
  reasons: {
    EACCES: 'not allowed',
    EPERM: 'not allowed',
    EROFS: 'read-only disk',
    ENOSPC: 'disk full',
    EDQUOT: 'quota reached',
    ENOENT: 'not found',
    EISDIR: 'it is a folder',
    ENAMETOOLONG: 'name too long',
  },
  created: 'Created:',
  kept: 'Already there, left as it is:',
  contents: {
    dossier: 'the dossier, to be completed',
    schema: 'typing help for the editor, keep it beside',
    pieces: 'for the attachments',
  },
  next: 'Next, type:',
  nextCommands: {
    validate: 'what is missing and what the law says',
    explain: 'understand a rule',
    render: 'print the documents, even as a draft',
  },
  readme: [
    'Keep the attachments of the dossier here: council decisions, signed agreement, estimates, budget.',
    'Give them short names, without accents or spaces: deliberation-2027-12.pdf',
    'Then cite them in dossier.yaml, under “piecesJointes”: fichier: pieces/deliberation-2027-12.pdf',
    'Put no identity papers and no personal bank details here.',
    '',
  ].join('\n'),
  list: (items) => formatList(items, 'en'),
};
