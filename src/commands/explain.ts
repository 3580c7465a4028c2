import { nearest } from '../dossier/nearest.js';
import { type Io, processIo } from '../io/io.js';
import { UserError } from '../io/user-error.js';
import { explainWords } from '../locales/explain.js';
import { formatDate, type Lang } from '../locales/format.js';
import { messages } from '../locales/messages.js';
import { wrap } from '../reporters/wrap.js';
import { rules } from '../rules/index.generated.js';
import { type Check, checkNames, findCheck } from './checks.js';
import { schemeNames, schemeSubject } from './scheme-subjects.js';
import { schemeVoice } from './schemes.js';
import { findSubject, type Subject, subjectNames } from './subjects.js';

export interface ExplainOptions {
  readonly lang: Lang;
  readonly color?: boolean;
  readonly list?: boolean;
  readonly format?: string;
}

/** What a check says, why, where it comes from and how to comply; or the list of the rules. */
export async function run(name: string | undefined, options: ExplainOptions, io: Io = processIo(options.color)): Promise<number> {
  const { lang } = options;
  if (name === undefined || options.list === true) {
    const all = rules.flatMap((rule) => findCheck(rule.name, lang) ?? []);
    io.print(options.format === 'json' ? `${JSON.stringify(all.map(record), null, 2)}\n` : list(all, lang, io.columns));
    return 0;
  }
  const check = findCheck(name, lang);
  if (check === undefined) {
    const subject =
      schemeSubject(name, await schemeVoice(lang)) ??
      findSubject(name, lang) ??
      (await import('./code-subject.js')).codeSubject(name, lang);
    if (subject === undefined)
      throw new UserError(messages(lang).unknownName(name, nearest(name, [...checkNames(), ...schemeNames(), ...subjectNames()])));
    io.print(
      options.format === 'json' ? `${JSON.stringify(subject, null, 2)}\n` : `${subjectPage(subject, lang, Math.min(io.columns, 100))}`,
    );
    return 0;
  }
  io.print(options.format === 'json' ? `${JSON.stringify(wholeRecord(check), null, 2)}\n` : page(check, lang, Math.min(io.columns, 100)));
  return 0;
}

function list(checks: readonly Check[], lang: Lang, columns: number): string {
  const words = explainWords(lang);
  const width = Math.max(...checks.map((check) => check.name.length)) + 2;
  let family = '';
  let output = '';
  for (const check of checks) {
    if (check.family !== family) output += `${family === '' ? '' : '\n'}${check.family}\n`;
    family = check.family;
    const title = wrap(`${words.severity[check.severity]}. ${check.words.title}`, Math.max(30, columns - width - 2), '')
      .split('\n')
      .join(`\n${' '.repeat(width + 2)}`);
    output += `  ${check.name.padEnd(width)}${title}\n`;
  }
  return `${output}\n${words.listEnd}\n`;
}

/** The public record of a check: a contract of version 1. */
function record({ name, family, profile, severity, source, inForce, words }: Check): Record<string, unknown> {
  return {
    name,
    family,
    profile,
    severity,
    title: words.title,
    source,
    inForce: { from: inForce.from ?? null, until: inForce.until ?? null },
  };
}

function wholeRecord(check: Check): Record<string, unknown> {
  const { why, message, help } = check.words;
  return { ...record(check), why, message, help, examples: check.examples ?? null };
}

function page(check: Check, lang: Lang, columns: number): string {
  const labels = explainWords(lang);
  const { words } = check;
  const date = (day: string | undefined): string | undefined => day && formatDate(day, lang);
  const source = check.source.map(
    (each) => each.text + (each.version === undefined ? '' : ` (${labels.version(formatDate(each.version, lang))})`),
  );
  const confidence = check.confidence === undefined ? '' : labels.confidence[check.confidence];
  const parts = [
    `${check.name}  —  ${labels.profile[check.profile]}, ${labels.severity[check.severity]}`,
    words.title,
    words.why,
    `${labels.message}  ${placeholders(words.message, labels.depends)}`,
    `${labels.remedy}  ${placeholders(words.help, labels.depends)}`,
    source.length === 0 ? confidence : `${labels.source}  ${source.join(' ; ')}. ${confidence}`,
    labels.inForce(date(check.inForce.from), date(check.inForce.until)),
    labels.disclaimer,
  ];
  return `${parts
    .filter((part) => part !== '')
    .map((part) => wrap(part, columns, ''))
    .join('\n\n')}\n`;
}

function subjectPage(subject: Subject, lang: Lang, columns: number): string {
  const labels = explainWords(lang);
  const parts = [`${subject.name}  —  ${labels.kinds[subject.kind]}`, subject.title, ...subject.paragraphs, labels.disclaimer];
  const joint = subject.kind === 'odd' ? '\n' : '\n\n';
  const wrapped = parts.map((part) =>
    part
      .split('\n')
      .map((line) => wrap(line, columns, line.startsWith('  ') ? '    ' : ''))
      .join('\n'),
  );
  return `${wrapped.join(joint)}\n`;
}

/** `{nom}` → `‹nom›`: a place that each finding fills. A sentence that is all place says nothing here. */
function placeholders(sentence: string, depends: string): string {
  if (/^\{\w+\}$/.test(sentence)) return depends;
  return sentence
    .replace(/\{(?:cas|remede)\}/g, '')
    .replace(/\{(\w+)\}/g, '‹$1›')
    .trim();
}
