import { join, relative, resolve } from 'node:path';
import type { Readable, Writable } from 'node:stream';
import type { IsoDate } from '../base/dates.js';
import { ANSWER_NAMES, type AnswerName, type Answers, flagOf, type RawAnswers } from '../init/answers.js';
import { type Country, MODELES, type Modele } from '../init/choices.js';
import { checkAll, complete, type WrongAnswer } from '../init/collect.js';
import { folderName, shellWord } from '../init/folder.js';
import { sentenceOf } from '../init/questions.js';
import { scaffold } from '../init/scaffold.js';
import type { SchemaNode } from '../init/scheme/ask.js';
import type { Lang } from '../locales/format.js';
import type { InitWords } from '../locales/fr/init.js';
import type { Conversation, Prompt } from './init/ask.js';
import { Refusal } from './init/refusal.js';
import type { AskedScheme } from './init/scheme.js';
import { refuseExisting, type Written, writeFolder } from './init/write.js';

/** One flag per question, in the spelling commander gives them, and two of our own. */
export type InitOptions = RawAnswers & {
  /** Asks nothing. */
  readonly yes?: boolean;
  /** A file of answers; the flags win over it. */
  readonly reponses?: string;
  /** `ID` or `ID@édition` of the funding scheme to prepare for. */
  readonly dispositif?: string;
  /** A PDF that carries a dossier: it is taken back as it is, and nothing is asked. */
  readonly depuis?: string;
};

export interface InitIo {
  readonly lang: Lang;
  readonly cwd: string;
  readonly stdin: Readable & { readonly isTTY?: boolean };
  readonly stdout: Writable & { readonly isTTY?: boolean; readonly columns?: number };
  readonly stderr: Writable;
  /** `CI` is set: nobody is there to answer. */
  readonly ci: boolean;
  /** Text of the shipped `dossier.schema.json`. */
  readonly schema: string;
  readonly countries: readonly Country[];
  /** Today's date, typed in the file; the clock by default. */
  readonly today?: () => IsoDate;
  /** How to ask; inquirer by default. */
  readonly prompt?: Prompt;
}

/** Scaffolds a dossier folder. Exit code: 0 written, 2 a wrong answer or a file in the way, 130 stopped by Ctrl-C; nothing is written then. */
export async function init(target: string | undefined, options: InitOptions, io: InitIo): Promise<number> {
  const words = await wordsOf(io.lang);
  try {
    const prepared =
      options.depuis === undefined ? await prepare(target, options, io, words) : await takeBack(target, options.depuis, options, io, words);
    const { dossier, folder, closed } = prepared;
    const written = await writeFolder(folder, shownFrom(io), { dossier, schema: io.schema, readme: words.readme }, words);
    io.stdout.write(report(prepared, written, shownFrom(io), words));
    if (closed !== undefined) io.stderr.write(`${closed}\n`);
    return 0;
  } catch (error) {
    if (error instanceof Error && error.name === 'ExitPromptError') {
      io.stderr.write(`\n${words.interrupted}\n`);
      return 130;
    }
    if (!(error instanceof Refusal)) throw error;
    for (const sentence of error.sentences) io.stderr.write(`${sentence}\n`);
    return 2;
  }
}

/** What is to be written. */
interface Prepared {
  readonly dossier: string;
  readonly folder: string;
  /** Lines on what a PDF did not carry. */
  readonly lost: readonly string[];
  /** The scheme that the dossier is for, and a sentence when it takes no file on its date. */
  readonly scheme?: string;
  readonly closed?: string;
}

