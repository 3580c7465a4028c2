import { isRealDate } from '../base/dates.js';
import { type Finding, PROFILES } from '../base/finding.js';
import { readDocument } from '../document/document.js';
import { suitEngine } from '../io/engine.js';
import { existingAttachments, findFiles, lookedFor, readBytes } from '../io/files.js';
import { type Io, processIo } from '../io/io.js';
import { isUserError, UserError } from '../io/user-error.js';
import type { Lang } from '../locales/format.js';
import { messages } from '../locales/messages.js';
import { github } from '../reporters/github.js';
import { json } from '../reporters/json.js';
import { countOf, type Reporter, type ReportOptions } from '../reporters/reporter.js';
import { text } from '../reporters/text.js';
import { setAside } from '../validate/ignores.js';
import { isInternal, validate } from '../validate/validate.js';
import { word } from '../validate/word.js';
import { version } from '../version.generated.js';

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
  /** Makes the safe repairs in the files themselves before they are checked. */
  readonly fix?: boolean;
  /** Profiles to keep, separated by commas; all when absent. */
  readonly profil?: string;
  /** Schemes whose conditions are laid on the dossier, `ID` or `ID@édition`. */
  readonly dispositif?: readonly string[];
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
  const kept = profilesOf(options.profil, words);
  const reporter = await reporterOf(options, io);
  const fixer = options.fix === true ? (await import('./fixer.js')).fixer(paths, options.lang, io) : undefined;
  const layer =
    options.dispositif === undefined
      ? undefined
      : await (await import('./dispositif-findings.js')).schemeLayer(options.dispositif, options.lang);
  const { files, nothing } = await findFiles(paths);
  for (const path of nothing) io.note(`${words.nothingAt(path)}\n`);
  if (files.length === 0) {
    if (options.allowEmpty === true) return 0;
    io.note(`${words.nothingToCheck}\n`);
    return 2;
  }

  await suitEngine(files.length);
  const totals = { files: 0, errors: 0, warnings: 0, infos: 0 };
  let unreadable = nothing.length > 0 && options.allowEmpty !== true;
  const looked = lookedFor();
  let buffer = reporter.begin();
  for (const file of files) {
    const carried = /\.pdf$/i.test(file);
    let bytes: Buffer;
    try {
      bytes = carried ? (await import('./carried.js')).carriedFor(file, options.lang, io.note) : readBytes(file);
      // A PDF on standard input would be called a text in a wrong encoding.
      if (!carried && bytes.toString('latin1', 0, 5) === '%PDF-') throw (await import('./carried.js')).unnamedPdf(file, options.lang);
    } catch (error) {
      io.note(`${isUserError(error) ? error.message : words.unreadable(file, (error as NodeJS.ErrnoException).code ?? '')}\n`);
      unreadable = true;
      continue;
    }
    const read = await readDocument(bytes);
    const document = fixer === undefined ? read : await fixer.mend(file, Buffer.from(bytes), read);
    const checked = await validate(document, {
      date: options.date,
      files: carried ? undefined : existingAttachments(file, document.value, looked),
    });
    const worded = word(checked.findings.filter(kept), document, options.lang);
    const { findings: all, ignored } = setAside(layer?.(worded, document, checked) ?? worded, document, options.lang);
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
      ignored,
    });
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

/** The file’s form and its own coherence are checked whatever profiles are chosen. */
function profilesOf(asked: string | undefined, words: ReturnType<typeof messages>): (finding: Finding) => boolean {
  if (asked === undefined) return () => true;
  const profiles = asked.split(',').map((each) => each.trim());
  const unknown = profiles.find((each) => !(PROFILES as readonly string[]).includes(each));
  if (unknown !== undefined) throw new UserError(words.unknownProfile(unknown, PROFILES.join(', ')));
  return (finding) => finding.profile === 'forme' || profiles.includes(finding.profile) || isInternal(finding.rule);
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
