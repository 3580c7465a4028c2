import { printable } from '../base/printable.js';
import { type Lang, quote } from './format.js';

/** What the commands say around their results. */
interface Messages {
  badDate(text: string): string;
  badNumber(flag: string, text: string): string;
  unknownProfile(name: string, names: string): string;
  nothingAt(path: string): string;
  readonly nothingToCheck: string;
  unreadable(path: string, code: string): string;
  unknownSchema(name: string): string;
  mendFirst(path: string): string;
  unwritable(path: string, code: string): string;
  severalDossiers(path: string, files: readonly string[]): string;
  outIsInput(path: string): string;
  readonly standardInput: string;
  unknownName(name: string, near: string | undefined): string;
  defect(what: string, versions: string): string;
  readonly interrupted: string;
}

const REASONS: Record<Lang, Record<string, string>> = {
  fr: {
    ENOENT: 'l’endroit n’existe pas',
    EACCES: 'vous n’en avez pas le droit',
    EPERM: 'vous n’en avez pas le droit',
    EROFS: 'le disque est protégé en écriture',
    ENOSPC: 'le disque est plein',
    ENOTDIR: 'un fichier porte le nom d’un répertoire du chemin',
    EISDIR: 'c’est un répertoire',
    ENAMETOOLONG: 'le nom est trop long',
    EBUSY: 'un autre programme l’utilise',
  },
  en: {
    ENOENT: 'the place does not exist',
    EACCES: 'you have no right to',
    EPERM: 'you have no right to',
    EROFS: 'the disk is write-protected',
    ENOSPC: 'the disk is full',
    ENOTDIR: 'a file bears the name of a folder of the path',
    EISDIR: 'it is a folder',
    ENAMETOOLONG: 'the name is too long',
    EBUSY: 'another program is using it',
  },
};

/** Why the system refused, in words; its own code where there are none. */
export function reason(code: string, lang: Lang): string {
  return REASONS[lang][code] ?? code;
}

const fr: Messages = {
  badDate: (text) => `${quote(printable(text), 'fr')} n’est pas une date : écrivez par exemple « --date 2027-03-01 ».`,
  unknownProfile: (name, names) => `${quote(printable(name), 'fr')} n’est pas un profil : choisissez parmi ${names}.`,
  badNumber: (flag, text) =>
    `${quote(printable(text), 'fr')} n’est pas un nombre entier qui convienne : écrivez par exemple « ${flag} 3 ».`,
  nothingAt: (path) =>
    `Aucun dossier à ${quote(printable(path), 'fr')}. Un dossier s’appelle « dossier.yaml », « declaration.yaml » ou « nom.aect.yaml ».`,
  nothingToCheck: 'Rien à vérifier. Indiquez un fichier ou un répertoire, ou créez un dossier avec « aect init ».',
  outIsInput: (path) =>
    `« --out » remplacerait ${quote(printable(path), 'fr')}, qui est un dossier ou un fichier lu. Donnez un autre nom, par exemple « --out rapport.txt ».`,
  unreadable: (path, code) => `Le fichier ${quote(printable(path), 'fr')} ne peut pas être lu : ${reason(code, 'fr')}.`,
  unknownSchema: (name) => `${quote(printable(name), 'fr')} n’est pas un fichier du modèle : écrivez « dossier » ou « declaration ».`,
  mendFirst: (path) => `Corrigez d’abord : « aect validate ${printable(path)} ».`,
  unwritable: (path, code) =>
    `Le fichier ${quote(printable(path), 'fr')} ne peut pas être écrit : ${reason(code, 'fr')}. Choisissez un autre endroit avec « --out ».`,
  severalDossiers: (path, files) =>
    `${quote(printable(path), 'fr')} contient ${files.length} dossiers : indiquez-en un, par exemple « aect render ${files[0]} ».`,
  standardInput: 'entrée standard',
  unknownName: (name, near) =>
    `${quote(printable(name), 'fr')} n’est pas un nom connu.${near === undefined ? '' : ` Vouliez-vous dire ${quote(near, 'fr')} ?`} La liste : « aect explain --list ».`,
  defect: (what, versions) =>
    `Une erreur interne d’aect a interrompu le travail ; vos fichiers sont intacts.\nSignalez-la avec ces lignes, qui ne contiennent rien de votre dossier :\n  ${versions}\n  ${what}`,
  interrupted: 'Interrompu.',
};

const en: Messages = {
  badDate: (text) => `${quote(printable(text), 'en')} is not a date: write for example “--date 2027-03-01”.`,
  unknownProfile: (name, names) => `${quote(printable(name), 'en')} is not a profile: choose among ${names}.`,
  badNumber: (flag, text) => `${quote(printable(text), 'en')} is not a fitting whole number: write for example “${flag} 3”.`,
  nothingAt: (path) =>
    `No dossier at ${quote(printable(path), 'en')}. A dossier is named “dossier.yaml”, “declaration.yaml” or “name.aect.yaml”.`,
  nothingToCheck: 'Nothing to check. Name a file or a folder, or create a dossier with “aect init”.',
  outIsInput: (path) =>
    `“--out” would replace ${quote(printable(path), 'en')}, which is a dossier or a file being read. Give another name, e.g. “--out report.txt”.`,
  unreadable: (path, code) => `File ${quote(printable(path), 'en')} cannot be read: ${reason(code, 'en')}.`,
  unknownSchema: (name) => `${quote(printable(name), 'en')} is not a file of the model: write “dossier” or “declaration”.`,
  mendFirst: (path) => `Mend this first: “aect validate ${printable(path)}”.`,
  unwritable: (path, code) =>
    `File ${quote(printable(path), 'en')} cannot be written: ${reason(code, 'en')}. Choose another place with “--out”.`,
  severalDossiers: (path, files) =>
    `${quote(printable(path), 'en')} holds ${files.length} dossiers: name one, for example “aect render ${files[0]}”.`,
  standardInput: 'standard input',
  unknownName: (name, near) =>
    `${quote(printable(name), 'en')} is not a known name.${near === undefined ? '' : ` Did you mean ${quote(near, 'en')}?`} The list: “aect explain --list”.`,
  defect: (what, versions) =>
    `An internal error of aect stopped the work; your files are untouched.\nReport it with these lines, which contain nothing of your dossier:\n  ${versions}\n  ${what}`,
  interrupted: 'Interrupted.',
};

const WORDS: Record<Lang, Messages> = { fr, en };

export function messages(lang: Lang): Messages {
  return WORDS[lang];
}
