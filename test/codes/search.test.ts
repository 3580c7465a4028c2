import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { codeList } from '../../src/codes/list.js';
import { search } from '../../src/codes/search.js';
import { CODE_LISTS, type CodeListName } from '../../src/locales/codes.js';

const find = (name: CodeListName, text: string): string[] => search(codeList(name, 'fr', 2025), text).entries.map(({ code }) => code);

describe('a search', () => {
  test.each<[CodeListName, string, string]>([
    ['crs', 'eau potable', '14031'],
    ['crs', 'EAU POTABLE', '14031'],
    ['crs', 'déchets', '14050'],
    ['crs', 'dechet', '14050'],
    ['crs', 'équipements scolaires', '11120'],
    ['crs', 'decentralisation', '15112'],
    ['crs', 'sensibilisation en France', '99820'],
    ['crs', 'drinking water', '14031'],
    ['pays', 'cote d’ivoire', 'CI'],
    ['pays', "Côte d'Ivoire", 'CI'],
    ['pays', 'burkina', 'BF'],
    ['pays', 'SEN', 'SN'],
    ['pays', 'germany', 'DE'],
    ['pays', 'palestine', 'PS'],
    ['canaux', 'PNUD', '41114'],
    ['canaux', 'gouvernement local bénéficiaire', '12002'],
    ['odd', 'eau', '6'],
    ['odd', '6.1', '6.1'],
    ['odd', '6.B', '6.b'],
    ['marqueurs', 'femmes', 'genre'],
    ['devises', 'franc cfa bceao', 'XOF'],
    ['devises', 'euro', 'EUR'],
    ['zones', 'afrique occidentale', '1030'],
    ['types-aide', 'projet', 'C01'],
    ['types-aide', 'c01', 'C01'],
    ['natures', 'réfugiés', 'refugies'],
    ['niveaux', 'metropole', 'metropole'],
  ])('of %s for “%s” finds %s first', (name, text, code) => {
    expect(find(name, text)[0]).toBe(code);
  });

  test('by the beginning of a code gives its codes in order, the category first', () => {
    const found = find('crs', '140');
    expect(found[0]).toBe('140');
    expect(found).toEqual([...found].sort());
    expect(found.every((code) => code.startsWith('140'))).toBe(true);
  });

  test('wants every word', () => {
    expect(find('crs', 'eau girafe')).toEqual([]);
    expect(find('crs', 'eau')).toEqual(expect.arrayContaining(find('crs', 'eau potable')));
  });

  test('does not take short letters inside a word', () => {
    expect(find('odd', 'eau').every((code) => code.startsWith('6') || code === '15.1')).toBe(true);
  });

  test.each<[CodeListName, string, string]>([
    ['crs', 'assainisement', 'assainissement'],
    ['crs', 'eau potabel', 'eau potable'],
    ['pays', 'senagal', 'senegal'],
    ['crs', '14039', '14030'],
  ])('of %s for “%s” suggests “%s”', (name, text, suggestion) => {
    const found = search(codeList(name, 'fr', 2025), text);
    expect(found.entries).toEqual([]);
    expect(found.suggestion).toBe(suggestion);
  });

  test('of a closed code names its replacement or its neighbours', () => {
    expect(search(codeList('zones', 'fr', 2025), '380').closed?.replacedBy).toBe('1031');
  });
});

describe('a hostile text', () => {
  test.each([
    // biome-ignore lint/suspicious/noTemplateCurlyInString: signs of regular expressions
    ['punctuation', '.*+?^${}()|[]\\/"\'`;&<>'],
    ['an open bracket', '((('],
    ['a catastrophe for an expression', `${'a'.repeat(50)}!`],
    ['control characters', '\u0000\u0007\u001b[2J\u202e'],
    ['the name of a method', 'constructor'],
    ['a lone surrogate', '\ud800'],
  ])('of %s finds nothing, in peace', (_, text) => {
    for (const name of CODE_LISTS) expect(find(name, text)).toEqual([]);
  });

  test('is read up to twelve words: the rest changes nothing, and costs nothing', () => {
    const list = codeList('canaux', 'fr', 2025);
    const twelve = 'fonds des nations unies pour la population et les autres grandes causes';
    expect(twelve.split(' ')).toHaveLength(12);
    expect(search(list, `${twelve} ${'girafe '.repeat(200_000)}`)).toEqual(search(list, twelve));
    expect(search(list, `population ${'x'.repeat(1_000_000)}`)).toEqual(search(list, `population ${'x'.repeat(40)}`));
  });

  test('of any kind never throws', () => {
    fc.assert(
      fc.property(fc.constantFrom(...CODE_LISTS), fc.string({ unit: 'binary', maxLength: 60 }), (name, text) => {
        const { entries, suggestion } = search(codeList(name, 'fr', 2025), text);
        expect(entries.length === 0 || suggestion === undefined).toBe(true);
      }),
      { numRuns: 300, seed: 1 },
    );
  });
});
