import { Marked, type Token, type Tokens } from 'marked';
import type { Block, Inline, Scene } from '../base/blocks.js';
import { type Directive, readDirective } from './directives.js';
import { decodeReferences } from './escape.js';
import { lineTooDeep } from './nesting.js';
import type { MarkdownFault, MarkdownProblem } from './problem.js';
import { plainText, readInline } from './read-inline.js';
import { readKeyValues, readSignatures, readTable } from './read-table.js';

/** Only what the grammar has: no code, no rules, no reference links, no bare addresses, no struck text, no underlined headings. */
const none = (): undefined => undefined;
const marked = new Marked({ gfm: true, tokenizer: { code: none, def: none, lheading: none, url: none, del: none } });

export interface ReadResult {
  readonly blocks: readonly Block[];
  /** In reading order. With a problem, the blocks are incomplete and must not be printed. */
  readonly problems: readonly MarkdownProblem[];
}

/**
 * Markdown of the grammar (ARCHITECTURE.md) into blocks. `sceneOf` gives the drawing of a figure by its name, undefined when the
 * program builds no such figure.
 */
export function readMarkdown(markdown: string, sceneOf: (name: string) => Scene | undefined): ReadResult {
  const problems: MarkdownProblem[] = [];
  const state: State = { sceneOf, level: 0, report: (fault, text, line) => problems.push({ fault, text, line }) };
  const deep = lineTooDeep(markdown);
  if (deep !== undefined) return { blocks: [], problems: [{ fault: 'nesting', text: '', line: deep }] };
  try {
    const blocks = readBlocks(marked.lexer(markdown), 1, state);
    return { blocks, problems: problems.sort((a, b) => a.line - b.line) };
  } catch (error) {
    // What the measure above does not see, such as languages inside languages.
    if (error instanceof RangeError) return { blocks: [], problems: [{ fault: 'nesting', text: '', line: 1 }] };
    throw error;
  }
}

interface State {
  readonly sceneOf: (name: string) => Scene | undefined;
  readonly report: (fault: MarkdownFault, text: string, line: number) => void;
  /** Level of the last heading; 0 before the first. */
  level: number;
}

function readBlocks(tokens: readonly Token[], first: number, state: State): Block[] {
  const blocks: Block[] = [];
  let line = first;
  let directive: (Directive & { readonly line: number }) | undefined;
  for (const token of tokens) {
    const here = line;
    line += token.raw.split('\n').length - 1;
    if (token.type === 'space') continue;
    if (directive !== undefined && token.type !== 'table') state.report('directive-alone', directive.name, directive.line);
    if (token.type === 'html' && token.raw.startsWith('<!--')) {
      const read = readHtml(token.raw, here, state);
      directive = read?.name === 'table' || read?.name === 'keyvalues' || read?.name === 'signatures' ? { ...read, line: here } : undefined;
      if (read?.name === 'pagebreak') blocks.push({ type: 'pageBreak' });
      if (read?.name === 'contents') blocks.push({ type: 'contents', title: contentsTitle(read, here, state) });
      continue;
    }
    if (token.type === 'table') blocks.push(...readTableToken(token as Tokens.Table, directive, here, state));
    else blocks.push(...readBlock(token, here, state));
    directive = undefined;
  }
  if (directive !== undefined) state.report('directive-alone', directive.name, directive.line);
  return blocks;
}

function readHtml(html: string, line: number, state: State): Directive | undefined {
  const read = readDirective(html);
  if (read === undefined) state.report('raw-html', html.trim().split('\n')[0] ?? '', line);
  else if ('fault' in read) state.report(read.fault, read.text, line);
  else return read;
  return undefined;
}

function contentsTitle(directive: Directive, line: number, state: State): string {
  const title = plainText(inlineOf(directive.attributes.get('title') ?? '', line, state));
  if (title === '') state.report('contents-title', '', line);
  return title;
}

function readTableToken(token: Tokens.Table, directive: Directive | undefined, line: number, state: State): Block[] {
  const inline = (tokens: readonly Token[], row: number): Inline[] =>
    readInline(tokens, (fault, text) => state.report(fault, text, line + row));
  const context = {
    token,
    inline,
    caption: inlineOf(directive?.attributes.get('caption') ?? '', line, state),
    directive,
    report: (fault: MarkdownFault, text: string, row = 0): void => state.report(fault, text, line + row),
  };
  if (directive?.name === 'keyvalues') return readKeyValues(context);
  if (directive?.name === 'signatures') return readSignatures(context);
  return readTable(context);
}

