import { isRealDate } from '../base/dates.js';
import { readDocument } from '../document/document.js';
import { findFiles, readBytes } from '../io/files.js';
import { type Io, processIo } from '../io/io.js';
import { UserError } from '../io/user-error.js';
import type { Lang } from '../locales/format.js';
import { messages } from '../locales/messages.js';
import { github } from '../reporters/github.js';
import { json } from '../reporters/json.js';
import { countOf, type Reporter, type ReportOptions } from '../reporters/reporter.js';
import { text } from '../reporters/text.js';
import { validate } from '../validate/validate.js';
import { word } from '../validate/word.js';

export interface ValidateOptions {
  readonly lang: Lang;
  readonly color?: boolean;
  readonly format?: string;
  readonly date?: string;
  readonly strict?: boolean;
  readonly maxWarnings?: string;
  readonly quiet?: boolean;
  readonly all?: boolean;
  readonly allowEmpty?: boolean;
}

/** Output is written in blocks of this many characters: a portfolio neither floods the terminal nor stands in memory. */
const BLOCK = 65536;

/** Checks files one at a time. Exit code: 0 nothing at the threshold, 1 findings, 2 a file could not be read or nothing to check. */
export async function run(paths: readonly string[], options: ValidateOptions, io: Io = processIo(options.color)): Promise<number> {
  const words = messages(options.lang);
  if (options.date !== undefined && !isRealDate(options.date)) throw new UserError(words.badDate(options.date));
  const reporter = await reporterOf(options, io);
  const { files, nothing } = await findFiles(paths);
  for (const path of nothing) io.note(`${words.nothingAt(path)}\n`);
  if (files.length === 0) {
    if (options.allowEmpty === true) return 0;
    io.note(`${words.nothingToCheck}\n`);
    return 2;
  }

  const totals = { files: 0, errors: 0, warnings: 0, infos: 0 };
  let unreadable = nothing.length > 0 && options.allowEmpty !== true;
  let buffer = reporter.begin();
  for (const file of files) {
    let bytes: Buffer;
    try {
      bytes = readBytes(file);
    } catch (error) {
      io.note(`${words.unreadable(file, (error as NodeJS.ErrnoException).code ?? '')}\n`);
      unreadable = true;
      continue;
    }
    const document = await readDocument(bytes);
    const checked = await validate(document, options.date);
    const all = word(checked.findings, document, options.lang);
    const findings = options.quiet === true ? all.filter((finding) => finding.severity === 'error') : all;
    totals.files += 1;
    totals.errors += countOf(all, 'error');
    totals.warnings += countOf(all, 'warning');
    totals.infos += countOf(all, 'info');
    buffer += reporter.file({
      file: file === '-' ? words.standardInput : file,
      text: document.text,
      date: checked.date,
      draft: checked.draft,
      findings,
    });
    if (buffer.length > BLOCK) {
      io.print(buffer);
      buffer = '';
    }
    io.progress(totals.files, files.length);
  }
  io.print(buffer + reporter.end(totals));
  if (unreadable) return 2;
  const limit = options.strict === true ? 0 : options.maxWarnings === undefined ? Number.POSITIVE_INFINITY : Number(options.maxWarnings);
  return totals.errors > 0 || totals.warnings > limit ? 1 : 0;
}

async function reporterOf(options: ValidateOptions, io: Io): Promise<Reporter> {
  const settings: ReportOptions = { lang: options.lang, colour: io.colour, columns: io.columns, all: options.all === true };
  switch (options.format ?? (io.env.GITHUB_ACTIONS !== undefined && !io.stdoutIsTerminal ? 'github' : 'text')) {
    case 'json':
      return json();
    case 'github':
      return github();
    default: {
      if (!io.stdoutIsTerminal && !io.colour) return text(settings);
      const { screen } = await import('../reporters/screen.js');
      return screen(settings);
    }
  }
}
