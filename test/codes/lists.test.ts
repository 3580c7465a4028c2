import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import type { CodeList } from '../../src/base/codes.js';
import { plain } from '../../src/base/plain.js';
import { codeList } from '../../src/codes/list.js';
import { search } from '../../src/codes/search.js';
import { CODE_LISTS, type CodeListName } from '../../src/locales/codes.js';
import { LANGS } from '../../src/locales/format.js';
import { incomeGroup, knownYears, lastFinalYear } from '../../src/reference/pays-cad.js';
import { isSectorOffered } from '../../src/reference/secteurs-crs.js';
import { isZoneRecipient } from '../../src/reference/zones-cad.js';

const YEAR = 2025;
const french = (name: CodeListName): CodeList => codeList(name, 'fr', YEAR);
const rows = (file: string): readonly (readonly unknown[])[] =>
  (parse(readFileSync(`data/nomenclatures/${file}.yaml`, 'utf8')) as { readonly lignes: readonly (readonly unknown[])[] }).lignes;
const codesOf = (list: CodeList): string[] => list.entries.filter(({ write }) => write !== undefined).map(({ code }) => code);

/** Every code that stands in the data, and whether a new dossier may bear it. */
const OPEN: readonly (readonly [CodeListName, string, (row: readonly unknown[]) => boolean])[] = [
  ['crs', 'secteurs-crs', (row) => isSectorOffered(String(row[0]))],
  ['zones', 'zones-cad', (row) => isZoneRecipient(String(row[0]))],
  ['types-aide', 'types-aide', (row) => row[3] === true],
  ['canaux', 'canaux', (row) => row[4] === true],
  ['devises', 'devises', (row) => row[3] === true],
  ['marqueurs', 'marqueurs', () => true],
];

describe.each(OPEN)('%s', (name, file, isOpen) => {
  test('offers every code that a dossier may bear, and none of the others', () => {
    const open = rows(file).filter(isOpen);
    const shut = rows(file).filter((row) => !isOpen(row));
    expect(codesOf(french(name)).sort()).toEqual(open.map((row) => String(row[0])).sort());
    for (const row of shut) {
      const { entries, closed } = search(french(name), String(row[0]));
      expect(closed?.code, `${row[0]} is known to be closed`).toBe(row[0]);
      expect(entries.map(({ code }) => code)).not.toContain(row[0]);
    }
  });
});

test('withdrawn and reserved codes exist in the data, so that the test above says something', () => {
  expect(OPEN.map(([, file, isOpen]) => rows(file).filter((row) => !isOpen(row)).length)).toEqual([37, 2, 21, 62, 9, 0]);
});

/** A code that the form of the dossier refuses would be a trap. */
test('what is offered has the form that the dossier asks for', () => {
  const { definitions } = JSON.parse(readFileSync('schemas/dossier.schema.json', 'utf8')) as {
    readonly definitions: Readonly<
      Record<string, { readonly properties?: Readonly<Record<string, { readonly pattern?: string }>>; readonly pattern?: string }>
    >;
  };
  const keys = definitions.versement?.properties ?? {};
  const places: readonly (readonly [CodeListName, string | undefined])[] = [
    ['crs', keys.secteur?.pattern],
    ['zones', keys.zone?.pattern],
    ['types-aide', keys.typeAide?.pattern],
    ['canaux', keys.canal?.pattern],
    ['devises', definitions.codeDevise?.pattern],
    ['pays', definitions.codePays?.pattern],
  ];
  for (const [name, pattern] of places) {
    expect(pattern, name).toBeDefined();
    for (const code of codesOf(french(name))) expect(code).toMatch(new RegExp(pattern ?? ''));
  }
});

interface Schema {
  readonly $ref?: string;
  readonly enum?: readonly string[];
  readonly items?: Schema;
  readonly properties?: Readonly<Record<string, Schema>>;
  readonly definitions?: Readonly<Record<string, Schema>>;
}

test('the words of the model are those of its schema', () => {
  const schema = JSON.parse(readFileSync('schemas/dossier.schema.json', 'utf8')) as Schema;
  /** Sorted values at a place such as `acteurs.[].role`. */
  const enumAt = (path: string): string[] => {
    const found = path.split('.').reduce<Schema>((node, step) => {
      const next = step === '[]' ? node.items : node.properties?.[step];
      return next?.$ref === undefined ? (next ?? {}) : (schema.definitions?.[next.$ref.split('/').at(-1) ?? ''] ?? {});
    }, schema);
    return [...(found.enum ?? [])].sort();
  };
  const places: readonly (readonly [CodeListName, string])[] = [
    ['roles', 'acteurs.[].role'],
    ['niveaux', 'acteurs.[].niveau'],
    ['regions', 'acteurs.[].region'],
    ['natures-acteur', 'acteurs.[].nature'],
    ['natures', 'versements.[].nature'],
    ['thematiques', 'thematiques.[]'],
  ];
  for (const [name, path] of places) expect(codesOf(french(name)).sort(), name).toEqual(enumAt(path));
});

describe.each(CODE_LISTS)('every code of %s', (name) => {
  test.each(LANGS)('is found first by itself, and by its name in %s, with and without accents', (lang) => {
    const list = codeList(name, lang, YEAR);
    for (const entry of [...list.entries, ...list.asides]) {
      expect(search(list, entry.code).entries[0]?.code, entry.code).toBe(entry.code);
      for (const text of [plain(entry.name), entry.name.toUpperCase()]) {
        // Two channels and two types of aid bear the same name: the code is among those found.
        const found = search(list, text.split(/\s+/).slice(0, 12).join(' ')).entries;
        expect(
          found.map(({ code }) => code),
          text,
        ).toContain(entry.code);
      }
    }
  });

  test('has a title, a source where it comes from elsewhere, and a way of writing that names a key', () => {
    for (const lang of LANGS) {
      const list = codeList(name, lang, YEAR);
      expect(list.title).not.toBe('');
      expect(list.notes.length).toBeGreaterThan(0);
      for (const { code, name: said, write } of list.entries) {
        expect(said.trim(), code).not.toBe('');
        if (write !== undefined) expect(write).toMatch(/^[a-zA-Z]+: /);
      }
    }
  });
});

test('a code of figures is written between quotes: a file reader would take it for a number', () => {
  for (const name of ['crs', 'zones', 'canaux'] as const)
    for (const { code, write } of french(name).entries) if (write !== undefined) expect(write.endsWith(`: "${code}"`)).toBe(true);
  expect(french('pays').asides.find(({ code }) => code === 'NO')?.write).toBe('pays: "NO"');
});

describe('countries', () => {
  test.each(knownYears())('the list of %i is that of the recipients of the year', (year) => {
    const list = codeList('pays', 'fr', year);
    for (const { code } of list.entries) expect(incomeGroup(code, year), code).toBeDefined();
    for (const { code } of list.asides) expect(incomeGroup(code, year), code).toBeUndefined();
    expect(list.entries.length + list.asides.length).toBe(250);
    expect(list.title).toContain(String(year));
  });

  test('a group follows the year, and a provisional list says so', () => {
    const bhutan = (year: number): unknown => search(codeList('pays', 'fr', year), 'bhoutan').entries[0]?.details;
    expect(bhutan(2023)).toEqual(['pays moins avancé (PMA)']);
    expect(bhutan(2024)).toEqual(['revenu intermédiaire, tranche inférieure']);
    expect(codeList('pays', 'fr', 2026).title).toContain('provisoire');
    expect(lastFinalYear()).toBe(2025);
  });
});
