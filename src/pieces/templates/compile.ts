import Handlebars from 'handlebars';
import { excessOf, MAX_PARTIALS, MAX_TEMPLATE } from './limits.js';
import { encodeLine, markLines } from './marks.js';
import { BLOCKS, HELPERS, isHelper } from './names.js';
import type { TemplateFault, TemplateProblem } from './problem.js';

/** A template and the partials that it includes, checked and marked. Partials are set in place: no file is read at run time. */
export interface PreparedTemplate {
  readonly ast: hbs.AST.Program;
  /** Names of the template and of its partials: the order of the line marks. */
  readonly files: readonly string[];
  /** Line of the first use of each name that stands after a dot: the library gives none when there is nothing to read it from. */
  readonly lines: ReadonlyMap<string, number>;
}

export const COMPILE_OPTIONS = {
  strict: true,
  knownHelpersOnly: true,
  knownHelpers: Object.fromEntries([...Object.keys(HELPERS), ...BLOCKS].map((name) => [name, true])),
  // Every value goes through the helper `valeur`, which escapes for Markdown; the escape of Handlebars is for HTML.
  noEscape: true,
} satisfies CompileOptions;

/** Path parts that lead out of the data. */
const FORBIDDEN = new Set([
  'constructor',
  'prototype',
  '__proto__',
  '__defineGetter__',
  '__defineSetter__',
  '__lookupGetter__',
  '__lookupSetter__',
]);

/**
 * What lists, texts and numbers have of their own. The library prints an empty place for them and warns in English; no key of the
 * dossier bears one of these names (a test holds it). The length of a list can be read.
 */
const BUILT_IN = new Set(
  [Object, Array, String, Number, Boolean]
    .flatMap(({ prototype }) => Object.getOwnPropertyNames(prototype))
    .filter((name) => name !== 'length'),
);

/**
 * Reads a template. Refused, with the line: an unknown helper or block, output without escape, a partial with arguments, inline partials,
 * names that leave the data. `partials` gives sources by name (`entete`).
 */
export function prepareTemplate(
  file: string,
  source: string,
  partials: Pick<ReadonlyMap<string, string>, 'get'>,
): PreparedTemplate | { readonly problems: readonly TemplateProblem[] } {
  const state: State = { files: [file], lines: new Map(), partials, problems: [], stack: [], included: 0 };
  const ast = parse(state, 0, source);
  return state.problems.length > 0 || ast === undefined ? { problems: state.problems } : { ast, files: state.files, lines: state.lines };
}

interface State {
  readonly files: string[];
  readonly partials: Pick<ReadonlyMap<string, string>, 'get'>;
  readonly problems: TemplateProblem[];
  readonly stack: string[];
  readonly lines: Map<string, number>;
  /** Characters of the partials. */
  included: number;
}

function parse(state: State, file: number, source: string): hbs.AST.Program | undefined {
  const excess = excessOf(source);
  if (excess !== undefined) {
    report(state, file, excess.fault, excess.line, '');
    return undefined;
  }
  try {
    const ast = Handlebars.parse(source.replace(/\r\n?/g, '\n'));
    walkProgram(state, file, ast);
    return ast;
  } catch (error) {
    const [first = '', ...rest] = (error as Error).message.split('\n');
    const line = Number(/line (\d+)/.exec(first)?.[1] ?? / - (\d+):\d+$/.exec(first)?.[1] ?? 1);
    report(state, file, 'syntax', line, rest[0] ?? first);
    return undefined;
  }
}

function report(state: State, file: number, fault: TemplateFault, line: number, text: string): void {
  state.problems.push({ fault, file: state.files[file] ?? '', line, text });
}

function walkProgram(state: State, file: number, program: hbs.AST.Program): void {
  program.body = program.body.flatMap((statement) => walkStatement(state, file, statement));
}

function walkStatement(state: State, file: number, statement: hbs.AST.Statement): hbs.AST.Statement[] {
  const { line } = statement.loc.start;
  switch (statement.type) {
    case 'ContentStatement':
      mark(statement as hbs.AST.ContentStatement, file);
      return [statement];
    case 'CommentStatement':
      return [];
    case 'MustacheStatement':
      walkMustache(state, file, statement as hbs.AST.MustacheStatement);
      return [statement];
    case 'BlockStatement':
      walkBlock(state, file, statement as hbs.AST.BlockStatement);
      return [statement];
    case 'PartialStatement':
      return includePartial(state, file, statement as hbs.AST.PartialStatement);
    default:
      report(state, file, 'inline-partial', line, statement.type);
      return [];
  }
}

