import { dirname, join } from 'node:path';
import { isRealDate } from '../base/dates.js';
import type { Kit } from '../base/kit.js';
import { printable } from '../base/printable.js';
import type { Review } from '../base/report.js';
import type { Dossier } from '../dossier/model.js';
import type { FontFiles } from '../exporters/pdf/pdf.js';
import type { Io } from '../io/io.js';
import { UserError } from '../io/user-error.js';
import { notApplicable as inapplicableEn } from '../locales/en/not-applicable.js';
import { render as wordsEn } from '../locales/en/render.js';
import { templateFaults as faultsEn } from '../locales/en/templates.js';
import { formatList, LANGS, type Lang } from '../locales/format.js';
import { notApplicable as inapplicableFr } from '../locales/fr/not-applicable.js';
import { type RenderWords, render as wordsFr } from '../locales/fr/render.js';
import { templateFaults as faultsFr } from '../locales/fr/templates.js';
import { isPieceName, pieceRule } from '../pieces/applies.js';
import { buildBilingual } from '../pieces/bilingual.js';
import { fill } from '../pieces/context.js';
import { buildWithPartnerText } from '../pieces/partner-text.js';
import { type BuiltPiece, buildPiece } from '../pieces/piece.js';
import type { TemplateProblem } from '../pieces/templates/problem.js';
import { hasWorkbook } from '../pieces/workbook.js';
import { baseName, noteLeftovers, noteVerdict, numbered, withFiles } from './render-kit.js';
import { type Order, ordersOf, suffixOf } from './render-orders.js';
import { workbookOf } from './render-workbook.js';
import { schemeTitles } from './scheme-titles.js';
import type { Named } from './schemes.js';
import { stampOf } from './stamp.js';

const FORMATS = ['pdf', 'md', 'html', 'docx', 'xlsx'] as const;
type Format = (typeof FORMATS)[number];

/** What is written when no format is asked for. */
const DEFAULT_FORMATS = 'pdf,md';

export interface RenderOptions {
  readonly lang: Lang;
  readonly piece?: readonly string[];
  /** `ID` or `ID@édition` of the scheme whose kit is made. */
  readonly pour?: string;
  /** Formats separated by commas; PDF and Markdown when absent. */
  readonly format?: string;
  readonly out?: string;
  /** Language of the pieces. */
  readonly langue?: string;
  /** Both languages of an act on one paper, `fr,en`. */
  readonly bilingue?: string;
  readonly template?: string;
  readonly sansDossier?: boolean;
  readonly avecDossier?: boolean;
  readonly strict?: boolean;
  readonly font?: string;
  readonly date?: string;
}

/** What the command reads and writes; tests hand in their own. */
export interface RenderDoors {
  /** The dossiers of a path; `error` is a sentence for the user. `missing` adds sentences to what makes a draft. */
  load(path: string): AsyncIterable<Loaded | { readonly file: string; readonly error: string }>;
  /** Text of a file; throws the error of the system. */
  read(path: string): string;
  /** Writes a file whole or not at all, its folder made when needed. */
  write(path: string, content: string | Uint8Array): Promise<void>;
  /** Names of the files of a folder; none when it cannot be listed. */
  list(folder: string): readonly string[];
  fonts(extra: string | undefined): Promise<FontFiles>;
  stringify(): Promise<(value: unknown) => string>;
}

interface Loaded {
  readonly file: string;
  readonly dossier: Dossier;
  readonly missing?: readonly string[];
  /** What the checks find, in the language of a piece; asked for only when a piece prints it. */
  readonly review?: (langue: Lang) => Promise<Review>;
  /** What a scheme says of the dossier and asks for, in a language. */
  readonly kit?: (named: Named, langue: Lang) => Promise<Kit>;
}

/**
 * `aect render`: the pieces of a dossier, one path written a line on standard output. Exit code 0; 1 when `--strict` refuses an incomplete
 * dossier, or when the scheme of the kit says no; 2 when the dossier or the template cannot be read. Throws a `UserError` for a wrong call.
 */
