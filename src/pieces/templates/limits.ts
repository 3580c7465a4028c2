import type { TemplateFault } from './problem.js';

/** Longest text of a template, of what it includes, and of what it prints, in characters. The longest of ours has 9,000. */
export const MAX_TEMPLATE = 1_000_000;
export const MAX_PRINTED = 5_000_000;

/** Turns of all the loops of a rendering; a dossier of the largest size has some thousands of entries. */
export const MAX_TURNS = 100_000;

/** Fragments included, one inside another or the same again. */
export const MAX_PARTIALS = 500;

/** Blocks inside blocks, functions inside functions, parts of a name. */
const MAX_DEPTH = 50;

/** A comment, the start of a block, an `else if`, the end of a block, or another pair of braces. */
const TOKEN = /\{\{~?!--[\s\S]*?--~?\}\}|\{\{~?!|\{\{~?#|\{\{~?\^\S|\{\{~?else\s+[^\s}]|\{\{~?\/|\{\{/g;

/**
 * What would hold the library up, found before it reads: it takes a minute over ten thousand blocks in one another and then runs out
 * of memory. The line is that of the place where the limit is passed.
 */
export function excessOf(source: string): { readonly fault: TemplateFault; readonly line: number } | undefined {
  if (source.length > MAX_TEMPLATE) return { fault: 'too-long', line: 1 };
  const open: number[] = [];
  let depth = 0;
  for (const { 0: token, index } of source.matchAll(TOKEN)) {
    const kind = token.replace(/^\{\{~?/, '');
    if (kind.startsWith('!')) continue;
    if (kind.startsWith('#') || kind.startsWith('^')) {
      open.push(1);
      depth += 1;
    } else if (kind.startsWith('else')) {
      // Each `else if` is one more block, closed with the others.
      open.push((open.pop() ?? 0) + 1);
      depth += 1;
    } else if (kind.startsWith('/')) depth -= open.pop() ?? 0;
    if (depth > MAX_DEPTH || isTangled(source, index)) return { fault: 'too-deep', line: source.slice(0, index).split('\n').length };
  }
  return undefined;
}

/** Whether what stands between two braces has too many parentheses or too long a name. */
function isTangled(source: string, start: number): boolean {
  const end = source.indexOf('}}', start);
  const text = source.slice(start, end === -1 ? undefined : end);
  return text.split('(').length > MAX_DEPTH || text.split(/[./]/).length > MAX_DEPTH;
}
