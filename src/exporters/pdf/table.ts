import type { Align, Inline, KeyValues, Table } from '../../base/blocks.js';
import { shareWidth } from '../columns.js';
import { type Cell, cellNode, layoutCell, padding } from './cells.js';
import { baselineOf, type Context, pageHeight, textStrips } from './context.js';
import { plainText } from './inline.js';
import { type Line, measureWords } from './lines.js';
import { Node } from './nodes.js';
import type { Pen } from './pen.js';
import { ellipsis } from './plain.js';
import type { Strip } from './strips.js';
import { blockGap, captionStyle, cellStyle, colors, type TextStyle } from './theme.js';

/** Tried in turn until the longest words fit their columns. */
const SIZES = [1, 0.94, 0.88, 0.82, 0.77];

/** A table under this part of a page is not cut. */
const KEPT_WHOLE = 0.3;

interface GridRow {
  readonly node: Node;
  readonly cells: readonly Cell[];
  readonly total: boolean;
}

export function layoutTable(context: Context, table: Table): Strip[] {
  const count = Math.max(table.columns.length, table.head.length, ...table.rows.map((row) => row.cells.length));
  const node = new Node('Table', context.parent);
  const places = Array.from({ length: count }, (_, index) => index);
  const build = (style: TextStyle) => {
    const headRow = new Node('TR', new Node('THead', node));
    const bold = { ...style, bold: true };
    const head: GridRow = {
      node: headRow,
      total: false,
      cells: places.map((index) => layoutCell(context, table.head[index]?.children ?? [], bold, cellNode(headRow, 'Column'))),
    };
    const bodyNode = new Node('TBody', node);
    const rows = table.rows.map((row): GridRow => {
      const rowNode = new Node('TR', bodyNode);
      const rowStyle = row.total ? bold : style;
      return {
        node: rowNode,
        total: row.total === true,
        cells: places.map((index) => {
          const cell = row.cells[index];
          return layoutCell(context, cell?.children ?? [], rowStyle, cellNode(rowNode, cell?.header ? 'Row' : undefined));
        }),
      };
    });
    return { head, rows };
  };
  const aligns = places.map((index) => table.columns[index]?.align ?? 'left');
  for (const factor of SIZES) {
    const style = scaled(factor);
    const { head, rows } = build(style);
    const demands = places.map((index) => demand([head, ...rows].map((row) => row.cells[index])));
    const needed = demands.reduce((sum, one) => sum + one.longestWord, 0);
    if (needed > context.width && factor !== SIZES.at(-1)) continue;
    return new Grid(context, node, aligns, shareWidth(demands, context.width), style).strips(table.caption, head, rows);
  }
  return [];
}

export function layoutKeyValues(context: Context, pairs: KeyValues): Strip[] {
  const node = new Node('Table', context.parent);
  const bodyNode = new Node('TBody', node);
  const rows = pairs.items.map((item): GridRow => {
    const rowNode = new Node('TR', bodyNode);
    const label = layoutCell(context, item.label, { ...cellStyle, bold: true, color: colors.soft }, cellNode(rowNode, 'Row'));
    return { node: rowNode, total: false, cells: [label, layoutCell(context, item.value, cellStyle, cellNode(rowNode))] };
  });
  const label = demand(rows.map((row) => row.cells[0]));
  const width = Math.min(Math.max(label.longestLine, context.width * 0.24), context.width * 0.38);
  return new Grid(context, node, ['left', 'left'], [width, context.width - width], cellStyle).strips(pairs.caption, undefined, rows);
}

function scaled(factor: number): TextStyle {
  return { ...cellStyle, size: cellStyle.size * factor, leading: cellStyle.leading * factor };
}

function demand(cells: readonly (Cell | undefined)[]): { longestWord: number; longestLine: number } {
  let [longestWord, longestLine] = [0, 0];
  for (const cell of cells) {
    const measured = measureWords(cell?.words ?? []);
    longestWord = Math.max(longestWord, measured.longestWord);
    longestLine = Math.max(longestLine, measured.longestLine);
  }
  return { longestWord: longestWord + 2 * padding.x, longestLine: longestLine + 2 * padding.x };
}

/** Columns of known widths: turns rows into strips. */
class Grid {
  constructor(
    readonly context: Context,
    readonly node: Node,
    readonly aligns: readonly Align[],
    readonly widths: readonly number[],
    readonly style: TextStyle,
  ) {}

