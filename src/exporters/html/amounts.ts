import type { Cell, Inline, Table } from '../../base/blocks.js';
import type { Lang } from '../../locales/format.js';
import { plainText } from './inline.js';

/** A number with the sign, the unit and the spaces around it: `1 200,50 €`, `€1,200.50`, `58 %`. */
const AMOUNT: Readonly<Record<Lang, RegExp>> = {
  fr: /^([^\d]*\d{1,3}(?:[ \u00a0\u202f]?\d{3})*)(,\d+)?(\D*)$/,
  en: /^([^\d]*\d{1,3}(?:,?\d{3})*)(\.\d+)?(\D*)$/,
};

/**
 * For each column, the decimals that its longest number has, with their separator: `,50` leaves room in `1 200 €` above `830,50 €`.
 * Empty where no room is needed. Only columns that are aligned on the right count.
 */
export function decimalsOf(table: Table, lang: Lang): string[] {
  return table.columns.map(({ align }, column) => {
    if (align !== 'right') return '';
    const found = table.rows.map((row) => AMOUNT[lang].exec(plainText(row.cells[column]?.children ?? []).trim())?.[2] ?? '');
    return found.reduce((longest, each) => (each.length > longest.length ? each : longest), '');
  });
}

/** The number of a cell cut where decimals are missing: what comes before, the decimals to leave room for, what comes after. */
export function missingDecimals(
  cell: Cell,
  decimals: string,
  lang: Lang,
): { readonly before: string; readonly room: string; readonly after: string } | undefined {
  const [run, ...more] = cell.children;
  if (decimals === '' || run?.type !== 'text' || more.length > 0) return undefined;
  const [, before, own = '', after] = AMOUNT[lang].exec(run.text.trim()) ?? [];
  if (before === undefined || after === undefined || own.length >= decimals.length) return undefined;
  return { before: before + own, room: decimals.slice(own.length), after };
}

/** Whether a cell holds a number alone, which must stay on one line. */
export function isAmount(runs: readonly Inline[], lang: Lang): boolean {
  const value = plainText(runs).trim();
  return value.length <= 24 && AMOUNT[lang].test(value);
}