async function prepare(target: string | undefined, options: InitOptions, io: InitIo, words: InitWords): Promise<Prepared> {
  const today = io.today ?? localDay;
  const raw = { ...(await answersFile(options.reponses, io, words)), ...typed(options) };
  const asked = await schemeAsked(options.dispositif, raw.date?.trim() || today(), io);
  const { known, wrong } = checkAll(withScheme(raw, asked, words), io.countries);
  if (wrong.length > 0) throw new Refusal(wrong.map((one) => flagSentence(one, words)));
  if (target !== undefined) await refuseTarget(target, io, words);
  const interactive = io.stdin.isTTY === true && io.stdout.isTTY === true && !io.ci && options.yes !== true;
  const conversation = interactive ? await converse(io, words, asked?.kinds) : undefined;
  const all = conversation === undefined ? known : await (await import('./init/ask.js')).ask(known, blanks(raw), conversation);
  const kind = all.modele ?? asked?.kinds[0];
  const answers = complete({ ...all, ...(kind !== undefined && { modele: kind }) }, io.countries, today());
  if ('problem' in answers) throw new Refusal([flagSentence(answers, words)]);
  const name = target ?? (conversation === undefined ? folderName(answers.titre) : await folderAsked(answers, conversation, io, words));
  const prepared = { folder: resolve(io.cwd, name), lost: [] };
  if (asked === undefined) return { ...prepared, dossier: scaffold(answers) };
  const ask = await asked.askAt(answers.date);
  return {
    ...prepared,
    dossier: scaffold(answers, { ask, schema: JSON.parse(io.schema) as SchemaNode }),
    scheme: ask.id,
    ...(asked.closedAt(answers.date) && { closed: words.scheme.closed(ask.id, ask.edition) }),
  };
}

/** Loaded only when asked for: the schemes and the rules weigh. */
async function schemeAsked(spec: string | undefined, date: IsoDate, io: InitIo): Promise<AskedScheme | undefined> {
  return spec === undefined ? undefined : (await import('./init/scheme.js')).askedScheme(spec, date, io.lang);
}

/** The answers typed, and under them those that the scheme leaves no choice about. Throws a `Refusal` when the kind contradicts it. */
function withScheme(raw: RawAnswers, scheme: AskedScheme | undefined, words: InitWords): RawAnswers {
  if (scheme === undefined) return raw;
  const kind = MODELES.find((modele) => modele.toLowerCase() === raw.modele?.trim().toLowerCase());
  if (kind !== undefined && !scheme.kinds.includes(kind)) throw new Refusal([words.scheme.otherKind(scheme.id, kind, scheme.kinds)]);
  const [only, ...others] = scheme.kinds;
  return { ...scheme.defaults(raw), ...(only !== undefined && others.length === 0 && { modele: only }), ...raw };
}

/** `--depuis`: the dossier of a PDF in place of answers. */
async function takeBack(target: string | undefined, pdf: string, options: InitOptions, io: InitIo, words: InitWords): Promise<Prepared> {
  if (options.reponses !== undefined || options.dispositif !== undefined || Object.keys(typed(options)).length > 0)
    throw new Refusal([(await import('../locales/carried.js')).carriedWords(io.lang).alone]);
  if (target !== undefined) await refuseTarget(target, io, words);
  const { fromPdf, lostLines } = await import('./init/from-pdf.js');
  const { dossier, folder, lost } = await fromPdf(resolve(io.cwd, pdf), pdf, io.lang);
  return { dossier, folder: resolve(io.cwd, target ?? folder), lost: lostLines(lost, io.lang) };
}

/** The flags that answer a question; commander leaves out the others. */
function typed(options: InitOptions): RawAnswers {
  const raw: Partial<Record<AnswerName, string>> = {};
  for (const name of ANSWER_NAMES) {
    const value = options[name];
    if (value !== undefined) raw[name] = value;
  }
  return raw;
}

/** An answer given empty means "do not ask me". */
function blanks(raw: RawAnswers): ReadonlySet<AnswerName> {
  return new Set(ANSWER_NAMES.filter((name) => raw[name]?.trim() === ''));
}

async function answersFile(path: string | undefined, io: InitIo, words: InitWords): Promise<RawAnswers> {
  if (path === undefined) return {};
  const { readAnswersFile } = await import('./init/answers-file.js');
  return readAnswersFile(resolve(io.cwd, path), path, words);
}

