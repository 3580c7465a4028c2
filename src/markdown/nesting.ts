/** Lists and quotes in one another. Word has nine levels of lists. */
const MAX_CONTAINERS = 20;

/** Spaces before a list or a quote: what 20 levels of numbered lists take, and as much again. */
const MAX_INDENT = 160;

/** Marks of emphasis, or passages in another language, open at a time in one paragraph. */
const MAX_OPEN = 40;

const CONTAINERS = /^[ \t]*(?:(?:>|[-+*](?=[ \t]|$)|\d{1,9}[.)](?=[ \t]|$))[ \t]*)+/;

/** What stands beside a mark: decides whether it opens or closes (CommonMark 0.31, 6.2, left- and right-flanking). */
function sideOf(character: string | undefined): 'space' | 'sign' | 'letter' {
  if (character === undefined || /\s/u.test(character)) return 'space';
  return /[\p{P}\p{S}]/u.test(character) ? 'sign' : 'letter';
}

/**
 * The first line that goes too deep, from 1. The library reads each level inside the one above: thousands of them take it minutes, or
 * more memory than there is.
 */
export function lineTooDeep(markdown: string): number | undefined {
  let emphasis = 0;
  let spans = 0;
  for (const [index, line] of markdown.split('\n').entries()) {
    const containers = CONTAINERS.exec(line)?.[0] ?? '';
    const count = containers.replace(/[ \t]|\d+(?=[.)])/g, '').length;
    if (count > MAX_CONTAINERS) return index + 1;
    if (count > 0 && (/^[ \t]*/.exec(line)?.[0].length ?? 0) > MAX_INDENT) return index + 1;
    // Emphasis ends with its paragraph, and each entry of a list begins one.
    if (line.trim() === '' || /[-+*\d]/.test(containers)) {
      emphasis = 0;
      spans = 0;
    }
    for (const [tag] of line.matchAll(/<\/?span\b/g)) {
      spans = Math.max(0, spans + (tag === '<span' ? 1 : -1));
      if (spans > MAX_OPEN) return index + 1;
    }
    for (const { 0: mark, index: at } of line.matchAll(/\\[\s\S]|\*+|_+/g)) {
      if (mark.startsWith('\\')) continue;
      const before = sideOf(line[at - 1]);
      const after = sideOf(line[at + mark.length]);
      const opens = after !== 'space' && (after === 'letter' || before !== 'letter');
      const closes = before !== 'space' && (before === 'letter' || after !== 'letter');
      // Between two letters, or between two signs, it may be either.
      if (opens !== closes) emphasis = Math.max(0, emphasis + (opens ? mark.length : -mark.length));
      if (emphasis > MAX_OPEN || mark.length > MAX_OPEN) return index + 1;
    }
  }
  return undefined;
}
