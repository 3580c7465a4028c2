import { printable } from '../base/printable.js';
import { formatList, type Lang, quote } from './format.js';

/** What is said of a PDF read for the dossier that it carries. */
interface CarriedWords {
  /** Once for each PDF that is checked. */
  found(file: string): string;
  /** A PDF where a text was expected; `file` is undefined for standard input. */
  unnamed(file: string | undefined): string;
  /** `--fix` leaves PDFs as they are. */
  notMended(file: string): string;
  readonly faults: {
    tooLarge(file: string, megabytes: number): string;
    notPdf(file: string): string;
    damaged(file: string): string;
    encrypted(file: string): string;
    tooMuch(file: string): string;
    several(file: string): string;
    dossierTooLarge(file: string, megabytes: number): string;
    none(file: string, names: readonly string[]): string;
  };
  /** First lines of the dossier that `init --depuis` writes. */
  heading(file: string): readonly string[];
  /** `--depuis` with answers of another kind. */
  readonly alone: string;
  /** The text of the dossier cannot be read. */
  unreadable(file: string): string;
  /** What `init --depuis` says after the list of its files. */
  readonly lost: {
    readonly title: string;
    contacts(actors: readonly string[]): string;
    representatives(actors: readonly string[]): string;
    readonly comments: string;
    attachments(files: readonly string[]): string;
  };
}

/** Names listed at most; the rest is counted. */
const MOST = 6;

function names(list: readonly string[], lang: Lang): string {
  // The last one is named rather than counted.
  const shown = list.slice(0, list.length === MOST + 1 ? MOST + 1 : MOST).map((name) => quote(printable(name), lang));
  const more = list.length - shown.length;
  return formatList(more > 0 ? [...shown, lang === 'fr' ? `${more} autres` : `${more} others`] : shown, lang);
}

const fr: CarriedWords = {
  unnamed: (file) =>
    `${file === undefined ? 'L’entrée standard donne' : `Le fichier « ${file} » contient`} un PDF, et non le texte d’un dossier. Enregistrez-le sous un nom en « .pdf », puis tapez par exemple « aect validate presentation.pdf ».`,
  found: (file) =>
    `${printable(file)} : ce qui suit porte sur le dossier joint à ce PDF (dossier.yaml) ; les lignes sont celles de ce dossier.`,
  notMended: (file) =>
    `${printable(file)} : un PDF ne se corrige pas sur place. Reprenez son dossier avec « aect init --depuis », corrigez-le, puis « aect render ».`,
  faults: {
    tooLarge: (file, megabytes) =>
      `Le PDF ${quote(printable(file), 'fr')} dépasse ${megabytes} Mo : il n’est pas lu. Demandez le fichier produit par « aect render », ou le dossier lui-même.`,
    notPdf: (file) =>
      `Le fichier ${quote(printable(file), 'fr')} n’est pas un PDF, malgré son nom. Vérifiez le fichier, ou demandez-le de nouveau.`,
    damaged: (file) =>
      `Le PDF ${quote(printable(file), 'fr')} est abîmé : ses pièces jointes ne se lisent pas. Téléchargez-le de nouveau, ou produisez-le avec « aect render ».`,
    encrypted: (file) =>
      `Le PDF ${quote(printable(file), 'fr')} est protégé par un chiffrement : le dossier joint ne peut pas être lu. Demandez une copie sans protection.`,
    tooMuch: (file) =>
      `Le PDF ${quote(printable(file), 'fr')} n’est pas lu : ses pièces jointes, une fois décompressées, prendraient une place démesurée. Demandez le fichier produit par « aect render ».`,
    several: (file) =>
      `Le PDF ${quote(printable(file), 'fr')} porte plusieurs dossiers différents : gardez-en un, ou vérifiez chaque PDF d’origine.`,
    dossierTooLarge: (file, megabytes) =>
      `Le dossier joint au PDF ${quote(printable(file), 'fr')} dépasse ${megabytes} Mo : il n’est pas lu. Demandez le fichier produit par « aect render ».`,
    none: (file, others) =>
      `Le PDF ${quote(printable(file), 'fr')} ne porte pas de dossier${others.length === 0 ? '' : ` (${others.length === 1 ? 'sa pièce jointe est' : 'ses pièces jointes sont'} ${names(others, 'fr')})`}. La présentation faite par « aect render » le joint, les actes avec « --avec-dossier » seulement.`,
  },
  heading: (file) => [
    '# yaml-language-server: $schema=./dossier.schema.json',
    '#',
    `# Dossier repris du PDF ${quote(printable(file), 'fr')} par « aect init --depuis ».`,
    '# Le PDF ne porte ni les contacts, ni le nom des représentants, ni les commentaires : complétez-les.',
    '# Pour vérifier à tout moment : aect validate',
    '',
    '',
  ],
  alone: '« --depuis » reprend les réponses du PDF : retirez « --reponses » et les autres réponses, puis corrigez dossier.yaml.',
  unreadable: (file) =>
    `Le dossier joint au PDF ${quote(printable(file), 'fr')} ne se lit pas : rien n’a été écrit. « aect validate » montre la ligne en cause.`,
  lost: {
    title: 'Le PDF ne porte pas tout. À compléter, s’il y a lieu :',
    contacts: (actors) => `les contacts (clé « contact ») de ${names(actors, 'fr')}`,
    representatives: (actors) => `le nom du représentant (« representantLegal », clé « nom ») de ${names(actors, 'fr')}`,
    comments: 'vos commentaires, dont les constats écartés avec leur motif (« # aect-ignore … »)',
    attachments: (files) => `les pièces jointes, à remettre à leur place : ${names(files, 'fr')}`,
  },
};

