import type { Fault } from './faults.js';
import type { Range } from './places.js';

/** Errors of the library that say which line does not read; the rest of the sentence comes from the line itself. */
interface LibraryError {
  readonly code: string;
  readonly pos: readonly [number, number];
}

interface Line {
  readonly start: number;
  readonly text: string;
  readonly indent: number;
}

interface Diagnosis {
  readonly term: string;
  readonly range: Range;
  readonly texte?: string;
}

/**
 * What is wrong with a text that does not read. The library stops where it no longer understands, often one line too late and in
 * its own terms; the lines around that place are read again for the slips that people make. Later errors follow from the first.
 */
export function syntaxFault(text: string, error: LibraryError): Fault {
  const { term, range, texte } = diagnose(text, error);
  return {
    rule: 'yaml-syntaxe',
    range,
    data: { cas: { term: `syntaxe.${term}` }, remede: { term: `syntaxe.${term}.remede` }, texte: texte ?? '' },
  };
}

function diagnose(text: string, error: LibraryError): Diagnosis {
  const offset = Math.min(error.pos[0], text.length);
  const at: Range = [offset, Math.min(offset + 1, text.length)];
  if (error.code === 'BAD_DQ_ESCAPE') return { term: 'echappement', range: at };
  const here = lineAt(text, offset);
  const line = here.text.trim() === '' ? (previous(text, here) ?? here) : here;
  if (error.code === 'TAB_AS_INDENT' || /^ *\t/.test(line.text)) return { term: 'tabulation', range: [line.start, line.start + 1] };
  const slip = slipOf(line);
  if (slip !== undefined) return slip;
  const before = previous(text, line);
  const earlier = before === undefined ? undefined : slipOf(before);
  if (earlier !== undefined && /^(crochet|guillemet|espace|tiret)$/.test(earlier.term)) return earlier;
  if (error.code === 'BLOCK_AS_IMPLICIT_KEY') {
    const after = following(text, line);
    if (after !== undefined && after.indent > line.indent)
      return { term: KEY.test(after.text) ? 'retrait' : 'deux-points', range: contentOf(after) };
  }
  if (/^(BAD_INDENT|BLOCK_AS_IMPLICIT_KEY)$/.test(error.code)) return { term: 'retrait', range: contentOf(line) };
  if (/^(MISSING_CHAR|MULTILINE_IMPLICIT_KEY)$/.test(error.code))
    return { term: KEY.test(line.text) ? 'retrait' : 'sans-deux-points', range: contentOf(line) };
  if (/^\s*[[{-].*[[{]|[[{]/.test(line.text)) return { term: 'virgule', range: at };
  return { term: 'autre', range: contentOf(line) };
}

const KEY = /^ *(?:- +)*[A-Za-z_][\w-]*:(?: |$)/;

/** The slips that one line shows by itself. */
function slipOf(line: Line): Diagnosis | undefined {
  const [, lead = '', key, rest = ''] = /^( *(?:- +)*)(?:([A-Za-z_][\w-]*):(?: +|$))?(.*)$/.exec(line.text) ?? [];
  const from = line.start + line.text.length - rest.length;
  const value = /^["']/.test(rest) ? rest : rest.replace(/\s+#.*$/, '');
  const whole: Range = [from, from + value.trimEnd().length];
  const first = value.charAt(0);
  if (first === '"' || first === "'") {
    const closed = (first === '"' ? /^"(?:[^"\\]|\\.)*"/ : /^'(?:[^']|'')*'/).exec(value)?.[0];
    if (closed === undefined) return { term: 'guillemet', range: whole };
    if (!/^(?:\s*|\s+#.*|\s*[,:\]}].*)$/.test(value.slice(closed.length)))
      return { term: 'apres-guillemet', range: [from + closed.length, whole[1]] };
    return undefined;
  }
  if (/^[@`%?,*&!]/.test(value) || /^[|>][^-+\d\s#]|^[|>][-+\d]*\s+[^#\s]/.test(value))
    return { term: 'premier-signe', range: [from, from + 1], texte: first };
  if (first === '[' || first === '{') return unbalanced(line);
  if (key !== undefined && /:(?:\s|$)/.test(value)) return { term: 'deux-points', range: whole };
  if (key === undefined && /^-[A-Za-z"']/.test(value)) return { term: 'tiret', range: [from, from + 1] };
  const glued = key === undefined ? /^([A-Za-z_][\w-]*):[^\s:/]/.exec(value)?.[1] : undefined;
  if (glued !== undefined) return { term: 'espace', range: [line.start + lead.length, from + glued.length + 1], texte: glued };
  return unbalanced(line);
}

/** Brackets and braces that do not go in pairs on a line, quoted texts and comments aside. */
function unbalanced(line: Line): Diagnosis | undefined {
  const bare = line.text.replace(/"(?:[^"\\]|\\.)*"|'(?:[^']|'')*'|\s#.*$/g, (quoted) => ' '.repeat(quoted.length));
  const open: number[] = [];
  for (let at = 0; at < bare.length; at += 1) {
    const sign = bare.charAt(at);
    if (sign === '[' || sign === '{') open.push(at);
    else if (sign === ']' || sign === '}') {
      const start = open.pop();
      if (start === undefined || bare.charAt(start) !== (sign === ']' ? '[' : '{'))
        return { term: 'crochet', range: [line.start + at, line.start + at + 1] };
    }
  }
  const left = open[0];
  return left === undefined ? undefined : { term: 'crochet', range: [line.start + left, line.start + left + 1] };
}

function lineAt(text: string, offset: number): Line {
  // From a negative position, `lastIndexOf` would still look at the first character.
  const start = offset === 0 ? 0 : text.lastIndexOf('\n', offset - 1) + 1;
  const end = text.indexOf('\n', offset);
  const content = text.slice(start, end === -1 ? text.length : end).replace(/\r$/, '');
  return { start, text: content, indent: content.length - content.trimStart().length };
}

/** The nearest line above with content. */
function previous(text: string, line: Line): Line | undefined {
  for (let start = line.start; start > 0; ) {
    const above = lineAt(text, start - 1);
    if (!/^\s*(?:#|$)/.test(above.text)) return above;
    start = above.start;
  }
  return undefined;
}

/** The nearest line below with content. */
function following(text: string, line: Line): Line | undefined {
  for (let end = text.indexOf('\n', line.start); end !== -1; end = text.indexOf('\n', end + 1)) {
    const below = lineAt(text, end + 1);
    if (!/^\s*(?:#|$)/.test(below.text)) return below;
  }
  return undefined;
}

/** The content of a line, without its comment. */
function contentOf(line: Line): Range {
  const content = line.text.replace(/\s#.*$/, '').trimEnd();
  return [line.start + line.indent, line.start + Math.max(line.indent + 1, content.length)];
}
