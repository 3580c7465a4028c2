import type { CodeEntry, CodeList } from '../base/codes.js';
import type { Lang } from '../base/lang.js';
import { plain } from '../base/plain.js';
import { codeList } from '../codes/list.js';
import { CODE_LISTS, type CodeListName, codesWords } from '../locales/codes.js';
import { incomeGroup, knownYears, lastFinalYear } from '../reference/pays-cad.js';
import type { Subject } from './subjects.js';

interface Named {
  readonly id: CodeListName;
  readonly list: CodeList;
  readonly entry: CodeEntry;
}

/** A code of one of the lists of `aect codes`, by itself or by its exact name: `14031`, `SN`, `Sénégal`. */
export function codeSubject(name: string, lang: Lang): Subject | undefined {
  const lists = CODE_LISTS.map((id) => ({ id, list: codeList(id, lang, lastFinalYear()) }));
  const all = lists.flatMap(({ id, list }) => [...list.entries, ...list.asides].map((entry): Named => ({ id, list, entry })));
  const wanted = plain(name);
  const byCode = all.filter(({ entry }) => entry.code.toLowerCase() === name.toLowerCase());
  const found = byCode.length > 0 || wanted === '' ? byCode : all.filter(({ entry }) => namesOf(entry).includes(wanted));
  const [first, ...others] = found;
  if (first === undefined) return closedSubject(name, lists, lang);
  if (others.length === 0)
    return { name: first.entry.code, kind: 'code', title: capital(first.entry.name), paragraphs: paragraphsOf(first, all, lang) };
  return {
    name,
    kind: 'code',
    title: codesWords(lang).several,
    paragraphs: found.flatMap((one) => [`${one.entry.code} — ${one.entry.name}.`, ...paragraphsOf(one, all, lang)]),
  };
}

function namesOf({ name, aliases }: CodeEntry): readonly string[] {
  return [name, ...aliases].map(plain);
}

function paragraphsOf({ id, list, entry }: Named, all: readonly Named[], lang: Lang): readonly string[] {
  const words = codesWords(lang);
  const inside =
    entry.write === undefined
      ? all.filter((each) => each.id === id && each.entry.write !== undefined && each.entry.code.startsWith(entry.code))
      : [];
  return [
    `${words.titles[id]}.`,
    id === 'pays'
      ? words.history(history(entry.code, lang))
      : inside.length > 0
        ? ''
        : capital(entry.details.filter((each) => each !== words.usual).join(' ; ')),
    inside.length === 0
      ? ''
      : `${words.codesOf(inside.length)}\n${inside.map((each) => `  ${each.entry.code}  ${each.entry.name}`).join('\n')}`,
    entry.usual ? words.usualNote : '',
    entry.write === undefined ? '' : `${words.inDossier}  ${entry.write}\n${words.where[id]}`,
    list.source === undefined ? '' : words.source(list.source.text, list.source.checked),
  ].filter((paragraph) => paragraph !== '');
}

/** `2014–2023 : pays moins avancé ; 2024–2026 : …`, years that follow each other and have the same group taken together. */
function history(country: string, lang: Lang): string {
  const words = codesWords(lang);
  const periods: { from: number; to: number; group: string }[] = [];
  for (const year of knownYears()) {
    const found = incomeGroup(country, year);
    const group = found === undefined ? words.notListed : words.groups[found];
    const last = periods.at(-1);
    if (last?.group === group) last.to = year;
    else periods.push({ from: year, to: year, group });
  }
  return periods.map(({ from, to, group }) => `${from === to ? from : `${from}–${to}`}, ${group}`).join(' ; ');
}

function closedSubject(
  name: string,
  lists: readonly { readonly id: CodeListName; readonly list: CodeList }[],
  lang: Lang,
): Subject | undefined {
  const words = codesWords(lang);
  for (const { id, list } of lists) {
    const closed = list.closed.find(({ code }) => code.toLowerCase() === name.toLowerCase());
    if (closed === undefined) continue;
    return {
      name: closed.code,
      kind: 'code',
      title: `${closed.name}.`,
      paragraphs: [`${words.titles[id]}.`, words.closed(closed.code, closed.name, closed.replacedBy, '')],
    };
  }
  return undefined;
}

function capital(text: string): string {
  return text === '' ? '' : `${text.charAt(0).toUpperCase()}${text.slice(1)}.`;
}