const en: CarriedWords = {
  unnamed: (file) =>
    `${file === undefined ? 'Standard input gives' : `The file “${file}” holds`} a PDF, not the text of a dossier. Save it under a name that ends in “.pdf”, then type for example “aect validate presentation.pdf”.`,
  found: (file) =>
    `${printable(file)}: what follows is about the dossier attached to this PDF (dossier.yaml); lines are those of that dossier.`,
  notMended: (file) =>
    `${printable(file)}: a PDF is not mended in place. Take its dossier back with “aect init --depuis”, mend it, then “aect render”.`,
  faults: {
    tooLarge: (file, megabytes) =>
      `PDF ${quote(printable(file), 'en')} exceeds ${megabytes} MB: it is not read. Ask for the file made by “aect render”, or for the dossier itself.`,
    notPdf: (file) => `File ${quote(printable(file), 'en')} is not a PDF, despite its name. Check the file, or ask for it again.`,
    damaged: (file) =>
      `PDF ${quote(printable(file), 'en')} is damaged: its attachments cannot be read. Download it again, or make it with “aect render”.`,
    encrypted: (file) =>
      `PDF ${quote(printable(file), 'en')} is encrypted: the dossier attached to it cannot be read. Ask for a copy without protection.`,
    tooMuch: (file) =>
      `PDF ${quote(printable(file), 'en')} is not read: unpacked, its attachments would take an outsized place. Ask for the file made by “aect render”.`,
    several: (file) =>
      `PDF ${quote(printable(file), 'en')} carries several different dossiers: keep one, or check each PDF that it was made from.`,
    dossierTooLarge: (file, megabytes) =>
      `The dossier attached to PDF ${quote(printable(file), 'en')} exceeds ${megabytes} MB: it is not read. Ask for the file made by “aect render”.`,
    none: (file, others) =>
      `PDF ${quote(printable(file), 'en')} carries no dossier${others.length === 0 ? '' : ` (attached: ${names(others, 'en')})`}. The presentation made by “aect render” carries it, acts with “--avec-dossier” only.`,
  },
  heading: (file) => [
    '# yaml-language-server: $schema=./dossier.schema.json',
    '#',
    `# Dossier taken back from PDF ${quote(printable(file), 'en')} by “aect init --depuis”.`,
    '# The PDF carries neither contacts, nor names of representatives, nor comments: complete them.',
    '# To check at any time: aect validate',
    '',
    '',
  ],
  alone: '“--depuis” takes the answers from the PDF: remove “--reponses” and the other answers, then mend dossier.yaml.',
  unreadable: (file) =>
    `The dossier attached to PDF ${quote(printable(file), 'en')} cannot be read: nothing was written. “aect validate” shows the line at fault.`,
  lost: {
    title: 'The PDF does not carry everything. To complete, where it applies:',
    contacts: (actors) => `contacts (key “contact”) of ${names(actors, 'en')}`,
    representatives: (actors) => `name of the representative (“representantLegal”, key “nom”) of ${names(actors, 'en')}`,
    comments: 'your comments, among them the findings set aside with their reason (“# aect-ignore …”)',
    attachments: (files) => `attached files, to be put back in their place: ${names(files, 'en')}`,
  },
};

const WORDS: Record<Lang, CarriedWords> = { fr, en };

export function carriedWords(lang: Lang): CarriedWords {
  return WORDS[lang];
}