function mark(content: hbs.AST.ContentStatement, file: number): void {
  if (content.value === '') return;
  const original = String(content.original);
  const removed = original.slice(0, Math.max(0, original.indexOf(content.value)));
  content.value = markLines(content.value, file, content.loc.start.line + removed.split('\n').length - 1);
}

function walkMustache(state: State, file: number, mustache: hbs.AST.MustacheStatement): void {
  const { line } = mustache.loc.start;
  if (!mustache.escaped) report(state, file, 'raw-output', line, nameOf(mustache.path));
  if (mustache.params.length > 0 || mustache.hash !== undefined) walkHelper(state, file, mustache, line);
  else {
    walkExpression(state, file, mustache.path);
    mustache.params = [mustache.path];
    mustache.path = {
      type: 'PathExpression',
      data: false,
      depth: 0,
      parts: ['valeur'],
      original: 'valeur',
      loc: mustache.loc,
    } as hbs.AST.PathExpression;
  }
  shift(mustache, file);
}

function walkHelper(state: State, file: number, call: hbs.AST.MustacheStatement | hbs.AST.SubExpression, line: number): void {
  const name = nameOf(call.path);
  if (!isHelper(name)) report(state, file, 'helper-unknown', line, name);
  else {
    const [least, most] = HELPERS[name];
    if (call.params.length < least || call.params.length > most || call.hash !== undefined)
      report(state, file, 'helper-arguments', line, name);
  }
  for (const param of call.params) walkExpression(state, file, param);
}

function walkBlock(state: State, file: number, block: hbs.AST.BlockStatement): void {
  const name = nameOf(block.path);
  const { line } = block.loc.start;
  if (!BLOCKS.some((known) => known === name) || (block.program?.blockParams?.length ?? 0) > 0)
    report(state, file, 'block-unknown', line, name);
  for (const param of block.params) walkExpression(state, file, param);
  for (const pair of block.hash?.pairs ?? [])
    if (pair.key !== 'includeZero') report(state, file, 'helper-arguments', line, `${name} ${pair.key}`);
  if (block.program) walkProgram(state, file, block.program);
  if (block.inverse) walkProgram(state, file, block.inverse);
  shift(block, file);
}

function walkExpression(state: State, file: number, expression: hbs.AST.Expression): void {
  const { line } = expression.loc.start;
  if (expression.type === 'SubExpression') {
    const call = expression as hbs.AST.SubExpression;
    walkHelper(state, file, call, line);
    shift(call, file);
  } else if (expression.type === 'PathExpression') {
    const path = expression as hbs.AST.PathExpression & { strict?: boolean };
    const names = path.parts.map(String);
    const forbidden = names.find((name) => FORBIDDEN.has(name));
    const builtIn = names.find((name) => BUILT_IN.has(name));
    if (forbidden !== undefined) report(state, file, 'name-forbidden', line, forbidden);
    else if (builtIn !== undefined) report(state, file, 'name-unknown', line, builtIn);
    for (const name of names.slice(1)) if (!state.lines.has(name)) state.lines.set(name, encodeLine(file, line));
    // Handlebars checks the arguments of helpers only when told so here.
    path.strict = true;
    shift(path, file);
  }
}

function includePartial(state: State, file: number, partial: hbs.AST.PartialStatement): hbs.AST.Statement[] {
  const name = nameOf(partial.name);
  const { line } = partial.loc.start;
  const source = state.partials.get(name);
  if (partial.params.length > 0 || partial.hash !== undefined) report(state, file, 'partial-arguments', line, name);
  else if (source === undefined) report(state, file, 'partial-unknown', line, name);
  else if (state.stack.includes(name)) report(state, file, 'partial-loop', line, name);
  else if (state.files.length > MAX_PARTIALS || state.included + source.length > MAX_TEMPLATE) {
    // Once is enough: each would say it again.
    if (!state.problems.some(({ fault }) => fault === 'too-long')) report(state, file, 'too-long', line, name);
  } else {
    state.included += source.length;
    state.stack.push(name);
    const index = state.files.push(`_partials/${name}`) - 1;
    const program = parse(state, index, source);
    state.stack.pop();
    return program?.body ?? [];
  }
  return [];
}

function shift(node: hbs.AST.Node, file: number): void {
  node.loc.start.line = encodeLine(file, node.loc.start.line);
}

function nameOf(node: hbs.AST.Node): string {
  return String((node as hbs.AST.PathExpression).original);
}
