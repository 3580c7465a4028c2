import type { Words } from '../../base/words.js';
import type { FormeName } from '../fr/forme.js';

const forme: Record<FormeName, Words> = {
  'yaml-syntaxe': {
    title: 'The file reads line by line: “key: value”, with regular indents.',
    why: 'Until this line can be read, the rest of the file cannot be checked.',
    message: '{cas}',
    help: '{remede}',
  },
  encodage: {
    title: 'The file is saved as UTF-8.',
    why: 'In another encoding, accented letters of names become unreadable in the acts.',
    message: 'The file is saved as {encodage}, not as UTF-8: accents would be unreadable.',
    help: 'Save it as UTF-8. Notepad: “File”, “Save as”, then “Encoding: UTF-8”.',
  },
  'caractere-interdit': {
    title: 'The file contains text only.',
    why: 'An invisible control character comes from copy and paste; it breaks documents and forms.',
    message: 'An invisible character ({caractere}) stands in the text.',
    help: 'Delete the word and type it again; if it is a sequence such as “\\0” inside double quotes, double the backslash.',
  },
  'ancre-interdite': {
    title: 'Each value is written in full.',
    why: 'The references “&” and “*” hide the value from the person who reads the file.',
    message: 'The reference “{texte}” is not accepted.',
    help: 'Copy the value here. If it is a text that begins with & or *, put it in quotes: “"*note"”.',
  },
  'directive-interdite': {
    title: 'The file begins with its keys.',
    why: 'A command line at the top would change the way the file is read.',
    message: 'The line “{texte}” is not accepted.',
    help: 'Delete this line and the line of dashes after it.',
  },
  'documents-multiples': {
    title: 'A file holds one dossier.',
    why: 'After a line “---” the rest would be another dossier, and nobody would see it.',
    message: 'A second dossier begins here, in the same file.',
    help: 'Put each dossier in a file of its own, “dossier.yaml”, in a folder of its own; otherwise delete the line “---” or “...”.',
  },
  'etiquette-interdite': {
    title: 'Values are plain texts, numbers or dates.',
    why: 'A value preceded by “!” would be transformed when read.',
    message: 'The mark “{texte}” is not accepted.',
    help: 'Delete it. If it is a text that begins with an exclamation mark, put it in quotes: “"!"”.',
  },
  'cle-en-double': {
    title: 'A key is written once at the same level.',
    why: 'Of two values only one would be kept, perhaps not the right one.',
    message: 'Key “{cle}” is written twice at the same level.',
    help: 'Keep only one of the two lines.',
  },
  'cle-inconnue': {
    title: 'Each key belongs to the dossier model.',
    why: 'Nobody reads an unknown key: what it says would be lost.',
    message: 'Key “{cle}” does not exist here.{cas}',
    help: 'Correct the spelling of the key, or delete the line.',
  },
  'cle-manquante': {
    title: 'The necessary keys are there.',
    why: 'Without this key the entry means nothing.',
    message: 'Key “{cle}” is missing.',
    help: 'Add a line “{cle}: …” here; “À compléter” will do for a text in a draft.',
  },
  'type-attendu': {
    title: 'Each value is of the kind that its key asks for.',
    why: 'A text in place of a number, or the reverse, spoils sums and documents.',
    message: '{cas}',
    help: '{remede}',
  },
  'valeur-inconnue': {
    title: 'The value is on the list of accepted values.',
    why: 'A value off the list would be understood neither by the checks nor by the forms.',
    message: '“{valeur}” is not an accepted value here.{cas}',
    help: 'Choose one of the accepted values: {valeurs}.',
  },
  'format-invalide': {
    title: 'The value has the form that its key asks for.',
    why: 'An unexpected form can be neither computed nor printed.',
    message: '{cas}',
    help: '{remede}',
  },
  'date-impossible': {
    title: 'A date exists in the calendar.',
    why: 'An impossible date cannot be compared with any other.',
    message: '{date} does not exist in the calendar.',
    help: 'Check day and month, in the order year, month, day: “2027-02-28”.',
  },
  'nombre-mal-ecrit': {
    title: 'A number is written with a point, without spaces, symbols or quotes.',
    why: 'A comma separates the entries of a list: “1,5” would be read there as two numbers.',
    message: '{cas}',
    help: 'Write “{proposition}”.',
  },
  'taille-limite': {
    title: 'A dossier fits in a file of reasonable size.',
    why: 'A file of this size is not a dossier: an image, a backup or a damaged file.',
    message: 'The file exceeds the limit of {limite} MB.',
    help: 'Check that it is the right file; put annexes in “pieces/”.',
  },
  'profondeur-limite': {
    title: 'Levels are nested within reason.',
    why: 'The dossier model has nine levels at most.',
    message: 'Values are nested more than {limite} levels deep.',
    help: 'Check the brackets, braces and dashes of this line.',
  },
  'exception-sans-motif': {
    title: 'A finding is set aside with a reason.',
    why: 'The person who reads must know why a check was set aside.',
    message: 'Finding “{regle}” is set aside without a reason.',
    help: 'Write “# aect-ignore {regle} : reason”.',
  },
  'exception-inutile': {
    title: 'An exception sets a real finding aside.',
    why: 'An exception that no longer serves would hide a later finding.',
    message: 'Exception “{regle}” sets no finding aside.',
    help: 'Delete this comment.',
  },
  'valeur-a-reverifier': {
    title: 'Rates and lists are checked regularly.',
    why: 'A figure of the law may have changed since it was last checked.',
    message: 'Value “{titre}” was checked on {date}: to be confirmed.',
    help: 'Check the source cited before relying on it.',
  },
};

export default forme;
