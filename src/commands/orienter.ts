import type { IsoDate } from '../base/dates.js';
import type { Orientation } from '../base/guide.js';
import type { Dossier } from '../dossier/model.js';
import type { Voice } from '../exporters/guide/voice.js';
import { answersOf } from '../guide/dossier.js';
import { orient } from '../guide/orientation.js';
import type { Io } from '../io/io.js';
import { UserError } from '../io/user-error.js';
import type { Lang } from '../locales/format.js';
import { countries } from '../reference/pays.js';
import { readCountry, readDate, readSituation, readTerritory, situationList } from './guide/answers.js';
import { type Asked, askOrientation } from './guide/ask.js';
import { type Conversation, isInterruption } from './guide/conversation.js';
import { guideWords } from './guide/words.js';

export interface OrienterOptions {
  readonly lang: Lang;
  readonly situation?: string;
  readonly region?: string;
  readonly departement?: string;
  /** Country of the partner. */
  readonly pays?: string;
  readonly date?: string;
  readonly format?: string;
}

/** A dossier under way and its reference date. */
export interface KnownDossier {
  readonly dossier: Dossier;
  readonly date: IsoDate;
}

/**
 * `aect orienter`: whom to contact, in what order. `talk` asks on a terminal what neither an option nor the dossier says; without it
 * nothing is asked.
 * Exit code 0, 130 when the user stops. Throws a `UserError` for a wrong call.
 */
export async function orienter(
  typed: OrienterOptions,
  io: Io,
  talk: (() => Promise<Conversation>) | undefined,
  known?: KnownDossier,
): Promise<number> {
  const { lang, situation, format = 'text' } = typed;
  // Options win over the dossier; a département says its own region.
  const { region, ...rest } = known === undefined ? {} : answersOf(known.dossier);
  const options = { date: known?.date, ...rest, ...(typed.departement === undefined && { region }), ...typed };
  const words = await guideWords(lang);
  const date = readDate(options.date, words);
  const list = countries(lang, date).sort((a, b) => a.name.localeCompare(b.name, lang));
  // What is typed wrong is told before anything is asked.
  if (situation !== undefined) readSituation(situation, lang, words);
  readTerritory(options, lang, words);
  readCountry(options.pays ?? '', list, words);
  let answers: Partial<Asked> = options;
  if (situation === undefined) {
    if (talk === undefined || format !== 'text') throw new UserError(words.errors.situationMissing(situationList(lang)));
    try {
      io.note(`${words.ask.welcome}\n`);
      answers = await askOrientation(options, list, await talk(), lang, words);
    } catch (error) {
      if (!isInterruption(error)) throw error;
      io.note(`\n${words.ask.interrupted}\n`);
      return 130;
    }
    io.print('\n');
  }
  const chosen = readSituation(answers.situation ?? '', lang, words);
  const context = {
    ...readTerritory(answers, lang, words),
    pays: readCountry(answers.pays ?? '', list, words),
    date,
    dossier: known?.dossier,
  };
  io.print(await print(orient(chosen, context, lang, words.orientation), format, { lang, words }, Math.min(io.columns, 100)));
  return 0;
}

async function print(orientation: Orientation, format: string, voice: Voice, columns: number): Promise<string> {
  if (format === 'json') return `${JSON.stringify({ version: 1, ...orientation }, null, 2)}\n`;
  if (format === 'md') return (await import('../exporters/guide/orientation-md.js')).orientationToMarkdown(orientation, voice);
  return (await import('../exporters/guide/orientation-text.js')).orientationToText(orientation, voice, columns);
}
