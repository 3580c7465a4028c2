import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import { toPointer } from '../../src/base/path.js';
import { messageOf } from '../../src/exporters/dispositifs/words.js';
import words from '../../src/locales/fr/dispositifs.js';
import { altered, type Change, judge } from './judge.js';

interface Case extends Change {
  readonly quand?: string;
  /** The day of the last check of the data when not given. */
  readonly date?: string;
  readonly dispositif: string;
  /** The edition that must be the one judged. */
  readonly edition?: string;
  readonly verdict: string;
  readonly fenetre?: string;
  /** Euros. */
  readonly demandeMax?: number;
  readonly bornes?: readonly number[];
  readonly horsDePortee?: boolean;
  readonly attendu?: Readonly<Record<string, string>>;
  readonly dit?: Readonly<Record<string, string>>;
  /** No blocking rule says no. */
  readonly sansNonBloquant?: true;
  /** The blocking rules that say no, and no others. */
  readonly seulsNonBloquants?: readonly string[];
  /** The blocking rules that are open, and no others. */
  readonly inconnus?: readonly string[];
  /** JSON pointers that must be among the missing keys. */
  readonly manquantes?: readonly string[];
}

const groups = parse(readFileSync('test/dispositifs/verdicts.yaml', 'utf8')) as { dossier: string; cas: Case[] }[];
const voice = { lang: 'fr', words } as const;
/** No-break spaces are typography, not content. */
const plain = (text: string): string => text.replace(/[\u00a0\u202f]/g, ' ');

describe.each(groups)('$dossier', ({ dossier, cas }) => {
  test.each(cas.map((each) => [`${each.dispositif} ${each.date ?? ''} ${each.quand ?? ''}`, each] as const))('%s', async (_, each) => {
    const [id = '', asked] = each.dispositif.split('@');
    const verdict = await judge(altered(dossier, each), id, each.date ?? '2026-11-22', asked);
    const blocking = (answer: string): string[] =>
      verdict.raisons.filter(({ resultat, gravite }) => resultat === answer && gravite === 'bloquant').map(({ regle }) => regle);
    expect(verdict.verdict, JSON.stringify(verdict.raisons.filter(({ resultat }) => resultat !== 'oui'))).toBe(each.verdict);
    if (each.edition !== undefined) expect(verdict.edition.id).toBe(each.edition);
    if (each.fenetre !== undefined) expect(verdict.fenetre).toBe(each.fenetre);
    if (each.demandeMax !== undefined) expect(verdict.request?.amount).toBe(each.demandeMax * 100);
    if (each.bornes !== undefined) expect(verdict.request?.bounds.map(({ amount }) => amount / 100)).toEqual(each.bornes);
    if (each.horsDePortee !== undefined) expect(verdict.request?.outOfReach).toBe(each.horsDePortee);
    for (const [regle, expected] of Object.entries(each.attendu ?? {})) {
      const found = verdict.raisons.find((reason) => reason.regle === regle);
      expect(`${regle} ${found?.resultat} ${found?.gravite}`).toBe(`${regle} ${expected}`);
    }
    for (const [regle, text] of Object.entries(each.dit ?? {})) {
      const found = verdict.raisons.find((reason) => reason.regle === regle);
      expect(found && plain(messageOf(found, voice))).toContain(text);
    }
    if (each.sansNonBloquant === true) expect(blocking('non')).toEqual([]);
    if (each.seulsNonBloquants !== undefined) expect(blocking('non')).toEqual(each.seulsNonBloquants);
    if (each.inconnus !== undefined) expect(blocking('inconnu')).toEqual(each.inconnus);
    if (each.manquantes !== undefined) expect(verdict.manquantes.map(toPointer)).toEqual(expect.arrayContaining([...each.manquantes]));
  });
});