export async function render(path: string, options: RenderOptions, io: Io, doors: RenderDoors): Promise<number> {
  const words = options.lang === 'fr' ? wordsFr : wordsEn;
  const langue = LANGS.find((lang) => lang === (options.langue ?? 'fr'));
  if (options.date !== undefined && !isRealDate(options.date)) throw new UserError(fill(words.badDate, { date: options.date }));
  if (options.avecDossier && options.sansDossier) throw new UserError(words.dossierBoth);
  const formats = formatsOf(options.format, words, options.lang);
  const pour = options.pour === undefined ? undefined : await schemeOf(options.pour, options.lang);
  const orders = await ordersOf(options, pour?.pieces, words, doors.read);
  if ('problems' in orders) return printProblems(orders.problems, options.lang, io);
  let code = 0;
  let loadedOne = false;
  for await (const loaded of doors.load(path)) {
    loadedOne = true;
    if ('error' in loaded) {
      io.note(`${loaded.error}\n`);
      code = 2;
      continue;
    }
    const done = await renderDossier(loaded, orders, pour, { ...options, langue: langue ?? 'fr' }, formats, words, io, doors);
    code = Math.max(code, done);
  }
  if (loadedOne) return code;
  // The only file that is passed over without a word: a declaration that came by standard input.
  io.note(`${fill(words.declaration, { file: path })}\n`);
  return 2;
}

export function formatsOf(asked: string | undefined, words: RenderWords, lang: Lang): Format[] {
  return (asked ?? DEFAULT_FORMATS).split(',').map((each) => {
    const format = FORMATS.find((known) => known === each.trim());
    if (format === undefined) throw new UserError(fill(words.unknownFormat, { name: each, names: formatList(FORMATS, lang) }));
    return format;
  });
}

/** A scheme whose kit is asked for, and the pieces of that kit in order. */
interface Pour {
  readonly named: Named;
  readonly pieces: readonly string[];
}

async function schemeOf(spec: string, lang: Lang): Promise<Pour> {
  const [{ namedScheme, schemeVoice }, { kitPieces }] = await Promise.all([import('./schemes.js'), import('./kit.js')]);
  const named = namedScheme(spec, await schemeVoice(lang));
  return { named, pieces: kitPieces(named.scheme) };
}

async function renderDossier(
  loaded: Loaded,
  orders: readonly Order[],
  pour: Pour | undefined,
  options: RenderOptions & { readonly langue: Lang },
  formats: readonly Format[],
  words: RenderWords,
  io: Io,
  doors: RenderDoors,
): Promise<number> {
  const { dossier } = loaded;
  const folder = options.out ?? join(dirname(loaded.file), 'sorties', ...(pour === undefined ? [] : [pour.named.scheme.id]));
  const numbers = numbered(pour?.pieces ?? [], dossier, options.langue);
  const kit = pour === undefined ? undefined : await loaded.kit?.(pour.named, options.langue);
  const stringify = await doors.stringify();
  let code = 0;
  if (pour !== undefined) {
    const said = options.lang === options.langue ? kit : await loaded.kit?.(pour.named, options.lang);
    if (said !== undefined) code = noteVerdict(said, options.piece ?? pour.pieces, options.langue, options.lang, words, io);
  }
  let made = 0;
  const drafts = new Map<string, Draft>();
  for (const { name, template, second, named } of orders) {
    const rule = pieceRule(name);
    const copies = rule.prints === 'kit' && kit === undefined ? [] : rule.copies(dossier);
    if (copies.length === 0 && named) {
      if (isPieceName(name)) io.note(`${(options.lang === 'fr' ? inapplicableFr : inapplicableEn)[name]}\n`);
      code = 2;
    }
    const carries = rule.carries ? options.sansDossier !== true : options.avecDossier === true;
    const review = rule.prints === 'review' && copies.length > 0 ? await loaded.review?.(options.langue) : undefined;
    for (const subject of copies) {
      const request = {
        name,
        dossier,
        tellIn: options.lang,
        date: options.date ?? dossier.identification.dateMiseAJour,
        missing: loaded.missing ?? [],
        subject,
        ...(review === undefined ? {} : { review }),
        ...(name === 'financement' ? { schemeTitles: await schemeTitles(dossier, options.langue) } : {}),
        ...(kit === undefined ? {} : { kit: withFiles(kit, numbers, dossier) }),
        ...(carries ? { stringify } : {}),
      };
      const built =
        second === undefined
          ? buildPiece({ ...request, template, lang: options.langue })
          : typeof second === 'string'
            ? buildWithPartnerText({ ...request, template }, second)
            : buildBilingual({ ...request, templates: { fr: template, en: second } });
      if ('problems' in built) return printProblems(built.problems, options.lang, io);
      made += 1;
      const base = `${baseName(numbers.get(name) ?? name, copies, subject)}${suffixOf(options.langue, second)}`;
      if (built.missing.length > 0) {
        const key = built.told.join('\n');
        drafts.set(key, { missing: built.told, pieces: [...(drafts.get(key)?.pieces ?? []), base] });
      }
      if (built.missing.length > 0 && options.strict) code = Math.max(code, 1);
      else code = Math.max(code, await writePiece(built, dossier, join(folder, base), formats, options, words, io, doors));
    }
  }
  noteDrafts(drafts.values(), options, words, io);
  if (pour !== undefined && options.piece === undefined) noteLeftovers(doors.list(folder), numbers.values(), folder, options, words, io);
  if (made === 0 && code < 2) io.note(`${words.nothing}\n`);
  return code;
}

