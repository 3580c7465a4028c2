import { type Lang, quote } from './format.js';

/** What the commands say around their results. */
interface Messages {
  badDate(text: string): string;
  nothingAt(path: string): string;
  readonly nothingToCheck: string;
  unreadable(path: string, code: string): string;
  unknownSchema(name: string): string;
  mendFirst(path: string): string;
  readonly standardInput: string;
  unknownName(name: string, near: string | undefined): string;
  defect(what: string, versions: string): string;
  readonly interrupted: string;
}

const REASONS: Record<Lang, Record<string, string>> = {
  fr: {
    ENOENT: 'il n’existe pas',
    EACCES: 'vous n’avez pas le droit de le lire',
    EPERM: 'vous n’avez pas le droit de le lire',
    EISDIR: 'c’est un répertoire',
    EBUSY: 'un autre programme l’utilise',
  },
  en: {
    ENOENT: 'it does not exist',
    EACCES: 'you have no right to read it',
    EPERM: 'you have no right to read it',
    EISDIR: 'it is a folder',
    EBUSY: 'another program is using it',
  },
};

const fr: Messages = {
  badDate: (text) => `${quote(text, 'fr')} n’est pas une date : écrivez par exemple « --date 2027-03-01 ».`,
  nothingAt: (path) =>
    `Aucun dossier à ${quote(path, 'fr')}. Un dossier s’appelle « dossier.yaml », « declaration.yaml » ou « nom.aect.yaml ».`,
  nothingToCheck: 'Rien à vérifier. Indiquez un fichier ou un répertoire, ou créez un dossier avec « aect init ».',
  unreadable: (path, code) => `Le fichier ${quote(path, 'fr')} ne peut pas être lu : ${REASONS.fr[code] ?? code}.`,
  unknownSchema: (name) => `${quote(name, 'fr')} n’est pas un fichier du modèle : écrivez « dossier » ou « declaration ».`,
  mendFirst: (path) => `Corrigez d’abord : « aect validate ${path} ».`,
  standardInput: 'entrée standard',
  unknownName: (name, near) =>
    `${quote(name, 'fr')} n’est pas un nom connu.${near === undefined ? '' : ` Vouliez-vous dire ${quote(near, 'fr')} ?`} La liste : « aect explain --list ».`,
  defect: (what, versions) =>
    `Une erreur interne d’aect a interrompu le travail ; vos fichiers sont intacts.\nSignalez-la avec ces lignes, qui ne contiennent rien de votre dossier :\n  ${versions}\n  ${what}`,
  interrupted: 'Interrompu.',
};

const en: Messages = {
  badDate: (text) => `${quote(text, 'en')} is not a date: write for example “--date 2027-03-01”.`,
  nothingAt: (path) => `No dossier at ${quote(path, 'en')}. A dossier is named “dossier.yaml”, “declaration.yaml” or “name.aect.yaml”.`,
  nothingToCheck: 'Nothing to check. Name a file or a folder, or create a dossier with “aect init”.',
  unreadable: (path, code) => `File ${quote(path, 'en')} cannot be read: ${REASONS.en[code] ?? code}.`,
  unknownSchema: (name) => `${quote(name, 'en')} is not a file of the model: write “dossier” or “declaration”.`,
  mendFirst: (path) => `Mend this first: “aect validate ${path}”.`,
  standardInput: 'standard input',
  unknownName: (name, near) =>
    `${quote(name, 'en')} is not a known name.${near === undefined ? '' : ` Did you mean ${quote(near, 'en')}?`} The list: “aect explain --list”.`,
  defect: (what, versions) =>
    `An internal error of aect stopped the work; your files are untouched.\nReport it with these lines, which contain nothing of your dossier:\n  ${versions}\n  ${what}`,
  interrupted: 'Interrupted.',
};

const WORDS: Record<Lang, Messages> = { fr, en };

export function messages(lang: Lang): Messages {
  return WORDS[lang];
}
