import { nearest } from '../dossier/nearest.js';
import { type Io, processIo } from '../io/io.js';
import { UserError } from '../io/user-error.js';
import { explainWords } from '../locales/explain.js';
import { formatDate, type Lang } from '../locales/format.js';
import { messages } from '../locales/messages.js';
import { formeNames, formeWords } from '../locales/words.js';
import { wrap } from '../reporters/wrap.js';
import { rules } from '../rules/index.generated.js';

export interface ExplainOptions {
  readonly lang: Lang;
  readonly color?: boolean;
  readonly list?: boolean;
  readonly format?: string;
}

/** What a check says, why, where it comes from and how to comply; or the list of all. */
export async function run(name: string | undefined, options: ExplainOptions, io: Io = processIo(options.color)): Promise<number> {
  if (name === undefined || options.list === true) {
    io.print(
      options.format === 'json'
        ? `${JSON.stringify(
            rules.map((rule) => record(rule.name, options.lang, false)),
            null,
            2,
          )}\n`
        : list(options.lang, io.columns),
    );
    return 0;
  }
  const entry = record(name, options.lang, true);
  if (entry === undefined)
    throw new UserError(messages(options.lang).unknownName(name, nearest(name, [...rules.map((rule) => rule.name), ...formeNames])));
  io.print(options.format === 'json' ? `${JSON.stringify(entry, null, 2)}\n` : page(name, options.lang, Math.min(io.columns, 100)));
  return 0;
}

function list(lang: Lang, columns: number): string {
  const words = explainWords(lang);
  const width = Math.max(...rules.map((rule) => rule.name.length)) + 2;
  let family = '';
  let output = '';
  for (const rule of rules) {
    if (rule.family !== family) output += `${family === '' ? '' : '\n'}${rule.family}\n`;
    family = rule.family;
    const title = wrap(`${words.severity[rule.severity]}. ${rule.words[lang].title}`, Math.max(30, columns - width - 2), '')
      .split('\n')
      .join(`\n${' '.repeat(width + 2)}`);
    output += `  ${rule.name.padEnd(width)}${title}\n`;
  }
  return `${output}\n${words.listEnd}\n`;
}

/** The public record of a check: a contract of version 1. */
function record(name: string, lang: Lang, whole: boolean): unknown {
  const rule = rules.find((each) => each.name === name);
  const words = rule?.words[lang] ?? formeWords(name, lang);
  if (words === undefined) return undefined;
  return {
    name,
    family: rule?.family ?? 'forme',
    profile: rule?.profile ?? 'forme',
    severity: rule?.severity ?? 'error',
    title: words.title,
    source: rule?.source ?? [],
    inForce: { from: rule?.inForce?.from ?? null, until: rule?.inForce?.until ?? null },
    ...(whole ? { why: words.why, message: words.message, help: words.help, examples: rule?.examples ?? null } : {}),
  };
}

function page(name: string, lang: Lang, columns: number): string {
  const labels = explainWords(lang);
  const rule = rules.find((each) => each.name === name);
  const words = rule?.words[lang] ?? formeWords(name, lang);
  if (words === undefined) return '';
  const paragraph = (text: string): string => wrap(text, columns, '');
  const period =
    rule === undefined
      ? ''
      : labels.inForce(
          rule.inForce?.from && formatDate(rule.inForce.from, lang),
          rule.inForce?.until && formatDate(rule.inForce.until, lang),
        );
  const source = (rule?.source ?? [])
    .map((each) => each.text + (each.version === undefined ? '' : ` (${labels.version(formatDate(each.version, lang))})`))
    .join(' ; ');
  const parts = [
    `${name}  —  ${labels.profile[rule?.profile ?? 'forme']}, ${labels.severity[rule?.severity ?? 'error']}`,
    words.title,
    words.why,
    `${labels.message}  ${placeholders(words.message, labels.depends)}`,
    `${labels.remedy}  ${placeholders(words.help, labels.depends)}`,
    source === '' ? '' : `${labels.source}  ${source}. ${labels.confidence[rule?.confidence ?? 'lu']}`,
    period,
    labels.disclaimer,
  ];
  return `${parts
    .filter((part) => part !== '')
    .map(paragraph)
    .join('\n\n')}\n`;
}

/** `{nom}` → `‹nom›`: a place that each finding fills. A sentence that is all place says nothing here. */
function placeholders(sentence: string, depends: string): string {
  if (/^\{\w+\}$/.test(sentence)) return depends;
  return sentence
    .replace(/\{(?:cas|remede)\}/g, '')
    .replace(/\{(\w+)\}/g, '‹$1›')
    .trim();
}
