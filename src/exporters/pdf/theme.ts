/** Sizes in points, from the top left of an A4 page; colours keep a contrast of 4.5:1 or more on the ground they are used on. */
export const page = { width: 595.28, height: 841.89, left: 62.4, right: 62.4, top: 62.4, bottom: 76 } as const;

export const colors = {
  text: '#1D2530',
  soft: '#4C5665',
  accent: '#1B4B7A',
  link: '#1B4B7A',
  rule: '#C5CCD6',
  lightRule: '#DEE3E9',
  headFill: '#E6EDF5',
  totalFill: '#F3F6FA',
  noteFill: '#F1F5FA',
  warningFill: '#FDF4E7',
  warningBar: '#A65A00',
  draft: '#A61B29',
  draftFill: '#FCF1F1',
  /** The large diagonal mark, behind the text: pale enough to read through. */
  draftGhost: '#F9EEEF',
} as const;

export interface TextStyle {
  readonly size: number;
  /** Distance between two baselines. */
  readonly leading: number;
  readonly color: string;
  readonly bold?: boolean;
  readonly italic?: boolean;
}

export const body: TextStyle = { size: 10, leading: 14.6, color: colors.text };
export const cellStyle: TextStyle = { size: 9, leading: 12.4, color: colors.text };
export const captionStyle: TextStyle = { size: 9, leading: 12.6, color: colors.accent, bold: true };
export const figureCaption: TextStyle = { size: 9, leading: 12.6, color: colors.soft, italic: true };
export const smallStyle: TextStyle = { size: 8.5, leading: 12, color: colors.soft };

export const headings: Readonly<Record<1 | 2 | 3 | 4, TextStyle & { before: number; after: number }>> = {
  1: { size: 21, leading: 27, color: colors.accent, bold: true, before: 16, after: 16 },
  2: { size: 14, leading: 18.6, color: colors.accent, bold: true, before: 22, after: 7 },
  3: { size: 11.5, leading: 15.6, color: colors.text, bold: true, before: 15, after: 5 },
  4: { size: 10, leading: 14.6, color: colors.soft, bold: true, before: 12, after: 4 },
};

/** Space between two blocks of text. */
export const paragraphGap = 6.5;
/** Space between two items of a list, or two paragraphs of one. */
export const itemGap = 2.8;
/** Space around a table, a figure or a frame. */
export const blockGap = 13;
