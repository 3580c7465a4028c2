import type { Inline } from '../base/blocks.js';
import { escapeLineStart, escapeText, keepEdges } from './escape.js';

/**
 * Runs of text as Markdown, on one line. `<wbr>` separates a mark of emphasis from a neighbour that would undo it;
 * quotes of attributes are single, so that the result can stand inside a directive. Strong is not nested in strong, nor emphasis in emphasis.
 */
export function writeInline(runs: readonly Inline[]): string {
  let markdown = '';
  for (const [index, run] of runs.entries()) {
    const written = writeRun(run);
    if (index > 0 && needsSeparator(markdown, written, runs[index - 1]?.type, run.type)) markdown += '<wbr>';
    markdown += written;
  }
  return markdown;
}

function needsSeparator(before: string, after: string, typeBefore: Inline['type'] | undefined, type: Inline['type']): boolean {
  const opens = isMark(type) && !before.endsWith(' ');
  const closes = isMark(typeBefore) && !/^[ ,.;]/.test(after);
  return opens || closes;
}

function isMark(type: Inline['type'] | undefined): boolean {
  return type === 'strong' || type === 'emphasis';
}

/** The same, safe at the start of a line and with its outer spaces kept. */
export function writeLine(runs: readonly Inline[]): string {
  return escapeLineStart(keepEdges(writeInline(runs)));
}

/** The same inside a cell of a table. */
export function writeCell(runs: readonly Inline[]): string {
  return replaceEscapes(keepEdges(writeInline(runs)), '|');
}

/** The alternative text of an image. */
export function writeAlternative(text: string): string {
  return replaceEscapes(keepEdges(escapeText(text)), '[]');
}

/** Character references in the place of backslashes, where the Markdown library loses count of them. */
function replaceEscapes(markdown: string, characters: string): string {
  return markdown.replace(/\\([\s\S])/g, (pair, character: string) =>
    characters.includes(character) ? `&#${character.charCodeAt(0)};` : pair,
  );
}

function writeRun(run: Inline): string {
  switch (run.type) {
    case 'text':
      return escapeText(run.text);
    case 'break':
      return '<br>';
    case 'strong':
      return `**${inside(run.children)}**`;
    case 'emphasis':
      return `_${inside(run.children)}_`;
    case 'span':
      return `<span lang='${run.lang}'>${writeInline(run.children)}</span>`;
    case 'link':
      return `[${replaceEscapes(keepEdges(writeInline(run.children)), '[]')}](<${writeHref(run.href)}>)`;
  }
}

function inside(children: readonly Inline[]): string {
  const first = isMark(children[0]?.type) ? '<wbr>' : '';
  const last = isMark(children.at(-1)?.type) ? '<wbr>' : '';
  return first + keepEdges(writeInline(children)) + last;
}

function writeHref(href: string): string {
  return href.replace(/[\\<>()|"'`*_[\]]|\s|&(?=#?\w+;)/g, (character) => `&#${character.codePointAt(0)};`);
}
