import type { CodeEntry, CodeList } from '../base/codes.js';
import type { Lang } from '../base/lang.js';
import { codesWords } from '../locales/codes.js';
import { markers, scores } from '../reference/marqueurs.js';
import { goal, targetLabel, targetsOf } from '../reference/odd.js';
import { sourceOf } from '../reference/sources.js';

/** The 17 goals, each before its targets. */
export function goalList(lang: Lang): CodeList {
  const words = codesWords(lang);
  const other: Lang = lang === 'fr' ? 'en' : 'fr';
  const entries = Array.from({ length: 17 }, (_, index) => index + 1).flatMap((number): CodeEntry[] => {
    const own = goal(number, lang);
    if (own === undefined) return [];
    const targets = targetsOf(number).map(
      (code): CodeEntry => ({
        code,
        name: targetLabel(code, lang) ?? '',
        details: [words.goalOf(String(number))],
        aliases: [targetLabel(code, other) ?? ''],
        usual: false,
        write: `cibles: ["${code}"]`,
      }),
    );
    return [
      {
        code: String(number),
        name: own.short,
        details: [own.title],
        aliases: [goal(number, other)?.short ?? ''],
        usual: false,
        write: `principal: ${number}`,
      },
      ...targets,
    ];
  });
  return {
    id: 'odd',
    title: words.titles.odd,
    notes: [words.where.odd],
    entries,
    closed: [],
    asides: [],
    source: sourceOf('nomenclatures/odd-cibles'),
  };
}

/** The markers by their key in the dossier; what the scores mean stands in the notes. */
export function markerList(lang: Lang): CodeList {
  const words = codesWords(lang);
  return {
    id: 'marqueurs',
    title: words.titles.marqueurs,
    notes: [...scores(lang).map(({ score, name, meaning }) => words.score(score, name, meaning)), words.where.marqueurs],
    entries: markers(lang).map(({ key, number, name, otherNames, rio, highest }) => ({
      code: key,
      name,
      details: [`0–${highest}`, words.markerNumber(number), ...(rio ? [words.rio] : [])],
      aliases: otherNames,
      usual: false,
      write: `${key}: 1`,
    })),
    closed: [],
    asides: [],
    source: sourceOf('nomenclatures/marqueurs'),
  };
}
