import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { schemeReader } from '../../scripts/generate/schemes.js';
import { yearsOf } from '../../src/dispositifs/editions.js';
import { resolveSchemes } from '../../src/dispositifs/resolve.js';
import type { Condition, Scheme } from '../../src/dispositifs/scheme.js';
import { allSchemes } from '../../src/dispositifs/schemes.js';
import { messageOf, term } from '../../src/exporters/dispositifs/words.js';
import en from '../../src/locales/en/dispositifs.js';
import fr from '../../src/locales/fr/dispositifs.js';
import { enums } from '../../src/locales/fr/enums.js';
import { parameter } from '../../src/reference/parametres.js';
import { rules } from '../../src/rules/index.generated.js';
import { dossierNames } from '../examples/names.js';
import { altered, judge, scheme } from './judge.js';

const VOICES = [
  { lang: 'fr', words: fr },
  { lang: 'en', words: en },
] as const;

/** Every word of a condition, however deep, with its argument. */
function wordsOf(condition: Condition): [string, unknown][] {
  const [word = '', argument] = Object.entries(condition)[0] ?? [];
  const inner =
    Array.isArray(argument) && (word === 'tous' || word === 'unDe')
      ? (argument as Condition[])
      : word === 'non'
        ? [argument as Condition]
        : [];
  return [[word, argument], ...inner.flatMap(wordsOf)];
}

function conditionsOf({ applicable, regles }: Scheme): Condition[] {
  return [
    ...(applicable === undefined ? [] : [applicable]),
    ...regles.flatMap(({ condition, tolerance }) => [condition, ...(tolerance === undefined ? [] : [tolerance])]),
  ];
}

const keys = new Set(
  readFileSync('test/schemas/keys.txt', 'utf8')
    .split('\n')
    .map((line) => line.split('\t')[0] ?? ''),
);
const isKey = (path: string): boolean =>
  keys.has(path) || [...keys].some((key) => key.startsWith(`${path}.`) || key.startsWith(`${path}[]`));

test('the files hold against their schema, one scheme a file', () => {
  const read = schemeReader();
  for (const file of readdirSync('data/dispositifs'))
    expect(read(readFileSync(`data/dispositifs/${file}`, 'utf8'), file).id).toBe(file.replace('.yaml', ''));
});

