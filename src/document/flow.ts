import { CODE, type Cursor, GIVE_UP, type GiveUp, isIndicator, MAX_DEPTH } from './cursor.js';
import { scalar } from './scalar.js';

/** A flow list or map. Leaves the reader after its closing bracket. */
export function flow(cursor: Cursor, indent: number): unknown | GiveUp {
  cursor.depth += 1;
  if (cursor.depth > MAX_DEPTH) return GIVE_UP;
  const units = cursor.units;
  const isMap = units[cursor.at] === CODE.OPEN_MAP;
  const close = isMap ? CODE.CLOSE_MAP : CODE.CLOSE_LIST;
  const list: unknown[] = [];
  const map: Record<string, unknown> = {};
  cursor.at += 1;
  for (;;) {
    if (!flowSpace(cursor, indent)) return GIVE_UP;
    if (units[cursor.at] === close) break;
    let name = '';
    let keyStart = -1;
    let keyEnd = -1;
    if (isMap) {
      const colon = cursor.keyEnd(cursor.at);
      if (colon === -1 || units[colon + 1] !== CODE.SPACE) return GIVE_UP;
      name = cursor.key(cursor.at, colon);
      if (Object.hasOwn(map, name) || name === '__proto__' || name === 'null' || name === 'Null' || name === 'NULL') return GIVE_UP;
      keyStart = cursor.at;
      keyEnd = colon;
      cursor.at = colon + 1;
      if (!flowSpace(cursor, indent)) return GIVE_UP;
    }
    const start = cursor.at;
    const code = units[cursor.at];
    const value =
      code === CODE.OPEN_LIST || code === CODE.OPEN_MAP
        ? flow(cursor, indent)
        : code === CODE.DOUBLE_QUOTE || code === CODE.SINGLE_QUOTE
          ? cursor.quoted(code)
          : flowPlain(cursor);
    if (value === GIVE_UP) return GIVE_UP;
    cursor.mark(keyStart, keyEnd, start);
    if (isMap) map[name] = value;
    else list.push(value);
    if (!flowSpace(cursor, indent)) return GIVE_UP;
    const separator = units[cursor.at];
    if (separator === CODE.COMMA) cursor.at += 1;
    else if (separator !== close) return GIVE_UP;
  }
  cursor.at += 1;
  cursor.last = cursor.at;
  cursor.depth -= 1;
  return isMap ? map : list;
}

/** A plain scalar inside a flow collection. */
function flowPlain(cursor: Cursor): unknown | GiveUp {
  const { text, units } = cursor;
  const start = cursor.at;
  const first = units[start] ?? 0;
  if (isIndicator(first) || (first === CODE.DASH && !/[0-9.]/.test(text.charAt(start + 1)))) return GIVE_UP;
  let end = start;
  let at = start;
  for (; at < cursor.end; at += 1) {
    const code = units[at];
    if (code === CODE.COMMA || code === CODE.CLOSE_LIST || code === CODE.CLOSE_MAP) break;
    if (code === CODE.TAB || code === CODE.OPEN_LIST || code === CODE.OPEN_MAP) return GIVE_UP;
    if (code === CODE.COLON && !/[A-Za-z0-9/]/.test(text.charAt(at + 1))) return GIVE_UP;
    if (code === CODE.SPACE) continue;
    if (code === CODE.HASH && units[at - 1] === CODE.SPACE) return GIVE_UP;
    end = at + 1;
  }
  // A scalar that goes on to the next line is left to the library.
  if (at === cursor.end) {
    cursor.at = at;
    const resume = peekFlow(cursor);
    if (resume !== CODE.COMMA && resume !== CODE.CLOSE_LIST && resume !== CODE.CLOSE_MAP) return GIVE_UP;
  }
  cursor.at = end;
  cursor.last = end;
  return scalar(cursor, start, end);
}

/** Skips blanks and line breaks inside a flow collection; false when a comment or a line too far left stands there. */
function flowSpace(cursor: Cursor, indent: number): boolean {
  const units = cursor.units;
  for (;;) {
    while (cursor.at < cursor.end && units[cursor.at] === CODE.SPACE) cursor.at += 1;
    if (cursor.at < cursor.end) return units[cursor.at] !== CODE.HASH && units[cursor.at] !== CODE.TAB;
    if (cursor.next >= cursor.length) return false;
    // A blank line or a comment inside a flow collection is left to the library.
    const start = cursor.next;
    if (!cursor.line() || cursor.at - cursor.indent !== start || cursor.indent <= indent) return false;
  }
}

/** First character of the next line's content. */
function peekFlow(cursor: Cursor): number {
  const units = cursor.units;
  let at = cursor.next;
  while (at < cursor.length && (units[at] === CODE.SPACE || units[at] === CODE.NEWLINE)) at += 1;
  return units[at] ?? 0;
}
