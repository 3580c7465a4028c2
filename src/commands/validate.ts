import { isRealDate } from '../base/dates.js';
import { suitEngine } from '../io/engine.js';
import { findFiles } from '../io/files.js';
import { type Io, processIo } from '../io/io.js';
import { UserError } from '../io/user-error.js';
import { messages } from '../locales/messages.js';
import { github } from '../reporters/github.js';
import { json } from '../reporters/json.js';
import type { Reporter, ReportOptions } from '../reporters/reporter.js';
import { text } from '../reporters/text.js';
import { version } from '../version.generated.js';
import { type CheckedFile, type CheckOptions, fileChecker } from './check-file.js';
import { refuseOverInput } from './output-file.js';

export interface ValidateOptions extends CheckOptions {
  readonly color?: boolean;
  readonly format?: string;
  readonly strict?: boolean;
  readonly maxWarnings?: string;
  readonly all?: boolean;
  readonly allowEmpty?: boolean;
  /** Makes the safe repairs in the files themselves before they are checked. */
  readonly fix?: boolean;
  /** Threads that share a portfolio; one by default. */
  readonly jobs?: string;
  /** File to write in place of the screen. */
  readonly out?: string;
}

/** Output is written in blocks of this many characters: a portfolio neither floods the terminal nor stands in memory. */
const BLOCK = 65536;

/** Checks files one at a time. Exit code: 0 nothing at the threshold, 1 findings, 2 a file could not be read or nothing to check. */
export async function run(paths: readonly string[], options: ValidateOptions, io: Io = processIo(options.color)): Promise<number> {
  const words = messages(options.lang);
  if (options.date !== undefined && !isRealDate(options.date)) throw new UserError(words.badDate(options.date));
  if (options.maxWarnings !== undefined && !/^\d+$/.test(options.maxWarnings))
    throw new UserError(words.badNumber('--max-warnings', options.maxWarnings));
  const jobs = jobsOf(options.jobs, words);
  const reporter = await reporterOf(options, io);
  const fixer = options.fix === true ? (await import('./fixer.js')).fixer(paths, options.lang, io) : undefined;
  const check = await fileChecker(options, fixer);
  const { files, nothing } = await findFiles(paths);
  refuseOverInput(options.out, files, options.lang);
  for (const path of nothing) io.note(`${words.nothingAt(path)}\n`);
  if (files.length === 0) {
    if (options.allowEmpty === true) return 0;
    io.note(`${words.nothingToCheck}\n`);
    return 2;
  }

  await suitEngine(files.length);
  const totals = { files: 0, errors: 0, warnings: 0, infos: 0 };
  let unreadable = nothing.length > 0 && options.allowEmpty !== true;
  let buffer = reporter.begin();
  // Repairs and standard input go through this thread.
  const shared = jobs > 1 && files.length > 1 && fixer === undefined && !files.includes('-');
  for await (const { notes, report, errors, warnings, infos } of shared
    ? (await import('./jobs.js')).inParallel(files, plain(options), jobs)
    : oneByOne(files, check)) {
    for (const note of notes) io.note(note);
    if (report === undefined) {
      unreadable = true;
      continue;
    }
    totals.files += 1;
    totals.errors += errors;
    totals.warnings += warnings;
    totals.infos += infos;
    buffer += reporter.file(report);
    if (buffer.length > BLOCK && options.out === undefined) {
      io.print(buffer);
      buffer = '';
    }
    io.progress(totals.files, files.length);
  }
  if (options.out === undefined) io.print(buffer + reporter.end(totals));
  else await (await import('../io/write.js')).writeWhole(options.out, buffer + reporter.end(totals), options.lang);
  if (fixer?.end() === true || unreadable) return 2;
  const limit = options.strict === true ? 0 : options.maxWarnings === undefined ? Number.POSITIVE_INFINITY : Number(options.maxWarnings);
  return totals.errors > 0 || totals.warnings > limit ? 1 : 0;
}

async function* oneByOne(files: readonly string[], check: (file: string) => Promise<CheckedFile>): AsyncGenerator<CheckedFile> {
  for (const file of files) yield await check(file);
}

/** What a thread needs; an object of the command line may hold what cannot be sent. */
function plain({ lang, date, profil, quiet, dispositif }: ValidateOptions): CheckOptions {
  return {
    lang,
    ...(date !== undefined && { date }),
    ...(profil !== undefined && { profil }),
    ...(quiet !== undefined && { quiet }),
    ...(dispositif !== undefined && { dispositif }),
  };
}

/** More threads than any machine at hand has would only wait for one another. */
const MOST_JOBS = 64;

function jobsOf(asked: string | undefined, words: ReturnType<typeof messages>): number {
  if (asked === undefined) return 1;
  if (!/^0*[1-9]\d*$/.test(asked)) throw new UserError(words.badNumber('--jobs', asked));
  return Math.min(Number(asked), MOST_JOBS);
}

async function reporterOf(options: ValidateOptions, io: Io): Promise<Reporter> {
  const settings: ReportOptions = { lang: options.lang, colour: io.colour, columns: io.columns, all: options.all === true };
  switch (options.format ?? (io.env.GITHUB_ACTIONS !== undefined && !io.stdoutIsTerminal ? 'github' : 'text')) {
    case 'json':
      return json();
    case 'github':
      return github();
    case 'sarif':
      return (await import('../reporters/sarif.js')).sarif(version);
    case 'junit':
      return (await import('../reporters/junit.js')).junit();
    case 'gitlab':
      return (await import('../reporters/gitlab.js')).gitlab();
    default: {
      if (options.out !== undefined || (!io.stdoutIsTerminal && !io.colour)) return text(settings);
      const { screen } = await import('../reporters/screen.js');
      return screen(settings);
    }
  }
}
