import { BorderStyle, Paragraph, ShadingType, type Table, TableCell, TableRow, WidthType } from 'docx';
import type { Block, Note } from '../../base/blocks.js';
import type { Context } from './context.js';
import { Grid } from './grid.js';
import { colors, style, twips } from './theme.js';

const LOOKS = {
  note: { fill: colors.noteFill, bar: colors.accent },
  warning: { fill: colors.warningFill, bar: colors.warningBar },
  draft: { fill: colors.draftFill, bar: colors.draft },
} as const;

export const noBorder = { style: BorderStyle.NONE, size: 0, color: 'auto' } as const;

/** A framed remark: a table of one cell, as Word users draw one; it is read straight on and may go over a page. */
export function layoutNote(
  context: Context,
  note: Note,
  layout: (context: Context, blocks: readonly Block[]) => (Paragraph | Table)[],
): Table {
  const { fill, bar } = LOOKS[note.kind];
  const children = layout({ ...context, indent: 0, width: context.width - twips(20), style: style.note }, note.children);
  return new Grid({
    widths: [context.width],
    indent: context.indent,
    rows: [
      new TableRow({
        children: [
          new TableCell({
            width: { size: context.width, type: WidthType.DXA },
            shading: { type: ShadingType.CLEAR, color: 'auto', fill },
            margins: { top: twips(6), bottom: twips(6), left: twips(10), right: twips(10), marginUnitType: WidthType.DXA },
            borders: { top: noBorder, bottom: noBorder, right: noBorder, left: { style: BorderStyle.SINGLE, size: 24, color: bar } },
            children: endsWithParagraph(children),
          }),
        ],
      }),
    ],
  });
}

/** Word refuses a cell that ends with a table. */
function endsWithParagraph(children: readonly (Paragraph | Table)[]): (Paragraph | Table)[] {
  return children.at(-1) instanceof Paragraph ? [...children] : [...children, new Paragraph({ style: style.cell, children: [] })];
}
