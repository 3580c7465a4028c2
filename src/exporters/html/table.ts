import type { Cell, KeyValues, Row, Table } from '../../base/blocks.js';
import { decimalsOf, isAmount, missingDecimals } from './amounts.js';
import type { Context } from './context.js';
import { element, type Html, lines, text } from './element.js';
import { plainText, writeInline } from './inline.js';

/** Beyond this number of columns a table may be wider than a telephone: it scrolls by itself, the page does not. */
const NARROW = 2;

/** Cells of so few characters stay on one line, `mars 2027`, in tables of so few columns: wider ones need to fold to fit on paper. */
const SHORT = { characters: 14, columns: 6 } as const;

export function writeTable(context: Context, table: Table): Html {
  const decimals = decimalsOf(table, context.lang);
  const columns = table.columns.length;
  const head = element(
    'thead',
    {},
    element('tr', {}, ...table.head.map((cell, column) => writeHead(context, cell, table.columns[column]?.align))),
  );
  const body = element('tbody', {}, lines(...table.rows.map((row) => writeRow(context, table, row, decimals))));
  const written = element(
    'table',
    { class: columns > NARROW ? `columns-${Math.min(columns, 8)}` : undefined },
    lines(caption(context, table.caption), head, body),
  );
  return columns > NARROW ? region(context, plainText(table.caption), written) : written;
}

/** A part of the page that scrolls sideways, for the keyboard too: it takes the focus and has a name. */
export function region(context: Context, name: string, content: Html): Html {
  return element('div', { class: 'region', role: 'region', tabindex: 0, 'aria-label': context.regionName(name) }, lines(content));
}

function caption(context: Context, runs: Table['caption']): Html {
  return element('caption', {}, element('span', {}, writeInline(context, runs)));
}

/** A column without a title gets an empty cell: a head that says nothing is read aloud for nothing. */
function writeHead(context: Context, cell: Cell, align: Table['columns'][number]['align'] = 'left'): Html {
  const name = plainText(cell.children).trim() === '' ? 'td' : 'th';
  return element(name, { scope: name === 'th' ? 'col' : undefined, class: classOf(align) }, writeInline(context, cell.children));
}

function writeRow(context: Context, table: Table, row: Row, decimals: readonly string[]): Html {
  const cells = row.cells.map((cell, column) => {
    const align = table.columns[column]?.align;
    const words = plainText(cell.children).trim();
    const amount = align === 'right' && isAmount(cell.children, context.lang);
    const short = words !== '' && words.length <= SHORT.characters && table.columns.length <= SHORT.columns;
    const kind = [classOf(align), amount ? 'amount' : short ? 'short' : undefined].filter((each) => each !== undefined).join(' ');
    const heads = cell.header && words !== '';
    return element(
      heads ? 'th' : 'td',
      { scope: heads ? 'row' : undefined, class: kind === '' ? undefined : kind },
      writeCell(context, cell, decimals[column] ?? ''),
    );
  });
  return element('tr', { class: row.total ? 'total' : undefined }, ...cells);
}

/** Decimals that a number does not have are drawn by the style and unseen: they take room, and nobody reads or copies them. */
function writeCell(context: Context, cell: Cell, decimals: string): Html {
  const cut = missingDecimals(cell, decimals, context.lang);
  if (cut === undefined) return writeInline(context, cell.children);
  return element('span', {}, text(cut.before), element('span', { class: 'room', 'data-room': cut.room }), text(cut.after));
}

function classOf(align: Table['columns'][number]['align'] | undefined): string | undefined {
  return align === 'right' || align === 'center' ? align : undefined;
}

export function writeKeyValues(context: Context, block: KeyValues): Html {
  const rows = block.items.map(({ label, value }) =>
    element('tr', {}, element('th', { scope: 'row' }, writeInline(context, label)), element('td', {}, writeInline(context, value))),
  );
  return element('table', { class: 'values' }, lines(caption(context, block.caption), element('tbody', {}, lines(...rows))));
}
