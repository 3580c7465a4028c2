import { memoryLedger } from '../apd/ledger.js';
import { ApdRun } from '../apd/run.js';
import { isRealDate } from '../base/dates.js';
import { printable } from '../base/printable.js';
import { fill, type Voice } from '../exporters/apd/words.js';
import type { FontFiles } from '../exporters/pdf/fonts.js';
import type { Io } from '../io/io.js';
import { UserError } from '../io/user-error.js';
import { LANGS, type Lang } from '../locales/format.js';
import { apdDocument, BINARY, DOCUMENTS } from './apd-document.js';
import type { Loaded } from './apd-load.js';
import { apdPieces, type Portfolio, printPieces, writePieces } from './apd-send.js';
import { Spans } from './apd-spans.js';
import { apdVoice } from './apd-voice.js';

const FORMATS = ['text', 'json', 'csv', ...DOCUMENTS] as const;

export interface ApdOptions {
  /** French when not given. */
  readonly lang?: Lang;
  /** Flow year: that of the payments. A declaration bears its own. */
  readonly annee?: string;
  readonly date?: string;
  readonly format?: string;
  readonly detail?: boolean;
  /** Prints what the computation does not know. */
  readonly limites?: boolean;
  readonly out?: string;
}

/** Files already read and checked for shape, and a place to write to. */
export interface ApdDoors {
  /** Each declaration, then its dossiers, then the other dossiers. */
  load(paths: readonly string[], voice: Voice): AsyncIterable<Loaded>;
  /** Writes a file whole or not at all. */
  write(path: string, content: string | Uint8Array): Promise<void>;
  fonts(): Promise<FontFiles>;
  /** For thousands of files. Without it, all of the report stands in memory. */
  readonly portfolio?: Portfolio;
}

/**
 * `aect apd`: declarable ODA of a flow year. Exit code 0; 1 when an error finding stands, and the report is printed all the same, without
 * the lines that cannot be counted; 2 when a file cannot be read or when there is nothing to read. Throws a
 * `UserError` for a wrong call.
 */
export async function apd(paths: readonly string[], options: ApdOptions, io: Io, doors: ApdDoors): Promise<number> {
  const lang = options.lang ?? LANGS[0];
  const voice = await apdVoice(lang);
  const { appel } = voice.words;
  const { date, out, detail = false } = options;
  const format = FORMATS.find((known) => known === (options.format ?? 'text'));
  if (options.annee !== undefined && !/^\d{4}$/.test(options.annee)) throw new UserError(appel.annee);
  if (date !== undefined && !isRealDate(date)) throw new UserError(fill(appel.date, { date: printable(date) }, voice));
  if (format === undefined)
    throw new UserError(fill(appel.format, { format: printable(options.format ?? ''), formats: { list: [...FORMATS] } }, voice));
  if (BINARY.includes(format) && out === undefined && io.stdoutIsTerminal) throw new UserError(fill(appel.binaire, { format }, voice));
  const limits = options.limites === true ? (await import('../exporters/apd/text.js')).limitsText(voice) : '';
  if (limits !== '' && paths.length === 0) {
    io.print(limits);
    return 0;
  }

  const spans = format === 'json' ? new Spans() : undefined;
  const { run, unreadable } =
    paths.length === 0 ? { run: undefined, unreadable: false } : await readApd(paths, options, voice, io, doors, spans);
  if (!run) {
    if (!unreadable) io.note(`${appel.aucunDossier}\n`);
    return 2;
  }
  const documents = DOCUMENTS.find((known) => known === format);
  if (documents !== undefined) {
    const made = await apdDocument(run.report(), documents, voice, detail, io, doors.fonts);
    if (out === undefined) io.print(made);
    else await doors.write(out, made);
  } else if (format === 'text' || format === 'json' || format === 'csv') {
    const pieces = await apdPieces(run.book(), format, voice, { detail, limits }, spans);
    if (out === undefined) await printPieces(pieces, io);
    else await writePieces(out, pieces, doors);
  }
  if (out !== undefined) {
    io.note(`${fill(appel.fichierEcrit, { fichier: printable(out) }, voice)}\n`);
  }
  if (unreadable) return 2;
  return run.hasErrors ? 1 : 0;
}

/** Computes file by file; of a file, memory keeps its name alone. No run when nothing could be read. */
export async function readApd(
  paths: readonly string[],
  { annee, date }: ApdOptions,
  voice: Voice,
  io: Io,
  doors: Pick<ApdDoors, 'load' | 'portfolio'>,
  spans: Spans | undefined,
): Promise<{ readonly run: ApdRun | undefined; readonly unreadable: boolean }> {
  const { appel } = voice.words;
  const rows = doors.portfolio?.ledger() ?? memoryLedger();
  const ledger = spans?.over(rows) ?? rows;
  let run: ApdRun | undefined;
  let unreadable = false;
  let first: { readonly file: string; readonly year: number } | undefined;
  const open = new Map<string, ReturnType<ApdRun['declaration']>>();
  for await (const loaded of doors.load(paths, voice)) {
    if ('error' in loaded) {
      unreadable = true;
      io.note(`${loaded.error}\n`);
      continue;
    }
    const { file, document } = loaded;
    spans?.read(document);
    if ('declaration' in loaded) {
      const { declaration } = loaded;
      const year = declaration.anneeFlux;
      if (annee !== undefined && Number(annee) !== year)
        throw new UserError(fill(appel.anneeContredite, { fichier: printable(file), annee: String(year), demandee: annee }, voice));
      if (first !== undefined && first.year !== year) {
        const data = { fichiers: { list: [printable(first.file), printable(file)] }, annees: { list: [String(first.year), String(year)] } };
        throw new UserError(fill(appel.annees, data, voice));
      }
      first ??= { file, year };
      run ??= new ApdRun(year, date, ledger);
      const opened = run.declaration({ reference: appel.declaration, file, declaration });
      open.set(file, opened);
      if (document) spans?.hold(opened.input, document);
    } else {
      const { dossier, of } = loaded;
      if (run === undefined && annee === undefined) throw new UserError(appel.annee);
      run ??= new ApdRun(Number(annee), date, ledger);
      run.dossier({ reference: dossier.identification.reference, file, dossier }, of === undefined ? undefined : open.get(of));
    }
  }
  spans?.read(undefined);
  return { run, unreadable };
}
