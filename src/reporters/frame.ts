import stringWidth from 'string-width';
import { printable } from '../base/printable.js';
import type { ReportedFinding, Span } from '../base/report.js';
import type { Paint } from './paint.js';
import type { ReportOptions } from './reporter.js';

/** The lines of the file that a finding speaks of, the places underlined. */
export function frame(text: string, finding: ReportedFinding, options: ReportOptions, colours: Paint): string {
  const lines = text.split('\n');
  const marks = [
    ...finding.related.map((place) => ({ span: place as Span, sign: '-', label: place.message })),
    { span: finding as Span, sign: '^', label: '' },
  ].sort((a, b) => a.span.start.line - b.span.start.line);
  const gutter = String(marks.at(-1)?.span.start.line ?? 1).length;
  const room = Math.max(20, options.columns - gutter - 6);
  const output: string[] = [];
  let previous = 0;
  for (const { span, sign, label } of marks) {
    if (previous !== 0 && span.start.line > previous + 1) output.push(`  ${' '.repeat(gutter)} ⋮`);
    const whole = (lines[span.start.line - 1] ?? '').replace(/\r$/, '');
    const end = span.end.line === span.start.line ? span.end.column - 1 : whole.length;
    const { shown, from, to } = crop(whole, span.start.column - 1, Math.max(end, span.start.column), room);
    if (span.start.line !== previous) output.push(`  ${colours.dim(`${String(span.start.line).padStart(gutter)} │`)} ${printable(shown)}`);
    const before = stringWidth(printable(shown.slice(0, from)));
    const under = sign.repeat(Math.max(1, stringWidth(printable(shown.slice(from, to)).trimEnd())));
    const underline = sign === '^' ? colours[finding.severity](under) : colours.dim(under);
    output.push(`  ${' '.repeat(gutter)} ${colours.dim('│')} ${' '.repeat(before)}${underline}${label === '' ? '' : ` ${label}`}`);
    previous = span.start.line;
  }
  return `${output.join('\n')}\n`;
}

/** The part of a long line around a range, with ellipses. */
function crop(line: string, start: number, end: number, room: number): { shown: string; from: number; to: number } {
  if (line.length <= room) return { shown: line, from: start, to: Math.min(end, line.length) };
  const first = Math.max(0, Math.min(start - 12, line.length - room));
  const head = first > 0 ? '…' : '';
  const shown = head + line.slice(first, first + room - head.length - 1) + (first + room - head.length - 1 < line.length ? '…' : '');
  const from = start - first + head.length;
  return { shown, from, to: Math.min(end - first + head.length, shown.length) };
}
