import type { Token, Tokens } from 'marked';
import type { Align, Block, Cell, Inline, Row } from '../base/blocks.js';
import type { Directive } from './directives.js';
import type { MarkdownFault } from './problem.js';
import { plainText } from './read-inline.js';

export interface TableContext {
  readonly token: Tokens.Table;
  readonly directive: Directive | undefined;
  readonly caption: Inline[];
  /** Runs of a cell; `row` counts lines from the head. */
  readonly inline: (tokens: readonly Token[], row: number) => Inline[];
  readonly report: (fault: MarkdownFault, text: string, row?: number) => void;
}

const ALIGNS: readonly Align[] = ['left', 'right', 'center'];

export function readTable({ token, directive, caption, inline, report }: TableContext): Block[] {
  if (caption.length === 0) report('table-caption', token.header.map((cell) => cell.text).join(' · '));
  const given = directive?.attributes
    .get('align')
    ?.split(',')
    .map((name) => name.trim());
  const columns = token.header.map((cell, index) => {
    const name = given === undefined ? (cell.align ?? 'left') : given[index];
    const align = ALIGNS.find((known) => known === name);
    if (align === undefined) report('table-value', `align="${given?.join(',') ?? ''}"`);
    return { align: align ?? 'left' };
  });
  const rowHeads = readRowHeads(directive?.attributes.get('rowheads'), report);
  const totals = readTotals(directive?.attributes.get('total'), token.rows.length, report);
  const rows = token.rows.map((row, index): Row => {
    const cells = row.map(
      (cell, column): Cell => ({ children: inline(cell.tokens, index + 2), ...(rowHeads && column === 0 ? { header: true } : {}) }),
    );
    return totals.has(index + 1) ? { cells, total: true } : { cells };
  });
  return [{ type: 'table', caption, columns, head: token.header.map((cell) => ({ children: inline(cell.tokens, 0) })), rows }];
}

function readRowHeads(value: string | undefined, report: TableContext['report']): boolean {
  if (value !== undefined && value !== 'first') report('table-value', `rowheads="${value}"`);
  return value === 'first';
}

/** Numbers, from 1, of the rows that are totals. */
function readTotals(value: string | undefined, rows: number, report: TableContext['report']): ReadonlySet<number> {
  if (value === undefined) return new Set();
  if (value === 'last') return new Set([rows]);
  const numbers = value.split(',').map(Number);
  if (numbers.some((number) => !Number.isInteger(number) || number < 1 || number > rows)) report('table-value', `total="${value}"`);
  return new Set(numbers);
}

/** The head of the table is for plain readers and is not kept. */
export function readKeyValues({ token, caption, inline, report }: TableContext): Block[] {
  if (caption.length === 0) report('table-caption', token.rows[0]?.[0]?.text ?? '');
  if (token.header.length !== 2) report('keyvalues-columns', String(token.header.length));
  const items = token.rows.map(([label, value], index) => ({
    label: inline(label?.tokens ?? [], index + 2),
    value: inline(value?.tokens ?? [], index + 2),
  }));
  return [{ type: 'keyValues', caption, items }];
}

export function readSignatures({ token, inline, report }: TableContext): Block[] {
  if (token.header.length !== 4) report('signatures-columns', String(token.header.length));
  const items = token.rows.map((row, index) => {
    const [party = '', capacity = '', name = '', prompt = ''] = row.map((cell) => plainText(inline(cell.tokens, index + 2)));
    return { party, capacity, ...(name === '' ? {} : { name }), prompt };
  });
  return [{ type: 'signatures', items }];
}
