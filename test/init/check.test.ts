import { describe, expect, it } from 'vitest';
import type { AnswerName, RawAnswers } from '../../src/init/answers.js';
import { check } from '../../src/init/check.js';
import { checkAll, complete } from '../../src/init/collect.js';
import { folderName, shellWord } from '../../src/init/folder.js';
import { exampleYears, readDay } from '../../src/init/period.js';
import { nearest, searchCountries } from '../../src/init/search.js';
import { answersOf, COUNTRIES, TODAY } from './support.js';

const checked = (name: AnswerName, raw: string, known: RawAnswers = {}) => check(name, raw, known, COUNTRIES);
const code = (name: AnswerName, raw: string, known: RawAnswers = {}) => {
  const result = checked(name, raw, known);
  return 'problem' in result ? result.problem.code : result.value;
};

describe('check', () => {
  it('takes amounts as they are typed in French, and refuses those that can be read in two ways', () => {
    expect(code('montant', '12 500,50 €')).toBe('12500.50');
    expect(code('montant', '12\u202f500')).toBe('12500');
    expect(code('montant', '007')).toBe('7');
    expect(code('montant', '0')).toBe('0');
    for (const wrong of ['12.500', '12,500', '-3', '1e5', 'mille', '1234567890123']) expect(code('montant', wrong)).toBe('montantInconnu');
  });

  it('checks the key of a SIREN and tells a SIRET', () => {
    expect(code('siren', '213 499 973')).toBe('213499973');
    expect(code('siren', '213499974')).toBe('sirenCle');
    expect(code('siren', '000000000')).toBe('sirenCle');
    expect(code('siren', '21349997')).toBe('sirenForme');
    expect(code('siren', '21349997300019')).toBe('siret');
    expect(code('siren', '213499973', { nature: 'collectiviteEuropeenne', paysCollectivite: 'BE' })).toBe('sirenEtranger');
  });

  it('finds a country by its code, its name without accents, or another name', () => {
    expect(code('pays', 'tg')).toBe('TG');
    expect(code('pays', "cote d'ivoire")).toBe('CI');
    expect(code('pays', 'Norway')).toBe('NO');
    expect(checked('pays', 'Malli')).toEqual({ problem: { code: 'paysInconnu', value: 'Malli', near: [COUNTRIES[2]] } });
  });

  it('refuses a nature that its country contradicts', () => {
    expect(code('partenaireNature', 'collectiviteEtrangere', { pays: 'FR' })).toBe('paysContredit');
    expect(code('partenaireNature', 'collectiviteEuropeenne', { pays: 'TG' })).toBe('paysContredit');
    expect(code('partenaireNature', 'collectiviteEuropeenne', { pays: 'NO' })).toBe('collectiviteEuropeenne');
    expect(code('partenaireNature', 'groupementFrancais', { pays: 'TG' })).toBe('paysContredit');
    expect(code('paysCollectivite', 'BE', { nature: 'collectiviteFrancaise' })).toBe('paysContredit');
    expect(code('paysCollectivite', 'FR', { nature: 'collectiviteEuropeenne' })).toBe('paysContredit');
    expect(code('paysCollectivite', 'BE', { nature: 'association' })).toBe('BE');
  });

  it('lists the accepted values and the one that was meant', () => {
    expect(checked('modele', 'conventoin')).toMatchObject({ problem: { code: 'valeurInconnue', near: 'convention' } });
    expect(code('modele', 'PROJET')).toBe('projet');
    expect(code('themes', 'sante, Eauassainissement ,sante,')).toBe('sante,eauAssainissement');
    expect(code('region', 'flandre')).toBe('valeurInconnue');
    expect(code('region', 'flandre', { nature: 'collectiviteEuropeenne', paysCollectivite: 'BE' })).toBe('flandre');
    expect(code('niveau', 'commune', { nature: 'association' })).toBe('niveauSansListe');
  });

  it('reports every wrong answer, in the order of the questions', () => {
    const { wrong } = checkAll({ titre: 'x'.repeat(151), debut: '2027', fin: '2026', modele: 'x', siren: '1' }, COUNTRIES);
    expect(wrong.map((one) => one.problem.code)).toEqual(['valeurInconnue', 'sirenForme', 'finAvantDebut', 'titreTropLong']);
  });

  it('guesses a grouping from its tier and asks for the country of a European lead', () => {
    expect(answersOf({ niveau: 'metropole' })).toMatchObject({
      nature: 'groupementFrancais',
      niveau: 'metropole',
      paysCollectivite: 'FR',
      date: TODAY,
    });
    expect(complete({ nature: 'collectiviteEuropeenne' }, COUNTRIES, TODAY)).toEqual({
      name: 'paysCollectivite',
      problem: { code: 'paysManquant' },
    });
  });

  it('chooses the usual nature of a partner', () => {
    expect(answersOf({ pays: 'TG' }).partenaireNature).toBe('collectiviteEtrangere');
    expect(answersOf({ pays: 'NO' }).partenaireNature).toBe('collectiviteEuropeenne');
    expect(answersOf({ pays: 'TG', modele: 'subvention' }).partenaireNature).toBe('association');
  });
});

