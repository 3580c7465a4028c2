import type { CodeEntry, CodeList } from '../base/codes.js';
import { codesWords } from '../locales/codes.js';
import type { Lang } from '../locales/format.js';
import { paint } from './paint.js';
import { wrap } from './wrap.js';

/** How the codes are shown. `columns` is the width of the screen. */
export interface CodesView {
  readonly lang: Lang;
  readonly columns: number;
  readonly colour: boolean;
  /** The text that was searched; undefined for a whole list. */
  readonly text: string | undefined;
}

/** The codes for the screen: one paragraph each, how to write them, where they come from. */
export function codesToText(list: CodeList, entries: readonly CodeEntry[], view: CodesView): string {
  const words = codesWords(view.lang);
  const { label } = paint(view.colour);
  const codes = entries.filter(({ write }) => write !== undefined);
  const count = view.text === undefined ? words.total(codes.length) : words.found(codes.length || entries.length, view.text);
  const example = codes[0]?.write;
  const foot = [
    ...list.notes,
    (view.text === undefined && list.wholeNote) || '',
    entries.some(({ usual }) => usual) ? words.usualNote : '',
    list.source === undefined ? '' : words.source(list.source.text, list.source.checked),
    words.disclaimer,
  ].filter((line) => line !== '');
  return [
    wrap(`${list.title} (${count})`, view.columns, ''),
    '',
    ...rows(
      entries.map((entry) => [entry.code, [entry.name, entry.details.join(' · ')].filter((part) => part !== '')]),
      view.columns,
      label,
    ),
    '',
    ...(example === undefined ? [] : [`${label(words.inDossier)}  ${example}`]),
    ...foot.map((line) => wrap(line, view.columns, '')),
    '',
  ].join('\n');
}

/** The names of the lists, with their size. */
export function listsToText(lists: readonly CodeList[], lang: Lang, columns: number, colour: boolean): string {
  const words = codesWords(lang);
  return [
    words.index,
    '',
    ...rows(
      lists.map((list) => [list.id, [list.title, words.total(list.entries.filter(({ write }) => write !== undefined).length)]]),
      columns,
      paint(colour).label,
    ),
    '',
    wrap(words.indexEnd, columns, ''),
    '',
  ].join('\n');
}

/** A narrow column, then a text folded in what is left; a second text follows on the same line where there is room. */
function rows(
  cells: readonly (readonly [head: string, texts: readonly string[]])[],
  columns: number,
  label: (text: string) => string,
): string[] {
  const width = Math.max(...cells.map(([head]) => head.length));
  const indent = ' '.repeat(width + 4);
  const room = columns - indent.length;
  return cells.map(([head, texts]) => {
    const line = texts.join(' — ');
    const folded = line.length <= room ? [line] : texts.flatMap((text) => wrap(text, room, '').split('\n'));
    return `  ${label(head)}${' '.repeat(width - head.length + 2)}${folded.join(`\n${indent}`)}`;
  });
}