describe.each(allSchemes().map((each) => [each.id, each] as const))('%s', (_, each) => {
  test('reads keys that the dossier has, and values that they may bear', () => {
    const paths = conditionsOf(each)
      .flatMap(wordsOf)
      .flatMap(([word, argument]): string[] => {
        if (word === 'present') return [argument as string];
        const { chemin, dans, mesure } = (argument ?? {}) as { chemin?: string; dans?: string; mesure?: string };
        const measured = mesure?.includes('.') === true ? [mesure] : [];
        return [...(chemin === undefined ? [] : [chemin]), ...(dans === undefined ? [] : [dans]), ...measured];
      });
    expect(paths.filter((path) => !isKey(path))).toEqual([]);
    for (const { type } of each.pieces) expect(Object.keys(enums.typePiece)).toContain(type);
    const themes = [
      ...(each.routage?.thematiques ?? []),
      ...conditionsOf(each)
        .flatMap(wordsOf)
        .flatMap(([word, argument]) => {
          const { chemin, valeurs } = (argument ?? {}) as { chemin?: string; valeurs?: string[] };
          return word === 'contient' && chemin === 'thematiques' ? (valeurs ?? []) : [];
        }),
    ];
    expect(themes.filter((theme) => !Object.hasOwn(enums.thematiques, theme))).toEqual([]);
    const actors = conditionsOf(each)
      .flatMap(wordsOf)
      .flatMap(([word, argument]) => (word === 'acteur' ? [argument as Record<string, unknown>] : []));
    for (const list of ['role', 'nature', 'niveau'] as const) {
      const values = actors.flatMap((filter) => (filter[list] ?? []) as string[]);
      expect(values.filter((value) => !Object.hasOwn(enums[list], value))).toEqual([]);
    }
  });

  test('names editions and rules that exist, each rule once an edition', () => {
    const editions = each.editions.map(({ id }) => id);
    expect(new Set(editions).size).toBe(editions.length);
    for (const scope of [...each.regles, ...each.demandeMax]) for (const id of scope.editions ?? []) expect(editions).toContain(id);
    for (const edition of each.editions) {
      const held = each.regles
        .filter(
          (rule) => (rule.editions?.includes(edition.id) ?? true) && (rule.annees?.some((year) => yearsOf(edition).includes(year)) ?? true),
        )
        .map(({ id }) => id);
      expect(
        held.filter((id, index) => held.indexOf(id) !== index),
        edition.id,
      ).toEqual([]);
    }
    const known = new Set(rules.map(({ name }) => name));
    const cited = [
      ...each.regles.flatMap(({ equivaut = [] }) => equivaut),
      ...conditionsOf(each)
        .flatMap(wordsOf)
        .flatMap(([word, argument]) => (word === 'regle' ? [String(argument)] : [])),
    ];
    expect(cited.filter((name) => !known.has(name))).toEqual([]);
  });

  test('has a source for each edition, and closes after it opens', () => {
    for (const { source, ouvre, ferme } of each.editions) {
      expect(source.length).toBeGreaterThan(5);
      if (ouvre !== undefined && ferme !== undefined) expect(ferme > ouvre).toBe(true);
    }
  });

  test('prints its conditions with words and figures, in both languages, whatever the dossier says', async () => {
    for (const name of dossierNames) {
      const verdict = await judge(altered(name), each.id, '2026-11-22');
      const reasons = [...(verdict.applicable === null ? [] : [verdict.applicable]), ...verdict.raisons];
      for (const voice of VOICES) {
        for (const reason of reasons)
          expect(messageOf(reason, voice)).not.toMatch(
            /[{}]|\b(?:mesure|base|apport|piece|rubrique|typeDossier|service|depense)\.\w|\b(?:part|nombre|pays|taux|acteurs)\.\w+\b/,
          );
      }
    }
  });
});

test('every measure that a scheme names has a label', () => {
  const measures = allSchemes()
    .flatMap(conditionsOf)
    .flatMap(wordsOf)
    .flatMap(([word, argument]) => {
      const { mesure, de, sur } = argument as { mesure?: string; de?: string; sur?: string };
      return word === 'nombre' ? [mesure] : word === 'part' ? [de, sur && `base.${sur}`] : [];
    })
    .filter((name) => name !== undefined && !name.includes('('));
  for (const name of new Set(measures)) {
    const key = name?.startsWith('base.') === true ? name : `mesure.${name?.slice((name.lastIndexOf('.') ?? -1) + 1)}`;
    for (const voice of VOICES) expect(term(key, voice), key).not.toBe(key);
  }
});

test('the ministry’s schemes are those that the declaration of aid conditions, but for the tools', () => {
  const own = allSchemes().filter(({ financeur, famille }) => financeur === 'meae' && famille !== 'outil');
  expect(own.map(({ id }) => id).sort()).toEqual([...(parameter('dispositifs-meae', '2026-11-22') ?? [])].sort());
});

test('both languages have the same sentences', () => {
  const shape = (value: unknown): unknown =>
    typeof value === 'string'
      ? [...value.matchAll(/\{\w+\}/g)].map(String).sort()
      : Object.fromEntries(Object.entries(value as Record<string, unknown>).map(([key, inner]) => [key, shape(inner)]));
  expect(shape(en)).toEqual(shape(fr));
});

