/** Tables: heads with a scope, rows of equal width once the spans are counted (PDF/UA-1, 7.2 and 7.5). */
import { attribute, type Element } from '../structure.js';
import type { Check, Subject } from '../subject.js';

const childrenOf = (element: Element): readonly Element[] => element.kids.filter((kid) => kid.kind === 'element');

export const tableChecks: Check = function* (subject) {
  const { file, structure } = subject;
  for (const table of structure.all.filter(({ type }) => type === 'Table')) {
    const groups = childrenOf(table).filter(({ type }) => type !== 'Caption');
    const rows = groups.flatMap((group) => (group.type === 'TR' ? [group] : childrenOf(group)));
    const heads = rows.flatMap(childrenOf).filter(({ type }) => type === 'TH');
    if (heads.length === 0) yield { check: 'table-scope', message: `table ${table.id} has no head` };
    for (const head of heads) {
      const scope = file.name(attribute(file, head, 'Table', 'Scope'));
      if (scope !== 'Row' && scope !== 'Column' && scope !== 'Both')
        yield { check: 'table-scope', message: `head ${head.id} has no scope` };
    }
    const widths = rowWidths(subject, rows);
    if (new Set(widths).size > 1) yield { check: 'table-rows', message: `the rows of table ${table.id} have ${widths.join(', ')} cells` };
  }
};

/** Cells of each row, with those that reach in from the rows above. NaN for a row span that leaves the table. */
function rowWidths({ file }: Subject, rows: readonly Element[]): readonly number[] {
  const widths = rows.map(() => 0);
  for (const [index, row] of rows.entries()) {
    for (const cell of childrenOf(row)) {
      const across = file.number(attribute(file, cell, 'Table', 'ColSpan')) ?? 1;
      const down = file.number(attribute(file, cell, 'Table', 'RowSpan')) ?? 1;
      for (let i = index; i < index + down; i++) widths[i] = (widths[i] ?? Number.NaN) + across;
    }
  }
  return widths;
}
