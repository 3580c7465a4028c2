import { printable } from '../base/printable.js';
import type { ReportedFile, ReportedFinding } from '../base/report.js';
import { reportWords } from '../locales/report.js';
import { frame } from './frame.js';
import { type Paint, paint } from './paint.js';
import { countOf, type Reporter, type ReportOptions } from './reporter.js';
import { folds, keyOf, place, summary } from './summary.js';
import { wrap } from './wrap.js';

/** Above this many, the same finding is shown once with its lines. */
const GROUP_FROM = 4;

/** For a person at a terminal: each finding with the lines of the file, the remedy and the source. */
export function screen(options: ReportOptions): Reporter {
  const words = reportWords(options.lang);
  const colours = paint(options.colour);
  return {
    begin: () => '',
    file: (file) => framed(file, options, colours),
    end: (totals) => `${totals.files > 1 ? `${words.total(totals)}\n` : ''}${colours.dim(words.disclaimer)}\n`,
  };
}

function framed(file: ReportedFile, options: ReportOptions, colours: Paint): string {
  const words = reportWords(options.lang);
  const folded = file.draft && !options.all ? file.findings.filter(folds) : [];
  const shown = file.findings.filter((finding) => !folded.includes(finding));
  const output: string[] = [];
  for (const [index, finding] of shown.entries()) {
    const same = shown.filter((other) => other.rule === finding.rule);
    const grouped = !options.all && same.length >= GROUP_FROM;
    if (grouped && shown.findIndex((other) => other.rule === finding.rule) < index) continue;
    output.push(one(file, finding, options, colours, grouped ? same.slice(1).map((other) => other.start.line) : []));
  }
  if (folded.length > 0) output.push(`${wrap(words.leftToFill(folded.length, folded.map(keyOf)), options.columns, '  ')}\n`);
  const mark = countOf(file.findings, 'error') > 0 ? colours.error('✗') : colours.ok('✓');
  output.push(wrap(`${mark} ${summary(file, options)}`, options.columns, '  '));
  return `${output.join('\n')}\n`;
}

function one(file: ReportedFile, finding: ReportedFinding, options: ReportOptions, colours: Paint, others: readonly number[]): string {
  const words = reportWords(options.lang);
  const head = `${place(file, finding)}  ${colours[finding.severity](words.severity[finding.severity])}  ${printable(finding.message)}  ${colours.dim(`[${finding.rule}]`)}`;
  const rows: [string, string][] = [[words.remedy, printable(finding.help)]];
  const source = finding.source.map((each) => each.text).join(' ; ');
  if (source !== '') rows.push([words.source, source], ['', `→ aect explain ${finding.rule}`]);
  if (others.length > 0) rows.push([words.elsewhere, words.lines(others)]);
  const width = Math.max(...rows.map(([label]) => label.length)) + 4;
  const table = rows.map(([label, value]) => {
    const folded = wrap(value, options.columns - width, '')
      .split('\n')
      .join(`\n${' '.repeat(width)}`);
    return `  ${colours.label(label.padEnd(width - 2))}${folded}`;
  });
  return `${wrap(head, options.columns, '    ')}\n\n${frame(file.text, finding, options, colours)}\n${table.join('\n')}\n`;
}
