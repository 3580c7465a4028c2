import type { Finding } from '../base/finding.js';
import type { ReportedFinding } from '../base/report.js';
import type { SourceDocument } from '../document/document.js';
import type { Lang } from '../locales/format.js';
import { word } from './word.js';

/** A finding set aside by its author, with the reason. */
export interface IgnoredFinding extends ReportedFinding {
  readonly motif: string;
}

/** `# aect-ignore <rule> : <motif>`, alone on the line above or at the end of the line. */
const COMMENT = /(^|[ \t])#[ \t]*aect-ignore[ \t]+([\w-]+)[ \t]*(?::[ \t]*(.*?))?[ \t\r]*$/;

interface Exception {
  readonly rule: string;
  readonly motif: string;
  /** Line, from 1, that it speaks of. */
  readonly line: number;
  readonly range: readonly [number, number];
}

/**
 * Sets aside the findings that the file itself excuses, one occurrence for each comment. A comment without a reason excuses nothing,
 * one that excuses nothing is reported, and findings about the file’s own form cannot be excused.
 */
export function setAside(
  findings: readonly ReportedFinding[],
  document: SourceDocument,
  lang: Lang,
): { readonly findings: readonly ReportedFinding[]; readonly ignored: readonly IgnoredFinding[] } {
  if (!document.text.includes('aect-ignore')) return { findings, ignored: [] };
  const left = [...findings];
  const ignored: IgnoredFinding[] = [];
  const faults: Finding[] = [];
  for (const { rule, motif, line, range } of exceptionsOf(document.text)) {
    const at =
      motif === '' ? -1 : left.findIndex((finding) => finding.rule === rule && finding.start.line === line && finding.profile !== 'forme');
    const [finding] = at === -1 ? [] : left.splice(at, 1);
    if (finding !== undefined) ignored.push({ ...finding, motif });
    else faults.push(faultOf(motif === '' ? 'exception-sans-motif' : 'exception-inutile', rule, range));
  }
  const all = [...left, ...word(faults, document, lang)];
  return { findings: all.sort((a, b) => a.start.line - b.start.line || a.start.column - b.start.column), ignored };
}

function exceptionsOf(text: string): Exception[] {
  const exceptions: Exception[] = [];
  let offset = 0;
  const lines = text.split('\n');
  for (const [index, line] of lines.entries()) {
    const match = COMMENT.exec(line);
    if (match) {
      const start = offset + match.index + (match[1]?.length ?? 0);
      const alone = line.slice(0, match.index).trim() === '';
      exceptions.push({
        rule: match[2] ?? '',
        motif: match[3] ?? '',
        line: alone ? nextContent(lines, index + 1) : index + 1,
        range: [start, offset + line.length],
      });
    }
    offset += line.length + 1;
  }
  return exceptions;
}

/** Line, from 1, of the first line from `index` on that is neither blank nor a comment. */
function nextContent(lines: readonly string[], index: number): number {
  const found = lines.findIndex((line, at) => at >= index && !/^\s*(#|$)/.test(line));
  return (found === -1 ? lines.length : found) + 1;
}

function faultOf(name: string, regle: string, range: readonly [number, number]): Finding {
  return {
    rule: name,
    profile: 'forme',
    severity: name === 'exception-sans-motif' ? 'error' : 'warning',
    path: [],
    on: 'value',
    range,
    data: { regle },
    related: [],
    absence: false,
  };
}
