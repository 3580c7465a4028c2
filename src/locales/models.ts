import { printable } from '../base/printable.js';
import { formatList, type Lang, quote } from './format.js';

/** What `aect templates` says. */
interface ModelWords {
  /** Sentences after the list. */
  readonly listEnd: readonly string[];
  unknownAction(name: string): string;
  readonly noName: string;
  unknown(name: string, near: string | undefined, names: readonly string[]): string;
  exists(file: string): string;
  readonly created: string;
  readonly kept: string;
  readonly next: string;
  /** A dossier of the user, in the command to type. */
  readonly sample: string;
}

const fr: ModelWords = {
  listEnd: [
    'Pour en changer un : « aect templates copy convention » (en anglais : convention.en), puis modifiez la copie.',
    'Sans modèle : le récapitulatif de la déclaration d’APD (« aect render declaration.yaml »).',
  ],
  unknownAction: (name) =>
    `${quote(printable(name), 'fr')} n’existe pas. Écrivez « aect templates list » ou « aect templates copy convention ».`,
  noName: 'Indiquez le modèle à copier, par exemple « aect templates copy convention ». La liste : « aect templates list ».',
  unknown: (name, near, names) =>
    `Le modèle ${quote(printable(name), 'fr')} n’existe pas.${near === undefined ? '' : ` Vouliez-vous dire ${quote(near, 'fr')} ?`} Modèles : ${formatList(names, 'fr')}.`,
  exists: (file) =>
    `${quote(printable(file), 'fr')} existe déjà : rien n’a été écrit. Choisissez un autre endroit, par exemple « --out mes-modeles ».`,
  created: 'Créé :',
  kept: 'Déjà là, laissé tel quel :',
  next: 'Modifiez la copie avec un éditeur de texte, puis tapez (votre dossier à la place de « mon-dossier ») :',
  sample: 'mon-dossier',
};

const en: ModelWords = {
  listEnd: [
    'To change one: “aect templates copy convention” (in English: convention.en), then edit the copy.',
    'Without a template: the summary of the ODA declaration (“aect render declaration.yaml”).',
  ],
  unknownAction: (name) =>
    `${quote(printable(name), 'en')} does not exist. Write “aect templates list” or “aect templates copy convention”.`,
  noName: 'Name the template to copy, for example “aect templates copy convention”. The list: “aect templates list”.',
  unknown: (name, near, names) =>
    `Template ${quote(printable(name), 'en')} does not exist.${near === undefined ? '' : ` Did you mean ${quote(near, 'en')}?`} Templates: ${formatList(names, 'en')}.`,
  exists: (file) =>
    `${quote(printable(file), 'en')} already exists: nothing was written. Choose another place, for example “--out my-templates”.`,
  created: 'Created:',
  kept: 'Already there, left as it is:',
  next: 'Edit the copy with a text editor, then type (your dossier in place of “my-dossier”):',
  sample: 'my-dossier',
};

const WORDS: Record<Lang, ModelWords> = { fr, en };

export function modelWords(lang: Lang): ModelWords {
  return WORDS[lang];
}
