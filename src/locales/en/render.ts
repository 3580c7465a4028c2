import type { RenderWords } from '../fr/render.js';

export const render: RenderWords = {
  unknownPiece: 'The document “{name}” does not exist in “{lang}”. Ready documents: {names}.',
  unknownFormat: 'The format “{name}” does not exist. Choose among: {names}.',
  onePiece: 'A template of your own serves one document: write for instance “--piece convention --template my-template.md.hbs”.',
  templateUnreadable: 'The template “{file}” cannot be read. Check its name and place.',
  fontUnreadable: 'The font “{file}” cannot be read. Name a .ttf or .otf file.',
  badDate: '“{date}” is not a date. Write for instance “--date 2027-03-01”.',
  dossierBoth: 'Choose “--avec-dossier” or “--sans-dossier”, not both.',
  kitAlone: 'With “--pour”, remove “--bilingue” and “--template”, or name the piece to make: “--piece convention”.',
  unknownLangue:
    'The pieces do not exist in “{lang}”: choose {langs} with “--langue”. For the place of a partner’s text: “--bilingue fr,es”.',
  recapAlone: '“--pour”, “--bilingue”, “--avec-dossier” and “--sans-dossier” are for a dossier alone: remove them for a declaration.',
  bilingualPair:
    'The document in two languages is made in French, then in one of these languages: {names}; not in “{name}”. Example: “--bilingue fr,en”.',
  bilingualAlone: 'With “--bilingue”, remove “--langue” and “--template”: the two built-in templates are used.',
  bilingualPieces: 'Only these exist in two languages in one document: {names}. Example: “--piece convention --bilingue fr,en”.',
  draft: '{pieces}: DRAFT, still missing:',
  refused: '{pieces}: not produced, missing:',
  glyphs: '{file}: no font has a drawing for {characters}. Add one with “--font file.ttf”.',
  noTables:
    '{piece}: no table to write into an Excel workbook. Ask for example for “--piece presentation --format xlsx”, with a budget or activities in the dossier.',
  declaration:
    '“{file}” is an ODA declaration. Give it by its file, “aect render declaration.yaml”, or write “aect apd {file} --format pdf --out recapitulatif-apd.pdf”.',
  onlyRecap:
    'The piece “{name}” is not made of an ODA declaration, which has only one: “--piece recapitulatif-apd”. Give a dossier instead.',
  recapTemplate: 'The summary of an ODA declaration has no template: leave out “--template”.',
  recapLangue: 'The summary of an ODA declaration does not exist in “{lang}”. Languages: {langs}.',
  recapOfDossier:
    'The piece “recapitulatif-apd” is made of a declaration: “aect render declaration.yaml”. For a dossier alone, write for instance “aect apd dossier.yaml --annee 2025 --format pdf --out apd.pdf”.',
  verdict: '{title}, edition {edition}: {verdict} (filing window: {window}).',
  closed: 'Filing is closed: the kit serves to prepare what comes next. Check whether there is a newer edition.',
  noDates: 'No filing date is known for this edition: ask the funder.',
  notInLanguage: 'These documents of the kit do not exist in “{lang}” and are not made: {pieces}.',
  leftovers: 'Folder “{folder}” still holds files of an earlier run: {files}. Delete them before you send the file.',
  nothing: 'No document to produce for this dossier.',
};
