import { isRealDate } from '../base/dates.js';
import { printable } from '../base/printable.js';
import type { SourceDocument } from '../document/document.js';
import { lineStarts, positionOf } from '../document/places.js';
import type { Dossier } from '../dossier/model.js';
import type { Note } from '../exporters/note.js';
import type { Io } from '../io/io.js';
import { UserError } from '../io/user-error.js';
import { formatDate, LANGS, type Lang } from '../locales/format.js';
import type { Words } from '../locales/fr/export.js';
import { reportWords } from '../locales/report.js';
import { typography } from '../locales/typography.js';
import { fill } from '../locales/words.js';

const EXPORTS = ['iati', 'scdl-subventions', 'scdl-deliberations'] as const;
type Format = (typeof EXPORTS)[number];

export interface ExportOptions {
  /** French when not given. */
  readonly lang?: Lang;
  readonly date?: string;
  /** Year of the votes or of the agreements; SCDL only. */
  readonly annee?: string;
  readonly out?: string;
}

interface ReadDossier {
  readonly file: string;
  readonly dossier: Dossier;
  /** The text it comes from, for the lines of the notes. */
  readonly document?: SourceDocument;
}

/** Dossiers already read and checked for shape, and a place to write to. */
export interface ExportDoors {
  load(paths: readonly string[]): AsyncIterable<ReadDossier | { readonly file: string; readonly error: string }>;
  /** Writes a file whole or not at all. */
  write(path: string, text: string): Promise<void>;
}

/**
 * `aect export`: an open-data file out of dossiers. Exit code 0; 1 when the format demands what a dossier lacks, 2 when a file cannot be
 * read or when nothing is to be exported: no file is written then, since open data is taken as it is. Throws a `UserError` for a wrong call.
 */
export async function exportData(
  given: string,
  paths: readonly string[],
  options: ExportOptions,
  io: Io,
  doors: ExportDoors,
): Promise<number> {
  const lang = options.lang ?? LANGS[0];
  const words = await wordsOf(lang);
  const { appel } = words;
  const { date, annee, out } = options;
  const format = EXPORTS.find((known) => known === given);
  if (format === undefined) throw new UserError(fill(appel.format, { format: printable(given), formats: EXPORTS.join(', ') }, lang));
  if (date !== undefined && !isRealDate(date)) throw new UserError(fill(appel.date, { date: printable(date) }, lang));
  if (annee !== undefined && format === 'iati') throw new UserError(appel.anneeIati);
  if (annee !== undefined && !/^\d{4}$/.test(annee)) throw new UserError(appel.annee);

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
  if (unreadable || dossiers.length === 0) {
    io.note(`${unreadable ? appel.illisible : appel.aucunDossier}\n`);
    return 2;
  }

  const made = await make(
    format,
    dossiers.map(({ dossier }) => dossier),
    date,
    annee === undefined ? undefined : Number(annee),
  );
  const last =
    dossiers
      .map(({ dossier }) => dossier.identification.dateMiseAJour)
      .sort()
      .at(-1) ?? '';
  tell(made.notes, dossiers, words, lang, io);
  const end = fill(appel.fin, { avertissement: reportWords(lang).disclaimer, date: formatDate(date ?? last, lang) }, lang);
  if (made.notes.some(({ severity }) => severity === 'error')) {
    io.note(`${appel.refuse}\n${end}\n`);
    return 1;
  }
  if (made.lines === 0) {
    const reason = appel.raisons[format];
    const raison = annee === undefined ? reason : fill(appel.deLAnnee, { raison: reason, annee }, lang);
    io.note(`${fill(appel.aucuneLigne, { raison }, lang)}\n`);
    return 2;
  }
  if (out === undefined) {
    io.print(made.text);
  } else {
    await doors.write(out, made.text);
    io.note(`${fill(appel.fichierEcrit, { fichier: printable(out) }, lang)}\n`);
  }
  io.note(`${end}\n`);
  return 0;
}

async function make(
  format: Format,
  dossiers: readonly Dossier[],
  date: string | undefined,
  year: number | undefined,
): Promise<{ readonly text: string; readonly lines: number; readonly notes: readonly Note[] }> {
  switch (format) {
    case 'iati':
      return (await import('../exporters/iati/iati.js')).exportIati(dossiers, date);
    case 'scdl-subventions':
      return (await import('../exporters/scdl-subventions/scdl-subventions.js')).exportSubventions(dossiers, date, year);
    case 'scdl-deliberations':
      return (await import('../exporters/scdl-deliberations/scdl-deliberations.js')).exportDeliberations(dossiers, date, year);
  }
}

/** One line for each note, errors first. An information that holds at several places is said once, with their number. */
function tell(notes: readonly Note[], dossiers: readonly ReadDossier[], words: Words, lang: Lang, io: Io): void {
  const severities = ['error', 'warning', 'info'];
  const lines = new Map<string, { readonly said: string; readonly places: Set<string> }>();
  for (const note of [...notes].sort((a, b) => severities.indexOf(a.severity) - severities.indexOf(b.severity))) {
    const data = Object.fromEntries(
      Object.entries(note.data).map(([key, datum]) => [key, typeof datum === 'string' ? printable(datum) : datum]),
    );
    const said = `${reportWords(lang).severity[note.severity]} ${typography(fill(words.constats[note.name], data, lang), lang)} [${note.name}]`;
    const place = placeOf(note, dossiers);
    const key = note.severity === 'info' ? said : `${place} ${said}`;
    const line = lines.get(key) ?? { said, places: new Set() };
    line.places.add(place);
    lines.set(key, line);
  }
  for (const { said, places } of lines.values()) {
    const [first, ...others] = places;
    io.note(`${first} ${said}${others.length === 0 ? '' : ` ${fill(words.appel.ailleurs, { n: others.length }, lang)}`}\n`);
  }
}

function placeOf({ input, path, on }: Note, dossiers: readonly ReadDossier[]): string {
  const read = dossiers[input];
  const file = printable(read?.file ?? '');
  if (read?.document === undefined) return file;
  const { line, column } = positionOf(lineStarts(read.document.text), read.document.rangeOf(path, on)[0]);
  return `${file}:${line}:${column}`;
}

async function wordsOf(lang: Lang): Promise<Words> {
  return lang === 'fr' ? (await import('../locales/fr/export.js')).default : (await import('../locales/en/export.js')).default;
}
