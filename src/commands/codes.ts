import type { CodeEntry, CodeList } from '../base/codes.js';
import { isRealDate } from '../base/dates.js';
import { codeList } from '../codes/list.js';
import { search } from '../codes/search.js';
import { nearest } from '../dossier/nearest.js';
import type { Io } from '../io/io.js';
import { UserError } from '../io/user-error.js';
import { CODE_LISTS, codesWords } from '../locales/codes.js';
import type { Lang } from '../locales/format.js';
import { messages } from '../locales/messages.js';
import { knownYears, lastFinalYear, recipientList } from '../reference/pays-cad.js';

export interface CodesOptions {
  readonly lang: Lang;
  readonly format?: string;
  /** Flow year of the list of recipients. */
  readonly annee?: string;
  /** Its year is the flow year. */
  readonly date?: string;
}

/** The widest line that a text is still easy to read on. */
const WIDEST = 100;

/**
 * `aect codes`: the lists, one list, or what answers a text in it. Exit code 0; 2 when nothing answers, and then a suggestion on standard
 * error. Throws a `UserError` for a wrong call.
 */
export async function codes(name: string | undefined, texts: readonly string[], options: CodesOptions, io: Io): Promise<number> {
  const { lang } = options;
  const words = codesWords(lang);
  const year = flowYear(name, options);
  if (name === undefined) {
    const lists = CODE_LISTS.map((id) => codeList(id, lang, year));
    io.print(await printLists(lists, options, io));
    return 0;
  }
  const id = CODE_LISTS.find((known) => known === name);
  if (id === undefined) throw new UserError(words.unknownList(name, nearest(name.slice(0, WIDEST), CODE_LISTS), CODE_LISTS.join(', ')));

  const list = codeList(id, lang, year);
  const text = texts.join(' ').trim();
  if (text === '') {
    io.print(await print(list, list.entries, undefined, year, options, io));
    return 0;
  }
  const { entries, suggestion, closed } = search(list, text);
  if (entries.length > 0 && closed === undefined) {
    io.print(await print(list, entries, text, year, options, io));
    return 0;
  }
  // A program that asked for data gets its empty list all the same.
  if (options.format === 'json' || options.format === 'csv') io.print(await print(list, [], text, year, options, io));
  const near = entries.map((entry) => entry.code).join(', ');
  io.note(
    `${closed === undefined ? words.nothing(text, suggestion, id) : words.closed(closed.code, closed.name, closed.replacedBy, closed.replacedBy === undefined ? near : '')}\n`,
  );
  return 2;
}

function flowYear(name: string | undefined, { annee, date, lang }: CodesOptions): number {
  const words = codesWords(lang);
  if (annee === undefined && date === undefined) return lastFinalYear();
  if (name !== 'pays') throw new UserError(words.yearOfCountries);
  if (date !== undefined && !isRealDate(date)) throw new UserError(messages(lang).badDate(date));
  const typed = annee ?? date?.slice(0, 4) ?? '';
  const year = /^\d{4}$/.test(typed) ? Number(typed) : 0;
  if (recipientList(year) === undefined) {
    const years = knownYears();
    throw new UserError(words.unknownYear(typed, years[0] ?? 0, years.at(-1) ?? 0));
  }
  return year;
}

async function printLists(lists: readonly CodeList[], { lang, format }: CodesOptions, io: Io): Promise<string> {
  if (format === 'json') return (await import('../exporters/codes/json.js')).listsToJson(lists);
  if (format === 'csv') return (await import('../exporters/codes/csv.js')).listsToCsv(lists, lang);
  return (await import('../reporters/codes.js')).listsToText(lists, lang, Math.min(io.columns, WIDEST), io.colour);
}

async function print(
  list: CodeList,
  entries: readonly CodeEntry[],
  text: string | undefined,
  year: number,
  { lang, format }: CodesOptions,
  io: Io,
): Promise<string> {
  if (format === 'json')
    return (await import('../exporters/codes/json.js')).codesToJson(list, entries, text, list.id === 'pays' ? year : undefined);
  if (format === 'csv') return (await import('../exporters/codes/csv.js')).codesToCsv(entries, lang);
  const { codesToText } = await import('../reporters/codes.js');
  return codesToText(list, entries, { lang, columns: Math.min(io.columns, WIDEST), colour: io.colour, text });
}