interface Draft {
  readonly missing: readonly string[];
  readonly pieces: readonly string[];
}

/** What is missing, once for all the pieces that lack the same: twelve copies of one list would hide the line that differs. */
function noteDrafts(drafts: Iterable<Draft>, { strict, lang }: RenderOptions, words: RenderWords, io: Io): void {
  for (const { missing, pieces } of drafts)
    io.note(
      `${fill(strict ? words.refused : words.draft, { pieces: formatList(pieces, lang) })}\n${missing.map((each) => `  - ${each}\n`).join('')}`,
    );
}

/** Writes a piece in each format; 1 when there are no tables for the workbook that was asked for. */
async function writePiece(
  { piece, markdown, missing }: BuiltPiece,
  dossier: Dossier,
  base: string,
  formats: readonly Format[],
  options: RenderOptions & { readonly langue: Lang },
  words: RenderWords,
  io: Io,
  doors: RenderDoors,
): Promise<number> {
  const stamp = stampOf(io.env.SOURCE_DATE_EPOCH) ?? piece.date;
  const dated = { ...piece, date: stamp };
  let code = 0;
  for (const format of formats) {
    const file = `${base}.${format}`;
    if (format === 'md') await doors.write(file, markdown);
    else if (format === 'html') await doors.write(file, (await import('../exporters/html/html.js')).exportHtml(dated));
    else if (format === 'docx') {
      const { exportDocx } = await import('../exporters/docx/docx.js');
      await doors.write(file, await exportDocx(dated));
    } else if (format === 'xlsx') {
      const bytes = await workbookOf(piece.name, dossier, options.langue, { reference: piece.date, stamp }, missing);
      if (bytes === undefined) {
        // A piece of words alone is passed over, unless it was asked for by name.
        if (!hasWorkbook(piece.name) && options.piece === undefined && options.bilingue === undefined) continue;
        io.note(`${fill(words.noTables, { piece: piece.name })}\n`);
        code = 1;
        continue;
      }
      await doors.write(file, bytes);
    } else {
      const { exportPdf } = await import('../exporters/pdf/pdf.js');
      const { bytes, missingGlyphs } = await exportPdf(dated, await fontsOf(options.font, words, doors));
      if (missingGlyphs.length > 0) io.note(`${fill(words.glyphs, { file, characters: missingGlyphs.join(' ') })}\n`);
      await doors.write(file, bytes);
    }
    io.print(`${file}\n`);
  }
  return code;
}

async function fontsOf(file: string | undefined, words: RenderWords, doors: RenderDoors): Promise<FontFiles> {
  try {
    return await doors.fonts(file);
  } catch (error) {
    if (file === undefined) throw error;
    throw new UserError(fill(words.fontUnreadable, { file }));
  }
}

function printProblems(problems: readonly TemplateProblem[], lang: Lang, io: Io): number {
  const faults = lang === 'fr' ? faultsFr : faultsEn;
  for (const { file, line, fault, text } of problems) io.note(`${file}:${line} ${fill(faults[fault], { text: excerpt(text) })}\n`);
  return 2;
}

/** Characters of a template quoted in a message: enough to find the place again. */
const MAX_QUOTED = 80;

/** What a message quotes of a template, which may come from anyone: no control characters, and no more than a line of it. */
function excerpt(text: string): string {
  const characters = [...text.slice(0, 2 * MAX_QUOTED + 2)];
  return printable(characters.length > MAX_QUOTED ? `${characters.slice(0, MAX_QUOTED).join('').trimEnd()}…` : text);
}
