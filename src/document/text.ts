import { CODE, type Cursor, GIVE_UP, type GiveUp, isIndicator } from './cursor.js';
import { scalar } from './scalar.js';

/** A plain scalar on one line, in block context. */
export function plain(cursor: Cursor, start: number): unknown | GiveUp {
  const { units, end: stop } = cursor;
  const first = units[start] ?? 0;
  if (isIndicator(first) || first === CODE.TAB) return GIVE_UP;
  if (first === CODE.DASH && (start + 1 === stop || units[start + 1] === CODE.SPACE)) return GIVE_UP;
  let end = start;
  for (let at = start; at < stop; at += 1) {
    const code = units[at];
    if (code === CODE.TAB) return GIVE_UP;
    if (code === CODE.SPACE) continue;
    if (code === CODE.HASH && units[at - 1] === CODE.SPACE) break;
    if (code === CODE.COLON && (at + 1 === stop || units[at + 1] === CODE.SPACE || units[at + 1] === CODE.TAB)) return GIVE_UP;
    end = at + 1;
  }
  cursor.last = end;
  return scalar(cursor, start, end);
}

/** A `>` or `|` text, clipped or stripped. Leaves the reader on the line that follows it. */
export function prose(cursor: Cursor, at: number, indent: number, folded: boolean): string | GiveUp {
  const { text, units } = cursor;
  const header = text.slice(at + 1, cursor.end);
  if (header !== '-' && header !== '') return GIVE_UP;
  let content = '';
  let column = -1;
  let blanks = 0;
  let start = cursor.next;
  while (start < cursor.length) {
    let end = text.indexOf('\n', start);
    const next = end === -1 ? cursor.length : end + 1;
    if (end === -1) end = cursor.length;
    if (end > start && units[end - 1] === CODE.RETURN) end -= 1;
    let first = start;
    while (first < end && units[first] === CODE.SPACE) first += 1;
    if (first === end) {
      if (column === -1 || end - start > column) return GIVE_UP;
      blanks += 1;
      start = next;
      continue;
    }
    if (first - start <= indent) break;
    if (column === -1) column = first - start;
    else if (first - start < column) return GIVE_UP;
    else if (folded && first - start > column) return GIVE_UP;
    const tail = units[end - 1];
    if (tail === CODE.SPACE || tail === CODE.TAB || units[first] === CODE.TAB) return GIVE_UP;
    if (content !== '') content += folded ? (blanks === 0 ? ' ' : '\n'.repeat(blanks)) : '\n'.repeat(blanks + 1);
    content += text.slice(start + column, end);
    blanks = 0;
    cursor.last = end;
    start = next;
  }
  if (content === '') return GIVE_UP;
  cursor.next = start;
  cursor.line();
  return header === '-' ? content : `${content}\n`;
}