function readBlock(token: Token, line: number, state: State): Block[] {
  const inline = (tokens: readonly Token[] | undefined): Inline[] =>
    readInline(tokens ?? [], (fault, text, lines) => state.report(fault, text, line + lines));
  switch (token.type) {
    case 'heading':
      return readHeading(token as Tokens.Heading, inline(token.tokens), line, state);
    case 'paragraph':
    case 'text': {
      const [only, ...others] = token.tokens ?? [];
      if (only?.type === 'image' && others.length === 0) return readFigure(only as Tokens.Image, line, state);
      const children = token.type === 'text' ? inline([token]) : inline(token.tokens);
      return children.length === 0 ? [] : [{ type: 'paragraph', children }];
    }
    // A line that begins with a tag of the grammar; any other tag is reported by its name.
    case 'html':
      return [{ type: 'paragraph', children: inline(marked.Lexer.lexInline(token.raw.trimEnd(), marked.defaults)) }];
    case 'list':
      return [readList(token as Tokens.List, line, state)];
    case 'blockquote':
      return [readQuote(token as Tokens.Blockquote, line, state)];
    case 'hr':
      state.report('rule', token.raw.trim(), line);
      return [];
    default:
      state.report(token.type === 'checkbox' ? 'task' : 'code', token.raw.trim().split('\n')[0] ?? '', line);
      return [];
  }
}

function readHeading(token: Tokens.Heading, children: Inline[], line: number, state: State): Block[] {
  const level = ([1, 2, 3, 4] as const).find((known) => known === token.depth);
  if (level === undefined) state.report('heading-level', token.raw.trim(), line);
  else if (level === 1 && state.level > 0) state.report('title-twice', plainText(children), line);
  else if (level > state.level + 1) state.report('heading-jump', plainText(children), line);
  else {
    state.level = level;
    return [{ type: 'heading', level, children }];
  }
  return [];
}

function readFigure(token: Tokens.Image, line: number, state: State): Block[] {
  const alt = plainText(readInline(token.tokens, () => undefined));
  const name = /^aect:(.+)$/.exec(token.href)?.[1];
  if (name === undefined) {
    state.report('image-foreign', token.raw, line);
    return [];
  }
  const scene = state.sceneOf(name);
  if (scene === undefined) state.report('figure-unknown', name, line);
  if (alt.trim() === '') state.report('figure-alternative', name, line);
  return scene === undefined ? [] : [{ type: 'figure', name, alt, caption: inlineOf(token.title ?? '', line, state), scene }];
}

function readList(token: Tokens.List, line: number, state: State): Block {
  let here = line;
  const items = token.items.map((item) => {
    const start = here;
    here += item.raw.split('\n').length - 1;
    if (item.task) state.report('task', item.raw.trim(), start);
    return readBlocks(item.tokens, start, state);
  });
  const start = token.ordered && token.start !== 1 ? { start: Number(token.start) } : {};
  return { type: 'list', ordered: token.ordered, ...start, items };
}

const KINDS = { '[!NOTE]': 'note', '[!WARNING]': 'warning', '[!DRAFT]': 'draft' } as const;

function readQuote(token: Tokens.Blockquote, line: number, state: State): Block {
  const kind = /^\[!(?:NOTE|WARNING|DRAFT)\](?=\n|$)/.exec(token.text)?.[0] as keyof typeof KINDS | undefined;
  if (kind === undefined) return { type: 'quote', children: readBlocks(token.tokens, line, state) };
  const content = token.text.slice(kind.length).replace(/^\n/, '');
  return { type: 'note', kind: KINDS[kind], children: readBlocks(marked.lexer(content), line + 1, state) };
}

/** Runs out of the value of an attribute. */
function inlineOf(markdown: string, line: number, state: State): Inline[] {
  return readInline(marked.Lexer.lexInline(markdown, marked.defaults), (fault, text) => state.report(fault, decodeReferences(text), line));
}