const NEW = `
id: region-imaginaire
titre: { fr: Région imaginaire, en: Imaginary region }
financeur: region
famille: mecanisme
typesDossier: [projet]
applicable: { acteur: { role: [chefDeFile], nature: [collectiviteFrancaise] } }
editions:
  - { id: "2026", ouvre: 2026-01-01, ferme: 2026-12-31, source: Texte de 2026, confiance: lu }
  - { id: "2027", ouvre: 2027-01-01, ferme: 2027-12-31, source: Texte de 2027, confiance: lu }
regles:
  - { id: rim-taux, editions: ["2026"], gravite: bloquant, confiance: lu, titre: { fr: Au plus 30 %., en: At most 30%. }, condition: { part: { de: acquis, sur: cout, max: 0.30 } } }
  - { id: rim-taux, editions: ["2027"], gravite: bloquant, confiance: lu, titre: { fr: Au plus 40 %., en: At most 40%. }, condition: { part: { de: acquis, sur: cout, max: 0.40 } } }
  - { id: rim-doute, gravite: bloquant, confiance: rappel, titre: { fr: Un seul mois., en: One month only. }, condition: { nombre: { mesure: duree, max: 1 } } }
demandeMax:
  - { editions: ["2026"], taux: 0.30, plafond: 20000 }
  - { editions: ["2027"], taux: 0.40 }
verifieLe: 2026-11-22
`;

describe('a scheme added with one text', () => {
  const [added] = resolveSchemes([schemeReader()(NEW, 'region-imaginaire')]);
  const dossier = altered('eau-mali');
  const find = async (date: string, edition?: string) => judge(dossier, added ?? scheme('none'), date, edition);

  test('is judged, and the numbers are those of the edition', async () => {
    // Secured: 60 000 of 180 000 €, a third.
    const before = await find('2026-11-22');
    expect([before.edition.id, before.fenetre, before.verdict, before.request?.amount]).toEqual([
      '2026',
      'ouverte',
      'nonEligible',
      2_000_000,
    ]);
    const after = await find('2027-06-01');
    expect([after.edition.id, after.fenetre, after.verdict, after.request?.amount]).toEqual(['2027', 'ouverte', 'eligible', 7_200_000]);
    expect((await find('2025-06-01')).fenetre).toBe('aVenir');
    expect((await find('2026-11-22', '2027')).request?.amount).toBe(7_200_000);
  });

  test('never blocks by a rule that was not read', async () => {
    const doubt = (await find('2027-06-01')).raisons.find(({ regle }) => regle === 'rim-doute');
    expect([doubt?.resultat, doubt?.gravite]).toEqual(['non', 'alerte']);
  });

  test.each([
    ['an unknown word', NEW.replace('{ part: { de: acquis', '{ quart: { de: acquis')],
    ['two words in one condition', NEW.replace('condition: { nombre:', 'condition: { present: odd, nombre:')],
    ['an edition without a source', NEW.replace(', source: Texte de 2026', '')],
    ['an unknown link', NEW.replace('{ nombre: { mesure: duree, max: 1 } }', '{ lien: amitie }')],
  ])('%s stops the generation', (_, text) => {
    expect(() => schemeReader()(text, 'region-imaginaire')).toThrow('region-imaginaire');
  });
});

test('the rules of the ministry change with the edition', async () => {
  const madagascar = altered('eau-mali', {
    replace: { 'pays: ML': 'pays: MG' },
    set: {
      'candidatures[0]': {
        dispositif: 'meae-generaliste',
        edition: '2024-26',
        montantDemande: 140000,
        dateDepot: '2024-05-01',
        etat: 'depose',
      },
    },
  });
  // 90 % of 180 000 € in 2024, 70 % in 2025.
  const rate = async (edition: string) =>
    (await judge(madagascar, 'meae-generaliste', '2024-05-01', edition)).raisons.find(({ regle }) => regle === 'meae-taux');
  expect((await rate('2024-26'))?.resultat).toBe('oui');
  expect((await rate('2024-26'))?.facts[0]?.data.plafond).toEqual({ amount: 16_200_000 });
  expect((await rate('2025'))?.facts[0]?.data.plafond).toEqual({ amount: 12_600_000 });
  expect(await rate('2018')).toBeUndefined();
});