  strips(caption: readonly Inline[], head: GridRow | undefined, rows: readonly GridRow[]): Strip[] {
    const { context } = this;
    const captions = textStrips({ ...context, parent: this.node }, caption, captionStyle, {
      type: 'Caption',
      before: blockGap,
      after: 4,
      keepNext: true,
    });
    const headLines = head && this.#lines(head);
    const headHeight = headLines ? this.#height(headLines) : 0;
    const repeat = this.#repeat(plainText(caption), head, headLines, headHeight);
    const strips: Strip[] = captions;
    if (head && headLines) {
      strips.push({
        height: headHeight,
        before: captions.length > 0 ? 0 : blockGap,
        keep: rows.length > 0,
        frames: context.frames,
        draw: (pen, top) => this.#drawHead(pen, head, headLines, top),
      });
    }
    const rowStrips = rows.map((row) => this.#rowStrips(row, repeat));
    const height = rowStrips.flat().reduce((sum, strip) => sum + strip.height, 0);
    const small = height < pageHeight * KEPT_WHOLE;
    rows.forEach((_, index) => {
      const place = index + 1;
      // No row alone at the foot or the head of a page, no total away from what it adds up.
      const keep = place < rows.length && (small || place === 1 || place === rows.length - 1 || rows[place]?.total === true);
      const own = rowStrips[index] ?? [];
      const end = own.at(-1);
      if (end) end.keep = keep;
      strips.push(...own);
    });
    const last = strips.at(-1);
    if (last) strips[strips.length - 1] = { ...last, after: blockGap };
    return strips;
  }

  #lines(row: GridRow): Line[][] {
    // A hair of tolerance: sums of shares may round below the word that a column was made for, and cut its last letter.
    return row.cells.map((cell, index) => cell.fold((this.widths[index] ?? 0) - 2 * padding.x + 0.01));
  }

  #height(lines: readonly (readonly Line[])[]): number {
    return Math.max(1, ...lines.map((cell) => cell.length)) * this.style.leading + 2 * padding.y;
  }

  /** One strip, or as many as it takes when the row is taller than a page: then it is cut between lines. */
  #rowStrips(row: GridRow, repeat: NonNullable<Strip['repeat']>): Strip[] {
    const lines = this.#lines(row);
    const most = Math.floor((pageHeight - repeat.height - 2 * padding.y) / this.style.leading);
    const deepest = Math.max(1, ...lines.map((cell) => cell.length));
    const strips: Strip[] = [];
    for (let from = 0; from < deepest; from += most) {
      const slice = lines.map((cell) => cell.slice(from, from + most));
      const height = this.#height(slice);
      strips.push({ height, frames: this.context.frames, repeat, draw: (pen, top) => this.#drawRow(pen, row, slice, top, height) });
    }
    return strips;
  }

  #drawRow(pen: Pen, row: GridRow, lines: readonly (readonly Line[])[], top: number, height: number): void {
    const { x, width } = this.context;
    pen.artifact('Layout', () => {
      if (row.total) pen.box(x, top, width, height, colors.totalFill);
      if (row.total) pen.rule(x, top, x + width, top, colors.accent, 0.9);
      pen.rule(x, top + height, x + width, top + height, colors.lightRule, 0.5);
    });
    this.#drawCells(row, lines, top, (index, line, left, baseline) => {
      if (line) pen.line(line, left, baseline);
      else pen.touch(row.cells[index]?.node ?? row.node);
    });
  }

  #drawHead(pen: Pen, head: GridRow, lines: readonly (readonly Line[])[], top: number): void {
    pen.artifact('Layout', () => this.#drawHeadGround(pen, top, this.#height(lines)));
    this.#drawCells(head, lines, top, (index, line, left, baseline) => {
      if (line) pen.line(line, left, baseline);
      else pen.touch(head.cells[index]?.node ?? head.node);
    });
  }

  #drawHeadGround(pen: Pen, top: number, height: number): void {
    const { x, width } = this.context;
    pen.box(x, top, width, height, colors.headFill);
    pen.rule(x, top + height, x + width, top + height, colors.accent, 0.9);
  }

  /** Calls `draw` once per line, and once without a line for an empty cell. */
  #drawCells(
    row: GridRow,
    lines: readonly (readonly Line[])[],
    top: number,
    draw: (index: number, line: Line | undefined, left: number, baseline: number) => void,
  ): void {
    let x = this.context.x;
    row.cells.forEach((_, index) => {
      const width = this.widths[index] ?? 0;
      const own = lines[index] ?? [];
      if (own.length === 0) draw(index, undefined, x, top);
      own.forEach((line, place) => {
        const spare = width - 2 * padding.x - line.width;
        const align = this.aligns[index];
        const left = x + padding.x + (align === 'right' ? spare : align === 'center' ? spare / 2 : 0);
        draw(index, line, left, top + padding.y + place * this.style.leading + baselineOf(this.style));
      });
      x += width;
    });
  }

  /** What a page starts with when the table goes on over it: an artifact, since the structure already has its head. */
  #repeat(caption: string, head: GridRow | undefined, lines: Line[][] | undefined, height: number): NonNullable<Strip['repeat']> {
    const { context } = this;
    const node = new Node('Artifact', undefined);
    const suffix = ` (${context.continued})`;
    const label = ellipsis(
      context,
      caption,
      suffix,
      { ...captionStyle, color: colors.soft, bold: false, italic: true },
      node,
      context.width,
    );
    const labelHeight = captionStyle.leading + 4;
    return {
      height: labelHeight + height,
      draw: (pen, top) =>
        pen.artifact('Pagination', () => {
          for (const part of label?.parts ?? []) pen.text(part, context.x + part.x, top + baselineOf(captionStyle));
          if (!head || !lines)
            return pen.rule(context.x, top + labelHeight, context.x + context.width, top + labelHeight, colors.lightRule, 0.5);
          this.#drawHeadGround(pen, top + labelHeight, height);
          this.#drawCells(head, lines, top + labelHeight, (_, line, left, baseline) => {
            for (const part of line?.parts ?? []) pen.text({ ...part, node }, left + part.x, baseline);
          });
        }),
    };
  }
}
