import { BorderStyle, HeightRule, Paragraph, type Table, TableCell, TableRow, TextRun, WidthType } from 'docx';
import type { Signatures } from '../../base/blocks.js';
import { cleanText } from '../archive/text.js';
import type { Context } from './context.js';
import { noBorder } from './frame.js';
import { Grid } from './grid.js';
import { colors, style, twips } from './theme.js';

const COLUMNS = 2;
/** Room for the words, a stamp and a signature. */
const HEIGHT = twips(130);

/** Boxes side by side, all on one page with the words before them when they fit. */
export function layoutSignatures(context: Context, signatures: Signatures): (Paragraph | Table)[] {
  if (signatures.items.length === 0) return [];
  const width = Math.floor(context.width / COLUMNS);
  const rows: TableRow[] = [];
  for (let index = 0; index < signatures.items.length; index += COLUMNS) {
    const last = index + COLUMNS >= signatures.items.length;
    const items = Array.from({ length: COLUMNS }, (_, place) => signatures.items[index + place]);
    rows.push(
      new TableRow({
        cantSplit: true,
        height: { value: HEIGHT, rule: HeightRule.ATLEAST },
        children: items.map((item) => box(item, width, !last)),
      }),
    );
  }
  return [new Grid({ widths: [width, width], indent: context.indent, rows })];
}

function box(item: Signatures['items'][number] | undefined, width: number, keepNext: boolean): TableCell {
  const border = item === undefined ? noBorder : { style: BorderStyle.SINGLE, size: 6, color: colors.rule };
  const lines: [string | undefined, string][] =
    item === undefined
      ? [['', style.signature]]
      : [
          [item.party, style.party],
          [item.capacity, style.signature],
          [item.name, style.party],
          [item.prompt, style.prompt],
        ];
  return new TableCell({
    width: { size: width, type: WidthType.DXA },
    margins: { top: twips(8), bottom: twips(8), left: twips(10), right: twips(10), marginUnitType: WidthType.DXA },
    borders: { top: border, bottom: border, left: border, right: border },
    children: lines
      .filter(([text]) => item === undefined || text)
      .map(
        ([text = '', named]) =>
          new Paragraph({
            style: named,
            ...(keepNext ? { keepNext } : {}),
            children: text === '' ? [] : [new TextRun({ text: cleanText(text) })],
          }),
      ),
  });
}
