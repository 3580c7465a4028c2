import { type Path, valueAt } from '../base/path.js';
import type { SourceDocument } from '../document/document.js';
import type { Edit, Repair } from './repair.js';

/** Rank of an item; undefined for what is no goal or no target, and then the list is left alone. */
type Rank = (item: unknown, principal: unknown) => number | undefined;

const LISTS: readonly { readonly path: Path; readonly rank: Rank }[] = [
  { path: ['odd', 'secondaires'], rank: (item) => (Number.isInteger(item) ? Number(item) : undefined) },
  { path: ['odd', 'cibles'], rank: rankOfTarget },
];

/** Goals and targets in the order of the 2030 Agenda, each once. Only lists on one line: elsewhere each item may bear its comment. */
export const oddOrdre: Repair = {
  name: 'odd-ordre',
  find: (document) => LISTS.flatMap(({ path, rank }) => sorted(document, path, rank) ?? []),
};

/** The main goal’s targets first, then goal by goal; numbers before letters: 16.6, 16.a, 4.7, 11.7. */
function rankOfTarget(item: unknown, principal: unknown): number | undefined {
  const [, goal, target = ''] = (typeof item === 'string' ? /^(\d{1,2})\.(\d{1,2}|[a-z])$/.exec(item) : null) ?? [];
  if (goal === undefined) return undefined;
  return (Number(goal) === principal ? 0 : Number(goal) * 1000) + (/\d/.test(target) ? Number(target) : 100 + target.charCodeAt(0));
}

function sorted(document: SourceDocument, path: Path, rank: Rank): Edit | undefined {
  const list = valueAt(document.value, path);
  const source = document.sourceOf(path);
  if (!Array.isArray(list) || !source.startsWith('[') || /[\r\n]/.test(source)) return undefined;
  const range = document.rangeOf(path, 'value');
  if (followsTheOrder(commentAfter(document.text, range[1])) || hasDecimalCommas(source)) return undefined;

  const items: { readonly rank: number; readonly range: readonly [number, number] }[] = [];
  for (const [index, item] of list.entries()) {
    const place = rank(item, valueAt(document.value, ['odd', 'principal']));
    if (place === undefined) return undefined;
    const [start, end] = document.rangeOf([...path, index], 'value');
    items.push({ rank: place, range: [start - range[0], end - range[0]] });
  }
  const distinct = items.filter((item, index) => items.findIndex((other) => other.rank === item.rank) === index);
  const wanted = distinct.toSorted((a, b) => a.rank - b.rank);
  if (wanted.length === items.length && wanted.every((item, index) => item === items[index])) return undefined;

  // The items change places; the commas and blanks between them stay.
  let replacement = '';
  let at = 0;
  for (const [index, item] of wanted.entries()) {
    const [start, end] = items[index]?.range ?? [0, 0];
    replacement += source.slice(at, start) + source.slice(...item.range);
    at = end;
  }
  return { path, range, replacement: replacement + source.slice(items.at(-1)?.range[1]) };
}

function commentAfter(text: string, end: number): string {
  return /^[^\r\n]*?\s#([^\r\n]*)/.exec(text.slice(end))?.[1] ?? '';
}

/** `# climat, santé, égalité` goes with the items as they stand. */
function followsTheOrder(comment: string): boolean {
  return /[,;\d]/.test(comment);
}

/** `[1,5, 2,5]` may be two decimal numbers, and is reported as such. */
function hasDecimalCommas(source: string): boolean {
  return /,[^\s\]]/.test(source) && /,\s/.test(source);
}
