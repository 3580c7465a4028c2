import { isRealDate } from '../base/dates.js';
import type { ApdFinding, ApdReport } from '../base/figures.js';
import type { SourceDocument } from '../document/document.js';
import { lineStarts, positionOf } from '../document/places.js';
import type { Dossier } from '../dossier/dossier.generated.js';
import type { Span } from '../exporters/apd/json.js';
import { fill, type Voice } from '../exporters/apd/words.js';
import type { Io } from '../io/io.js';
import { UserError } from '../io/user-error.js';
import { LANGS, type Lang } from '../locales/format.js';
import type { Words } from '../locales/fr/apd.js';

const FORMATS = ['text', 'json', 'csv'] as const;
type Format = (typeof FORMATS)[number];

export interface ApdOptions {
  /** French when not given. */
  readonly lang?: Lang;
  /** Flow year: that of the payments. */
  readonly annee?: string;
  readonly date?: string;
  readonly format?: string;
  readonly detail?: boolean;
  readonly out?: string;
}

interface ReadDossier {
  readonly file: string;
  readonly dossier: Dossier;
  /** The text it comes from, for the lines of the findings. */
  readonly document?: SourceDocument;
}

/** Dossiers already read and checked for shape, and a place to write to. */
export interface ApdDoors {
  /** Every dossier of the paths; `error` is a sentence for the user. */
  load(paths: readonly string[]): AsyncIterable<ReadDossier | { readonly file: string; readonly error: string }>;
  /** Writes a file whole or not at all. */
  write(path: string, text: string): Promise<void>;
}

/**
 * `aect apd`: declarable ODA of a flow year. Exit code 0; 1 when an error finding stands, and the report is printed all the same, without
 * the lines that cannot be counted; 2 when a file cannot be read or when there is nothing to read. Throws a
 * `UserError` for a wrong call.
 */
export async function apd(paths: readonly string[], options: ApdOptions, io: Io, doors: ApdDoors): Promise<number> {
  const lang = options.lang ?? LANGS[0];
  const voice: Voice = { lang, words: await wordsOf(lang) };
  const { appel } = voice.words;
  const { date, out, detail = false } = options;
  const format = FORMATS.find((known) => known === (options.format ?? 'text'));
  if (!/^\d{4}$/.test(options.annee ?? '')) throw new UserError(appel.annee);
  if (date !== undefined && !isRealDate(date)) throw new UserError(fill(appel.date, { date }, voice));
  if (format === undefined)
    throw new UserError(fill(appel.format, { format: options.format ?? '', formats: { list: [...FORMATS] } }, voice));

  const dossiers: ReadDossier[] = [];
  let unreadable = false;
  for await (const loaded of doors.load(paths)) {
    if ('dossier' in loaded) {
      dossiers.push(loaded);
    } else {
      unreadable = true;
      io.note(`${loaded.error}\n`);
    }
  }
  if (dossiers.length === 0) {
    if (!unreadable) io.note(`${appel.aucunDossier}\n`);
    return 2;
  }

  const { computeApd } = await import('../apd/compute.js');
  const inputs = dossiers.map(({ file, dossier }) => ({ reference: dossier.identification.reference, file, dossier }));
  const report = computeApd(inputs, Number(options.annee), { date });
  const text = await print(report, format, voice, detail, places(dossiers));
  if (out === undefined) {
    io.print(text);
  } else {
    await doors.write(out, text);
    io.note(`${fill(appel.fichierEcrit, { fichier: out }, voice)}\n`);
  }
  if (unreadable) return 2;
  return report.findings.some(({ severity }) => severity === 'error') ? 1 : 0;
}

/** Lines and columns of findings; each text is cut into lines once. */
function places(dossiers: readonly ReadDossier[]): (finding: ApdFinding) => Span | undefined {
  const starts = new Map<SourceDocument, ReturnType<typeof lineStarts>>();
  return ({ input, path, on }) => {
    const document = input === null ? undefined : dossiers[input]?.document;
    if (!document) return undefined;
    const lines = starts.get(document) ?? lineStarts(document.text);
    starts.set(document, lines);
    const [start, end] = document.rangeOf(path, on);
    return { start: positionOf(lines, start), end: positionOf(lines, end) };
  };
}

async function wordsOf(lang: Lang): Promise<Words> {
  return lang === 'fr' ? (await import('../locales/fr/apd.js')).default : (await import('../locales/en/apd.js')).default;
}

async function print(
  report: ApdReport,
  format: Format,
  voice: Voice,
  detail: boolean,
  spanOf: (finding: ApdFinding) => Span | undefined,
): Promise<string> {
  if (format === 'json') return (await import('../exporters/apd/json.js')).apdToJson(report, voice, spanOf);
  if (format === 'csv') return (await import('../exporters/apd/csv.js')).apdToCsv(report, voice);
  const { apdToText } = await import('../exporters/apd/text.js');
  const { listSource } = await import('../reference/pays-cad-source.js');
  return apdToText(report, voice, report.list && listSource(report.list.id), detail);
}
