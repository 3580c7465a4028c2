import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import stringWidth from 'string-width';
import { describe, expect, test } from 'vitest';
import { type CodesOptions, codes } from '../../src/commands/codes.js';
import { CODE_LISTS } from '../../src/locales/codes.js';
import { LANGS } from '../../src/locales/format.js';
import { fakeIo } from './io.js';

async function run(
  args: readonly string[],
  options: Partial<CodesOptions> = {},
  columns = 80,
): Promise<{ code: number; out: string; err: string }> {
  const io = fakeIo({ columns });
  const [list, ...text] = args;
  const code = await codes(list, text, { lang: 'fr', ...options }, io);
  return { code, out: io.out(), err: io.err() };
}

/** The codes at the head of the paragraphs of a screen. */
const heads = (screen: string): string[] => [...screen.matchAll(/^ {2}(\S+)/gm)].map(([, code]) => code ?? '');

describe('on the screen', () => {
  test.each(CODE_LISTS)('%s fits in 80 columns, says how to write a code and where the list comes from', async (list) => {
    for (const lang of LANGS) {
      const { code, out, err } = await run([list], { lang });
      expect(code).toBe(0);
      expect(err).toBe('');
      for (const line of out.split('\n')) expect(stringWidth(line), line).toBeLessThanOrEqual(80);
      expect(out).toContain(lang === 'fr' ? 'Dans le dossier  ' : 'In the dossier  ');
      expect(out).toContain(lang === 'fr' ? 'Liste de contrôle, pas un avis juridique.' : 'A check-list, not legal advice.');
      expect(out).not.toMatch(/undefined|null|\[object|\{\w+\}/);
    }
  });

  test('the lists are listed, with their size', async () => {
    const { code, out } = await run([]);
    expect(code).toBe(0);
    expect(heads(out)).toEqual([...CODE_LISTS]);
    expect(out).toContain('413 codes');
    for (const line of out.split('\n')) expect(stringWidth(line), line).toBeLessThanOrEqual(80);
  });

  test('a search shows the best match first, and its way of writing', async () => {
    const { out } = await run(['crs', 'eau', 'potable']);
    expect(heads(out)[0]).toBe('14031');
    expect(out).toContain('Dans le dossier  secteur: "14031"');
    expect(out).toContain('Vérifiée le 22\u00a0novembre 2026.');
  });

  test('a marker says what its scores mean', async () => {
    const { out } = await run(['marqueurs', 'genre']);
    expect(out).toContain('genre: 1');
    for (const score of ['0 : non visé', '1 : objectif significatif', '2 : objectif principal']) expect(out).toContain(score);
  });

  test('is narrow on a narrow screen, and never wider than is easy to read', async () => {
    for (const [columns, widest] of [
      [40, 40],
      [300, 100],
    ] as const) {
      const { out } = await run(['crs', 'eau'], {}, columns);
      for (const line of out.split('\n')) expect(stringWidth(line), line).toBeLessThanOrEqual(widest);
    }
  });
});

describe('countries', () => {
  test('follow the year, or the year of a date', async () => {
    const byYear = await run(['pays', 'bhoutan'], { annee: '2023' });
    expect(byYear.out).toContain('pays moins avancé');
    expect(await run(['pays', 'bhoutan'], { date: '2023-06-30' })).toEqual(byYear);
    expect((await run(['pays', 'bhoutan'], { annee: '2024' })).out).toContain('tranche inférieure');
  });

  test('out of the list of recipients are found by name, and left out of the whole list', async () => {
    expect((await run(['pays', 'allemagne'])).out).toContain('hors de la liste des bénéficiaires en 2025');
    expect(heads((await run(['pays'])).out)).not.toContain('DE');
    expect(heads((await run(['pays'], { annee: '2017' })).out)).toContain('CL');
    expect(heads((await run(['pays'], { annee: '2018' })).out)).not.toContain('CL');
  });

  test.each([
    ['a year without a list', { annee: '2013' }, 'de 2014 à 2026'],
    ['a year that is none', { annee: 'hier' }, 'de 2014 à 2026'],
    ['a day that is none', { date: '2025-02-30' }, 'n’est pas une date'],
  ])('%s is refused', async (_, options, sentence) => {
    await expect(run(['pays'], options)).rejects.toThrow(sentence);
  });

  test('alone have a year', async () => {
    await expect(run(['crs'], { annee: '2025' })).rejects.toThrow('aect codes pays --annee 2025');
  });
});

describe('as data', () => {
  test.each(CODE_LISTS)('%s has the shape of version 1', async (list) => {
    const { out, code } = await run([list], { format: 'json' });
    expect(code).toBe(0);
    const data = JSON.parse(out) as { codes: Record<string, unknown>[] };
    expect(Object.keys(data)).toEqual(['version', 'liste', 'titre', 'texte', 'annee', 'source', 'notes', 'codes']);
    expect(data).toMatchObject({ version: 1, liste: list, texte: null, annee: list === 'pays' ? 2025 : null });
    expect(data.codes.length).toBeGreaterThan(10);
    for (const entry of data.codes) {
      expect(Object.keys(entry)).toEqual(['code', 'nom', 'precisions', 'usuel', 'ecriture']);
      expect(typeof entry.code).toBe('string');
    }
  });

  test('the lists too', async () => {
    const { listes } = JSON.parse((await run([], { format: 'json' })).out) as { listes: { liste: string; nombre: number }[] };
    expect(listes.map(({ liste }) => liste)).toEqual([...CODE_LISTS]);
    expect(listes.find(({ liste }) => liste === 'crs')?.nombre).toBe(296);
  });

  test('a category cannot be typed', async () => {
    const { codes: found } = JSON.parse((await run(['crs', '140'], { format: 'json' })).out) as {
      codes: { code: string; ecriture: string | null }[];
    };
    expect(found[0]).toMatchObject({ code: '140', ecriture: null });
    expect(found[1]).toMatchObject({ code: '14010', ecriture: 'secteur: "14010"' });
  });

  test('CSV is for a French spreadsheet: byte order mark, semicolons, CRLF, as many cells on each line, no formula', async () => {
    for (const list of [undefined, ...CODE_LISTS]) {
      const { out } = await run(list === undefined ? [] : [list], { format: 'csv' });
      expect(out.startsWith('\ufeff')).toBe(true);
      const lines = out.slice(1).trimEnd().split('\r\n');
      const cells = lines.map((line) => line.split(/;(?=(?:[^"]*"[^"]*")*[^"]*$)/));
      expect(cells[0]).toEqual(
        list === undefined ? ['liste', 'titre', 'nombre'] : ['code', 'nom', 'precisions', 'usuel', 'dans_le_dossier'],
      );
      for (const line of cells) {
        expect(line.length, line.join(';')).toBe(cells[0]?.length);
        for (const cell of line) expect(cell).not.toMatch(/^"?[=+@\t\r-]/);
      }
    }
  });
});

describe('when nothing answers', () => {
  test('a slip of the keys gets a suggestion, on standard error, and exit code 2', async () => {
    const { code, out, err } = await run(['crs', 'assainisement']);
    expect({ code, out }).toEqual({ code: 2, out: '' });
    expect(err).toContain('aect codes crs assainissement');
  });

  test('a program that wants data gets an empty list', async () => {
    const { code, out } = await run(['crs', 'girafe'], { format: 'json' });
    expect(code).toBe(2);
    expect(JSON.parse(out)).toMatchObject({ texte: 'girafe', codes: [] });
  });

  test('a withdrawn code is named as such, with the codes nearby', async () => {
    const { code, out, err } = await run(['zones', '380']);
    expect({ code, out }).toEqual({ code: 2, out: '' });
    expect(err).toContain('Employez «\u00a01031\u00a0»');
    expect((await run(['crs', '11322'])).err).toContain('11320');
  });

  test('an unknown list is told, with all lists', async () => {
    await expect(run(['pay'])).rejects.toThrow(/Vouliez-vous dire «\u00a0pays\u00a0»[\s\S]*types-aide/);
    await expect(run(['__proto__'])).rejects.toThrow('crs');
  });

  test('a hostile text neither fills nor rewrites the screen', async () => {
    for (const text of ['\u001b[2J\u001b]0;titre\u0007', 'x'.repeat(100_000), '(xq+)+$', '\u202egnol', `${'z'.repeat(39)} `.repeat(500)]) {
      const { code, err } = await run(['canaux', text]);
      expect(code).toBe(2);
      // biome-ignore lint/suspicious/noControlCharactersInRegex: they are what is looked for
      expect(err).not.toMatch(/[\u0000-\u0009\u000b-\u001f\u007f-\u009f\u202a-\u202e]/);
      expect(err.length).toBeLessThan(400);
    }
    await expect(run(['\u001b[31m'.repeat(10_000)])).rejects.toThrow(/^La liste «\u00a0\\u001b\[31m[^…]{1,60}…[\s\S]{1,300}$/);
  });
});

test('the words follow the house: typographic apostrophes, no jargon', async () => {
  for (const list of CODE_LISTS) {
    const { out } = await run([list]);
    expect(out, list).not.toMatch(/\p{L}'\p{L}/u);
    expect(out, list).not.toMatch(/YAML|pointeur|booléen|schéma/);
  }
});

test('the built program answers, and leaves the lists out of its hot bundle', () => {
  const { status, stdout } = spawnSync(process.execPath, [resolve('bin/aect.cjs'), 'codes', 'crs', '14031', '--lang', 'en'], {
    encoding: 'utf8',
  });
  expect(status).toBe(0);
  expect(stdout).toContain('In the dossier  secteur: "14031"');
  for (const bundle of ['cli', 'validate', 'validate-en']) {
    const text = readFileSync(`dist/${bundle}.cjs`, 'utf8');
    for (const said of ['dispositifs de base', 'basic drinking water', 'franc burundais', 'Sénégal', 'Banque mondiale'])
      expect(text.includes(said), `${said} in ${bundle}.cjs`).toBe(false);
  }
});
