import {
  AlignmentType,
  Paragraph,
  type ParagraphChild,
  ShadingType,
  type Table,
  TableCell,
  TableRow,
  VerticalAlignTable,
  WidthType,
} from 'docx';
import type { Align, Inline, KeyValues, Table as TableBlock } from '../../base/blocks.js';
import { roughWidth } from '../../base/drawing.js';
import { plainText } from '../../markdown/read-inline.js';
import { type Demand, shareWidth } from '../columns.js';
import type { Context } from './context.js';
import { Grid } from './grid.js';
import { runs } from './inline.js';
import { colors, style, twips } from './theme.js';

/** Padding of a cell, and something for short words in capitals. */
const SLACK = twips(17);
/** Points of the letters of a cell, bold ones allowed for: there is no font to measure with. */
const LETTERS = 9.4;
/** A table of so many characters stays on one page: cut in two it is harder to read than the blank that it leaves. */
const KEPT_WHOLE = 900;

const ALIGNMENT = { left: AlignmentType.LEFT, right: AlignmentType.RIGHT, center: AlignmentType.CENTER } as const satisfies Record<
  Align,
  string
>;

interface Line {
  readonly cells: readonly (readonly Inline[])[];
  readonly heads: readonly boolean[];
  readonly kind: 'head' | 'body' | 'total';
}

/** The caption, then a table whose heads come back on every page and whose rows are never cut. */
export function layoutTable(context: Context, table: TableBlock): (Paragraph | Table)[] {
  const head: Line = { cells: table.head.map(({ children }) => children), heads: table.head.map(() => true), kind: 'head' };
  const lines = table.rows.map(
    (row): Line => ({
      cells: row.cells.map(({ children }) => children),
      heads: row.cells.map(({ header }) => header === true),
      kind: row.total ? 'total' : 'body',
    }),
  );
  const aligns = table.columns.map(({ align }) => align);
  return build(context, table.caption, [head, ...lines], aligns);
}

export function layoutKeyValues(context: Context, block: KeyValues): (Paragraph | Table)[] {
  const lines = block.items.map(({ label, value }): Line => ({ cells: [label, value], heads: [true, false], kind: 'body' }));
  return lines.length === 0 ? [] : build(context, block.caption, lines, ['left', 'left']);
}

function build(context: Context, caption: readonly Inline[], lines: readonly Line[], aligns: readonly Align[]): (Paragraph | Table)[] {
  const table = grid(context, caption, lines, aligns);
  if (caption.length === 0) return [table];
  const indent = context.indent > 0 ? { indent: { left: context.indent } } : {};
  return [new Paragraph({ style: style.caption, keepNext: true, ...indent, children: runs(context, caption) }), table];
}

function grid(context: Context, caption: readonly Inline[], lines: readonly Line[], aligns: readonly Align[]): Table {
  const firstRow = lines[0]?.kind === 'head';
  const widths = widthsOf(lines, aligns.length, context.width);
  const characters = lines.reduce((sum, { cells }) => sum + cells.reduce((all, cell) => all + plainText(cell).length, 0), 0);
  const first = firstRow ? 1 : 0;
  // As in PDF: the heads, the last rows before a total, the first two rows and the last two do not part; a small table is not cut.
  const keeps = (index: number): boolean =>
    index + 1 < lines.length &&
    (index <= first || index + 2 === lines.length || lines[index + 1]?.kind === 'total' || characters < KEPT_WHOLE);
  return new Grid({
    style: style.table,
    widths,
    indent: context.indent,
    heads: { row: firstRow, column: true },
    ...(caption.length === 0 ? {} : { title: plainText(caption) }),
    rows: lines.map(
      (line, index) =>
        new TableRow({
          cantSplit: true,
          ...(line.kind === 'head' ? { tableHeader: true } : {}),
          children: aligns.map((align, column) => {
            const strong = line.kind !== 'body' || line.heads[column] === true;
            const children: ParagraphChild[] = runs(context, line.cells[column] ?? [], strong ? { strong } : {});
            return new TableCell({
              width: { size: widths[column] ?? 0, type: WidthType.DXA },
              verticalAlign: line.kind === 'head' ? VerticalAlignTable.BOTTOM : VerticalAlignTable.TOP,
              ...(line.kind === 'total' ? { shading: { type: ShadingType.CLEAR, color: 'auto', fill: colors.totalFill } } : {}),
              children: [
                new Paragraph({
                  style: style.cell,
                  alignment: ALIGNMENT[align],
                  ...(keeps(index) ? { keepNext: true } : {}),
                  children,
                }),
              ],
            });
          }),
        }),
    ),
  });
}

function widthsOf(lines: readonly Line[], count: number, width: number): number[] {
  const demands = Array.from({ length: count }, (_, column): Demand => {
    const texts = lines.map((line) => plainText(line.cells[column] ?? []));
    // A no-break space holds an amount together: it is no place to fold.
    const words = texts.flatMap((text) => text.split(/ |(?<=[-–—])/));
    return {
      longestWord: longest(words) + SLACK,
      longestLine: longest(texts) + SLACK,
    };
  });
  const shares = shareWidth(demands, width).map(Math.floor);
  const rest = width - shares.reduce((sum, share) => sum + share, 0);
  return shares.map((share, index) => (index === 0 ? share + rest : share));
}

function longest(texts: readonly string[]): number {
  return twips(texts.reduce((most, text) => Math.max(most, roughWidth(text, LETTERS)), LETTERS));
}
