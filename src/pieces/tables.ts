import type { Align, Inline, KeyValues, Row, Table } from '../base/blocks.js';

export function text(value: string): readonly Inline[] {
  return value === '' ? [] : [{ type: 'text', text: value.replace(/\s*\n\s*/g, ' ') }];
}

export interface TableRow {
  readonly cells: readonly string[];
  readonly total?: boolean;
}

/** A table of texts whose first column holds row heads; null when there is no row. */
export function table(
  caption: string,
  columns: readonly (readonly [head: string, align?: Align])[],
  rows: readonly TableRow[],
): Table | null {
  if (rows.length === 0) return null;
  return {
    type: 'table',
    caption: text(caption),
    columns: columns.map(([, align = 'left']) => ({ align })),
    head: columns.map(([head]) => ({ children: text(head) })),
    rows: rows.map(({ cells, total }): Row => {
      const row = {
        cells: cells.map((cell, column) => (column === 0 ? { children: text(cell), header: true } : { children: text(cell) })),
      };
      return total ? { ...row, total } : row;
    }),
  };
}

/** Pairs of a label and a value; those without value are left out, and null comes back when none is left. */
export function keyValues(caption: string, items: readonly (readonly [label: string, value: string | undefined])[]): KeyValues | null {
  const kept = items.flatMap(([label, value]) => (value === undefined || value === '' ? [] : [{ label: text(label), value: text(value) }]));
  return kept.length === 0 ? null : { type: 'keyValues', caption: text(caption), items: kept };
}
