import { Table, type TableRow } from 'docx';
import { cleanText } from '../archive/text.js';
import { element } from './xml.js';

interface GridOptions {
  /** Style of the table; without one, its cells draw their own borders. */
  readonly style?: string;
  readonly widths: readonly number[];
  /** Twips from the margin. */
  readonly indent: number;
  readonly rows: readonly TableRow[];
  /** Whether the style marks the first row and the first column as heads. */
  readonly heads?: { readonly row: boolean; readonly column: boolean };
  /** What the table shows, for a person who goes through the document by ear. */
  readonly title?: string;
}

/** A table of fixed widths that leaves its borders to its style: the library always writes some on the table itself. */
export class Grid extends Table {
  constructor({ style, widths, indent, rows, heads, title }: GridOptions) {
    super({ rows, columnWidths: widths });
    const width = widths.reduce((sum, each) => sum + each, 0);
    this.root[0] = element(
      'w:tblPr',
      {},
      ...(style === undefined ? [] : [element('w:tblStyle', { 'w:val': style })]),
      element('w:tblW', { 'w:w': width, 'w:type': 'dxa' }),
      ...(indent > 0 ? [element('w:tblInd', { 'w:w': indent, 'w:type': 'dxa' })] : []),
      element('w:tblLayout', { 'w:type': 'fixed' }),
      look(heads?.row ?? false, heads?.column ?? false),
      ...(title === undefined ? [] : [element('w:tblCaption', { 'w:val': cleanText(title) })]),
    );
  }
}

/** ECMA-376-1, 17.4.55: the sum is what older readers look at. */
function look(row: boolean, column: boolean) {
  const sum = (row ? 0x20 : 0) + (column ? 0x80 : 0) + 0x200 + 0x400;
  return element('w:tblLook', {
    'w:val': sum.toString(16).toUpperCase().padStart(4, '0'),
    'w:firstRow': row ? 1 : 0,
    'w:lastRow': 0,
    'w:firstColumn': column ? 1 : 0,
    'w:lastColumn': 0,
    'w:noHBand': 1,
    'w:noVBand': 1,
  });
}
