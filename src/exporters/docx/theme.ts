/** Lengths of Word: twentieths of a point. */
export function twips(points: number): number {
  return Math.round(points * 20);
}

/** An A4 page and its margins, in twips. */
export const page = { width: 11906, height: 16838, margin: 1247, footer: 624 } as const;
export const textWidth = page.width - 2 * page.margin;

/** Without `#`, as Word writes them; the contrast of each with the ground it stands on is 4.5:1 or more. */
export const colors = {
  text: '1D2530',
  soft: '4C5665',
  accent: '1B4B7A',
  rule: 'C5CCD6',
  headFill: 'E6EDF5',
  totalFill: 'F3F6FA',
  noteFill: 'F1F5FA',
  warningFill: 'FDF4E7',
  warningBar: 'A65A00',
  draft: 'A61B29',
  draftFill: 'FCF1F1',
  ghost: 'F4E6E7',
} as const;

/** On every computer with an office suite, or replaced by a face of the same widths. */
export const font = 'Arial';

/** Identifiers of the styles; the names that Word shows are in `styles.ts`. */
export const style = {
  title: 'Title',
  caption: 'Caption',
  listBullet: 'ListBullet',
  listNumber: 'ListNumber',
  listContinue: 'ListContinue',
  quote: 'Quote',
  contentsTitle: 'TOCHeading',
  cell: 'TableText',
  label: 'InlineHeading',
  figure: 'Figure',
  note: 'NoteText',
  party: 'SignatureParty',
  signature: 'Signature',
  prompt: 'SignaturePrompt',
  letterhead: 'Letterhead',
  draft: 'DraftMark',
  footer: 'Footer',
  strong: 'Strong',
  emphasis: 'Emphasis',
  link: 'Hyperlink',
  table: 'PieceTable',
} as const;
