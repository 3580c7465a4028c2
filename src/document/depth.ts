/**
 * Offset at which a text nests deeper than a limit, as far as its signs tell; undefined where it does not. The library recurses:
 * beyond some hundreds of levels it exhausts the stack, and the engine may abort the whole process. So deep texts never reach it.
 */
export function tooDeep(text: string, limit: number): number | undefined {
  const indents: number[] = [];
  let brackets = 0;
  for (let start = 0; start < text.length; ) {
    let end = text.indexOf('\n', start);
    if (end === -1) end = text.length;
    let at = start;
    // Indentation and the signs of lists in lists and keys in keys: each step to the right is one level.
    for (; at < end; at += 1) {
      const sign = text.charAt(at);
      if ((sign === '-' || sign === '?') && /[ \t]/.test(text.charAt(at + 1))) open(indents, at - start);
      else if (sign !== ' ' && sign !== '\t') break;
      if (indents.length > limit) return at;
    }
    if (at < end && text.charAt(at) !== '#') open(indents, at - start);
    for (; at < end; at += 1) {
      const sign = text.charAt(at);
      if (sign === '[' || sign === '{') brackets += 1;
      else if ((sign === ']' || sign === '}') && brackets > 0) brackets -= 1;
      if (indents.length + brackets > limit) return at;
    }
    start = end + 1;
  }
  return undefined;
}

/** Closes the levels that a column leaves and opens its own. */
function open(indents: number[], column: number): void {
  while ((indents.at(-1) ?? -1) >= column) indents.pop();
  indents.push(column);
}
