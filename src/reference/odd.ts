import type { Lang } from '../base/lang.js';
import codes from './generated/nomenclatures/codes.js';
import list from './generated/nomenclatures/odd.js';
import targets from './generated/nomenclatures/odd-cibles.js';

type Row = readonly [code: number, shortFr: string, shortEn: string, fr: string, en: string, colour: string, ink: string];

// Checking a dossier takes the codes alone: the words are only reached inside functions, so that its bundle leaves them out.
const known = new Set(codes['odd-cibles'].split(' '));

/** A sustainable development goal: its short name, its official title and colour, and the colour of a text readable on it. */
export interface Goal {
  readonly number: number;
  readonly short: string;
  readonly title: string;
  readonly colour: string;
  readonly ink: string;
}

export function goal(number: number, lang: Lang): Goal | undefined {
  const rows: readonly Row[] = list.lignes;
  const row = rows.find((each) => each[0] === number);
  if (row === undefined) return undefined;
  return { number, short: row[lang === 'fr' ? 1 : 2], title: row[lang === 'fr' ? 3 : 4], colour: row[5], ink: row[6] };
}

/** Whether a code names one of the 169 targets of the 2030 Agenda. */
export function isSdgTarget(code: string): boolean {
  return known.has(code);
}

/** Codes of the targets of a goal, in the official order. */
export function targetsOf(number: number): string[] {
  return [...known].filter((code) => code.startsWith(`${number}.`));
}

/** Short label of a target such as `6.1`, in the project’s own words. */
export function targetLabel(code: string, lang: Lang): string | undefined {
  const rows: readonly (readonly [code: string, fr: string, en: string])[] = targets.lignes;
  return rows.find((each) => each[0] === code)?.[lang === 'fr' ? 1 : 2];
}
