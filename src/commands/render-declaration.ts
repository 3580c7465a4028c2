import { dirname, join } from 'node:path';
import { isRealDate } from '../base/dates.js';
import { RECAP } from '../base/recap.js';
import { messageOf, type Voice } from '../exporters/apd/words.js';
import type { FontFiles } from '../exporters/pdf/fonts.js';
import type { Io } from '../io/io.js';
import { UserError } from '../io/user-error.js';
import { render as wordsEn } from '../locales/en/render.js';
import { formatList, LANGS } from '../locales/format.js';
import { render as wordsFr } from '../locales/fr/render.js';
import { fill } from '../pieces/context.js';
import { readApd } from './apd.js';
import { apdDocument } from './apd-document.js';
import type { Loaded } from './apd-load.js';
import { apdVoice } from './apd-voice.js';
import { formatsOf, type RenderOptions } from './render.js';
import { suffixOf } from './render-orders.js';

/** What the command reads and writes; tests hand in their own. */
export interface DeclarationDoors {
  /** The declaration, then its dossiers. */
  load(paths: readonly string[], voice: Voice): AsyncIterable<Loaded>;
  write(path: string, content: string | Uint8Array): Promise<void>;
  fonts(extra: string | undefined): Promise<FontFiles>;
}

/**
 * `aect render` of a declaration: its one piece, the summary, one path written a line on standard output. Exit code 0; 1 when `--strict`
 * refuses a declaration with errors; 2 when a file cannot be read. Throws a `UserError` for a wrong call.
 */
export async function renderDeclaration(file: string, options: RenderOptions, io: Io, doors: DeclarationDoors): Promise<number> {
  const words = options.lang === 'fr' ? wordsFr : wordsEn;
  const asked = options.piece?.find((name) => name !== RECAP);
  if (asked !== undefined) throw new UserError(fill(words.onlyRecap, { name: asked }));
  if (options.template !== undefined) throw new UserError(words.recapTemplate);
  if ([options.pour, options.bilingue, options.avecDossier, options.sansDossier].some((each) => each !== undefined))
    throw new UserError(words.recapAlone);
  const langue = LANGS.find((lang) => lang === (options.langue ?? 'fr'));
  if (langue === undefined)
    throw new UserError(fill(words.recapLangue, { lang: options.langue ?? '', langs: formatList(LANGS, options.lang) }));
  const { date } = options;
  if (date !== undefined && !isRealDate(date)) throw new UserError(fill(words.badDate, { date }));
  const formats = formatsOf(options.format, words, options.lang);
  const voice = await apdVoice(langue);
  const { run, unreadable } = await readApd([file], date === undefined ? {} : { date }, await apdVoice(options.lang), io, doors, undefined);
  // A summary without one of its dossiers would be taken for the whole.
  if (run === undefined || unreadable) return 2;
  const report = run.report();
  const errors = report.findings.filter(({ severity }) => severity === 'error').map((finding) => messageOf(finding, voice));
  if (errors.length > 0) {
    const draft = fill(options.strict ? words.refused : words.draft, { pieces: RECAP });
    io.note(`${draft}\n${[...new Set(errors)].map((each) => `  - ${each}\n`).join('')}`);
    if (options.strict) return 1;
  }
  const folder = options.out ?? join(dirname(file), 'sorties');
  for (const format of formats) {
    const path = join(folder, `${RECAP}${suffixOf(langue, undefined)}.${format}`);
    await doors.write(path, await apdDocument(report, format, voice, false, io, () => doors.fonts(options.font)));
    io.print(`${path}\n`);
  }
  return 0;
}