async function refuseTarget(target: string, io: InitIo, words: InitWords): Promise<void> {
  if (/\.ya?ml$/i.test(target))
    throw new Refusal([words.files.wantsFolder(target, shellWord(folderName(target.replace(/\.ya?ml$/i, ''))))]);
  await refuseExisting(resolve(io.cwd, target), shownFrom(io), io.schema, words);
}

/** The one place where inquirer is loaded: never without a terminal. */
async function converse(io: InitIo, words: InitWords, kinds: readonly Modele[] | undefined): Promise<Conversation> {
  const say = (line: string): void => {
    io.stdout.write(`${line}\n`);
  };
  const width = io.stdout.columns ?? 80;
  if (io.prompt !== undefined)
    return { prompt: io.prompt, say, words, countries: io.countries, width, ...(kinds !== undefined && { kinds }) };
  const { default: inquirer } = await import('inquirer');
  const module = inquirer.createPromptModule({ input: io.stdin, output: io.stdout });
  const prompt: Prompt = async (config) => (await module<{ answer: string | readonly string[] }>([config])).answer;
  return { prompt, say, words, countries: io.countries, width, ...(kinds !== undefined && { kinds }) };
}

async function folderAsked(answers: Answers, conversation: Conversation, io: InitIo, words: InitWords): Promise<string> {
  const { askFolder } = await import('./init/ask.js');
  return askFolder(answers.titre, conversation, async (name) => {
    try {
      await refuseTarget(name.trim(), io, words);
      return true;
    } catch (error) {
      if (error instanceof Refusal) return error.sentences.join(' ');
      throw error;
    }
  });
}

function flagSentence({ name, problem }: WrongAnswer, words: InitWords): string {
  return words.withFlag(flagOf(name), sentenceOf(problem, words));
}

function shownFrom(io: InitIo): (path: string) => string {
  return (path) => relative(io.cwd, path) || '.';
}

function report({ folder, lost, scheme }: Prepared, { created, kept }: Written, shown: (path: string) => string, words: InitWords): string {
  const about: Record<string, string> = {
    [join(folder, 'dossier.yaml')]: words.contents.dossier,
    [join(folder, 'dossier.schema.json')]: words.contents.schema,
    [join(folder, 'pieces', 'LISEZMOI.txt')]: words.contents.pieces,
  };
  const here = shellWord(shown(folder));
  const files = created.map((path) => [shown(path), about[path] ?? ''] as const);
  const next = [
    [`aect validate ${here}`, words.nextCommands.validate],
    ...(scheme === undefined
      ? ([['aect explain convention-objet', words.nextCommands.explain]] as const)
      : ([[`aect dispositifs ${here} --dispositif ${scheme}`, words.scheme.next]] as const)),
    [`aect render ${here}`, words.nextCommands.render],
  ] as const;
  return [
    words.created,
    ...columns(files),
    ...(kept.length === 0 ? [] : [words.kept, ...kept.map((path) => `  ${shown(path)}`)]),
    ...(lost.length === 0 ? [] : ['', ...lost]),
    '',
    words.next,
    ...columns(next),
    '',
  ].join('\n');
}

/** Two columns, or one below the other when a line would not fit a window of 80. */
function columns(rows: readonly (readonly [string, string])[]): string[] {
  const width = Math.max(...rows.map(([left]) => left.length));
  const fits = rows.every(([, right]) => width + right.length + 4 <= 80);
  return rows.flatMap(([left, right]) => (fits ? [`  ${left.padEnd(width)}  ${right}`] : [`  ${left}`, `    ${right}`]));
}

async function wordsOf(lang: Lang): Promise<InitWords> {
  return lang === 'fr' ? (await import('../locales/fr/init.js')).initFr : (await import('../locales/en/init.js')).initEn;
}

/** Today where the user is, as `AAAA-MM-JJ`. */
function localDay(): IsoDate {
  const now = new Date();
  return `${now.getFullYear()}-${String(now.getMonth() + 1).padStart(2, '0')}-${String(now.getDate()).padStart(2, '0')}`;
}
