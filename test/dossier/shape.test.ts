import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { frenchNumber, PATTERNS } from '../../src/dossier/expectation.js';
import enLexicon from '../../src/locales/en/lexicon.js';
import frLexicon from '../../src/locales/fr/lexicon.js';

describe('numbers as people write them', () => {
  const written: readonly [string, string | undefined][] = [
    ['12 500,00', '12500.00'],
    ['1.234,56 €', '1234.56'],
    ['1\u202f234\u00a0567 €', '1234567'],
    ['1,234.56', '1234.56'],
    ['58 %', '58'],
    ['1,5', '1.5'],
    ['90000', '90000'],
    ['-12,30', '-12.30'],
    ['12 500 euros', '12500'],
    ['12.5', '12.5'],
    ['environ 12', undefined],
    ['', undefined],
    ['12-13', undefined],
    ['1,2,3', undefined],
  ];
  for (const [text, number] of written) {
    it(`« ${text} » is ${number ?? 'not a number'}`, () => {
      expect(frenchNumber(text)).toBe(number);
    });
  }
});

describe('words of the shape', () => {
  it('name every pattern of the schemas', () => {
    const patterns = new Set(
      ['dossier', 'declaration'].flatMap((name) =>
        [...readFileSync(`schemas/${name}.schema.json`, 'utf8').matchAll(/"pattern": ("(?:[^"\\]|\\.)*")/g)].map(
          (match) => JSON.parse(match[1] ?? '""') as string,
        ),
      ),
    );
    expect(patterns.size).toBeGreaterThan(8);
    expect([...patterns].sort()).toEqual(Object.keys(PATTERNS).sort());
  });

  it('give a remedy with each fact, in both languages', () => {
    for (const lexicon of [frLexicon, enLexicon]) {
      const facts = Object.keys(lexicon).filter((term) => /^(syntaxe|type|format)\.[a-z-]+$/.test(term));
      expect(facts.length).toBeGreaterThan(30);
      expect(facts.filter((term) => !Object.hasOwn(lexicon, `${term}.remede`))).toEqual([]);
    }
    for (const term of Object.values(PATTERNS)) expect(frLexicon).toHaveProperty([`format.${term}`]);
  });
});
