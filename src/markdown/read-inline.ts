import type { Token } from 'marked';
import type { Inline } from '../base/blocks.js';
import { decodeReferences } from './escape.js';
import type { MarkdownFault } from './problem.js';

/** Receives a problem and the number of lines between the start of the block and the place. */
export type Report = (fault: MarkdownFault, text: string, lines: number) => void;

/** Runs out of the inline tokens of a block. Neighbouring texts are one run; a line end inside a text is a space. */
export function readInline(tokens: readonly Token[], report: Report): Inline[] {
  const reader = { tokens, position: 0, lines: 0, report };
  const runs = readUntil(reader, undefined);
  return runs;
}

interface Reader {
  readonly tokens: readonly Token[];
  position: number;
  lines: number;
  readonly report: Report;
}

/** Reads up to the end, or up to `</span>` inside `opening`. */
function readUntil(reader: Reader, opening: string | undefined): Inline[] {
  const runs: Inline[] = [];
  const start = reader.lines;
  while (reader.position < reader.tokens.length) {
    const token = reader.tokens[reader.position++];
    if (token === undefined) break;
    const lines = reader.lines;
    reader.lines += token.raw.split('\n').length - 1;
    if (token.type === 'html') {
      if (/^<\/span\s*>$/.test(token.raw) && opening !== undefined) return runs;
      readTag(reader, token.raw, lines, runs);
    } else readToken(token, runs, (fault, text, inner) => reader.report(fault, text, lines + inner));
  }
  if (opening !== undefined) reader.report('span-open', opening, start);
  return runs;
}

function readTag(reader: Reader, tag: string, lines: number, runs: Inline[]): void {
  if (/^<br\s*\/?>$/.test(tag)) runs.push({ type: 'break' });
  else if (/^<wbr\s*\/?>$/.test(tag)) return;
  else {
    const span = /^<span\s+lang=(["'])([A-Za-z0-9-]+)\1\s*>$/.exec(tag);
    if (span?.[2] === undefined) reader.report('raw-html', tag, lines);
    else {
      const children = readUntil(reader, tag);
      runs.push({ type: 'span', lang: span[2], children });
    }
  }
}

function readToken(token: Token, runs: Inline[], report: Report): void {
  const children = (): Inline[] => readInline(('tokens' in token && token.tokens) || [], report);
  switch (token.type) {
    case 'text':
      if (!('tokens' in token) || token.tokens === undefined) addText(runs, decodeReferences(token.raw.replace(/ *\n */g, ' ')));
      else for (const run of children()) addRun(runs, run);
      break;
    case 'escape':
      addText(runs, token.raw.slice(1));
      break;
    case 'br':
      runs.push({ type: 'break' });
      break;
    case 'strong':
      runs.push({ type: 'strong', children: children() });
      break;
    case 'em':
      runs.push({ type: 'emphasis', children: children() });
      break;
    case 'link': {
      const href = decodeReferences(String(token.href));
      if (!/^(https?:\/\/|mailto:|tel:)/i.test(href)) report('link-target', href, 0);
      runs.push({ type: 'link', href, children: children() });
      break;
    }
    case 'image':
      report(String(token.href).startsWith('aect:') ? 'figure-inline' : 'image-foreign', token.raw, 0);
      break;
    case 'codespan':
      report('code', token.raw, 0);
      break;
    case 'checkbox':
      report('task', token.raw.trim(), 0);
      break;
    default:
      addText(runs, token.raw);
  }
}

function addRun(runs: Inline[], run: Inline): void {
  if (run.type === 'text') addText(runs, run.text);
  else runs.push(run);
}

function addText(runs: Inline[], text: string): void {
  const last = runs.at(-1);
  if (last?.type === 'text') runs[runs.length - 1] = { type: 'text', text: last.text + text };
  else if (text !== '') runs.push({ type: 'text', text });
}

/** The letters of runs, without their marks. */
export function plainText(runs: readonly Inline[]): string {
  return runs.map((run) => (run.type === 'text' ? run.text : run.type === 'break' ? ' ' : plainText(run.children))).join('');
}