describe('dates', () => {
  it('reads days, months and years, at the edge that is asked', () => {
    expect(readDay('2027', 'first')).toBe('2027-01-01');
    expect(readDay('2027', 'last')).toBe('2027-12-31');
    expect(readDay('2028-02', 'last')).toBe('2028-02-29');
    expect(readDay('3/2027', 'first')).toBe('2027-03-01');
    expect(readDay('01/03/2027')).toBe('2027-03-01');
    expect(readDay('2027')).toBeUndefined();
    for (const wrong of ['2027-02-30', '31/04/2027', '2027-13', '27', '1er mars', '1800-01-01', '2027-00-01'])
      expect(readDay(wrong, 'first')).toBeUndefined();
  });

  it('takes the years of the action for the examples', () => {
    expect(exampleYears({ date: TODAY })).toEqual([2027, 2028]);
    expect(exampleYears({ date: TODAY, debut: '2027-03-01', fin: '2029-02-28' })).toEqual([2027, 2028, 2029]);
    expect(exampleYears({ date: TODAY, fin: '2031-12-31' })).toEqual([2031]);
    expect(exampleYears({ date: TODAY, debut: '2000-01-01', fin: '2100-12-31' })).toHaveLength(10);
  });
});

describe('search', () => {
  it('puts names that begin with the text first', () => {
    expect(searchCountries('ma', COUNTRIES).map((country) => country.code)).toEqual(['MG', 'ML']);
    expect(searchCountries('ivoire', COUNTRIES).map((country) => country.code)).toEqual(['CI']);
    expect(searchCountries('', COUNTRIES).map((country) => country.code)).toEqual(['BE', 'CI', 'FR', 'MG', 'ML', 'NO', 'TG']);
    expect(searchCountries('zz', COUNTRIES)).toEqual([]);
  });

  it('finds no near value for a text that has nothing to do with any', () => {
    expect(nearest('xyz', ['projet', 'convention'])).toBeUndefined();
  });
});

describe('folder', () => {
  it('makes a name that every system takes', () => {
    expect(folderName('Eau à « Blitta » : 1er pas #2')).toBe('eau-a-blitta-1er-pas-2');
    expect(folderName('Œuvres de Saint-Aurèle-d’Orb')).toBe('oeuvres-de-saint-aurele-d-orb');
    expect(folderName('../../etc/passwd')).toBe('etc-passwd');
    expect(folderName('CON')).toBe('dossier-con');
    expect(folderName('💧')).toBe('dossier');
    expect(folderName(undefined)).toBe('dossier');
    expect(folderName(`${'a'.repeat(49)} b`)).toBe('a'.repeat(49));
  });

  it('quotes a path only when a shell would cut it', () => {
    expect(shellWord('eau-blitta')).toBe('eau-blitta');
    expect(shellWord('C:\\Mes dossiers\\eau')).toBe('"C:\\Mes dossiers\\eau"');
    expect(shellWord('à $HOME')).toBe("'à $HOME'");
    expect(shellWord('-x')).toBe('./-x');
  });
});
