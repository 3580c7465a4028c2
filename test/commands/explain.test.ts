import { describe, expect, test } from 'vitest';
import { checkNames, findCheck } from '../../src/commands/checks.js';
import { run } from '../../src/commands/explain.js';
import { findSubject } from '../../src/commands/subjects.js';
import { LANGS } from '../../src/locales/format.js';
import { rules } from '../../src/rules/index.generated.js';
import { fakeIo } from './io.js';

async function page(name: string, lang: 'fr' | 'en' = 'fr'): Promise<string> {
  const io = fakeIo();
  expect(await run(name, { lang }, io)).toBe(0);
  return io.out();
}

describe('a check', () => {
  test.each(checkNames())('%s is explained in both languages, on a screen', async (name) => {
    for (const lang of LANGS) {
      const text = await page(name, lang);
      expect(text).toContain(name);
      expect(text).not.toMatch(/\{\w+\}|undefined/);
      expect(text.trimEnd().split('\n').length, 'it fits a screen').toBeLessThanOrEqual(40);
      for (const line of text.split('\n')) expect(line.length, line).toBeLessThanOrEqual(80);
    }
  });

  test('the list as data names profile, severity, source and period of each rule', async () => {
    const io = fakeIo();
    await run(undefined, { lang: 'fr', list: true, format: 'json' }, io);
    const list = JSON.parse(io.out()) as {
      name: string;
      family: string;
      inForce: { from: string | null; until: string | null };
      source: unknown[];
    }[];
    expect(list.map((entry) => entry.name).sort()).toEqual(rules.map((rule) => rule.name).sort());
    expect(Object.keys(list[0] ?? {})).toEqual(['name', 'family', 'profile', 'severity', 'title', 'source', 'inForce']);
    for (const entry of list) expect(entry.source.length, entry.name).toBeGreaterThan(0);
    expect(list.find((entry) => entry.name === 'odd-absent')?.inForce).toEqual({ from: '2021-08-06', until: null });
  });

  test('one as data adds why, message, help and examples', async () => {
    const io = fakeIo();
    await run('convention-objet', { lang: 'fr', format: 'json' }, io);
    expect(JSON.parse(io.out())).toMatchObject({
      name: 'convention-objet',
      profile: 'legalite',
      message: findCheck('convention-objet', 'fr')?.words.message,
    });
  });
});

describe('other names', () => {
  test('a goal lists its targets', async () => {
    expect(await page('odd-6')).toContain('6.b');
    expect(findSubject('17', 'en')?.title).toContain('Partnerships');
    expect(findSubject('odd-18', 'fr')).toBeUndefined();
  });

  test('a target names its goal', async () => {
    expect(await page('6.1')).toContain('objectif 6');
  });

  test('a marker lists the checks that say what a score requires', async () => {
    expect(await page('genre')).toContain('genre-objectif');
  });

  test('a key by its path or, when it is alone, by its last word', async () => {
    expect(await page('conventions[].objet')).toContain('exigée par la loi');
    expect(await page('montantPrevisionnel')).toContain('convention-montant-previsionnel');
    expect(await page('objet')).toContain('deliberations[].objet');
  });

  test('a code says what it is, where it goes and where it comes from', async () => {
    const sector = await page('14031');
    for (const said of ['eau potable', 'secteur: "14031"', 'OCDE']) expect(sector).toContain(said);
    expect(await page('140')).toContain('14031');
    expect(await page('C01')).toContain('typeAide: C01');
    expect(await page('xof')).toContain('devise: XOF');
    expect(await page('14031', 'en')).toContain('drinking water');
  });

  test('a country tells its groups year by year, by its code or its name', async () => {
    expect((await page('BT')).replaceAll('\n', ' ')).toContain('2014–2023, pays moins avancé (PMA) ; 2024–2026, revenu');
    expect(await page('senegal')).toBe(await page('SN'));
    expect(await page('DE')).toContain('2014–2026, hors de la liste');
  });

  test('a code of several lists shows them all, a closed one says so', async () => {
    const both = await page('21010');
    expect(both).toContain('secteur: "21010"');
    expect(both).toContain('canal: "21010"');
    expect(await page('380')).toContain('1031');
  });

  test('every page of a code fits in 80 columns', async () => {
    for (const name of ['14031', '21010', 'SN', 'B01', '998', 'bretagne'])
      for (const line of (await page(name)).split('\n')) expect(line.length, line).toBeLessThanOrEqual(80);
  });

  test('an unknown one gets a suggestion', async () => {
    await expect(run('montantPrevisionel', { lang: 'fr' }, fakeIo())).rejects.toThrow('montantPrevisionnel');
  });
});
