import { describe, expect, test } from 'vitest';
import { orientationToMarkdown } from '../../src/exporters/guide/orientation-md.js';
import { orientationToText } from '../../src/exporters/guide/orientation-text.js';
import { situations } from '../../src/guide/orientation.js';
import { findDepartement, findRegion, neighboursOf, regions, suggestions } from '../../src/guide/places.js';
import { oriented, WORDS } from './support.js';

const COUNTRIES = [undefined, 'TG', 'ML', 'DE', 'BE', 'CA', 'SR'];
const step = (orientation: ReturnType<typeof oriented>, id: string) => {
  const found = orientation.etapes.find((each) => each.id === id);
  if (found === undefined) throw new Error(id);
  return found;
};
const actors = (orientation: ReturnType<typeof oriented>, id: string) => step(orientation, id).acteurs.map((actor) => actor.id);
const notes = (orientation: ReturnType<typeof oriented>, id: string) => step(orientation, id).precisions.map((note) => note.id);

describe.each(situations().map(({ id, etapes }) => [id, etapes] as const))('%s', (id, etapes) => {
  test.each(['fr', 'en'] as const)('gives its steps in order in every region and towards every sort of country, in %s', (lang) => {
    for (const region of [undefined, ...regions('fr').map(({ cle }) => cle)]) {
      for (const pays of COUNTRIES) {
        const found = oriented(id, { ...(region !== undefined && { region }), ...(pays !== undefined && { pays }) }, lang);
        expect(found.etapes.map((each) => each.id)).toEqual(etapes.map((each) => each.id));
        for (const each of found.etapes) {
          expect(each.acteurs, `${region} ${pays} ${each.id}`).not.toEqual([]);
          expect(each.source).not.toEqual([]);
        }
        const text = orientationToText(found, { lang, words: WORDS[lang] }, 80);
        const markdown = orientationToMarkdown(found, { lang, words: WORDS[lang] });
        for (const output of [text, markdown]) expect(output).not.toMatch(/[{}]|undefined|\bnull\b|\[object O/);
        expect(text.split('\n').filter((line) => line.length > 80)).toEqual([]);
        expect(text).toMatch(lang === 'fr' ? /pas un avis juridique/ : /not legal advice/);
      }
    }
  });
});

describe('the country', () => {
  test.each([
    ['ML', 'au Mali'],
    ['NE', 'au Niger'],
    ['BF', 'au Burkina Faso'],
  ])('%s under suspension is said first and in the steps, and no call of the State is named', (pays, where) => {
    const found = oriented('cofinancement', { pays });
    expect(found.avertissements[0]?.texte).toContain(where);
    expect(found.avertissements[0]?.source[0]?.verifieLe).toBe('2026-11-22');
    expect(found.avertissements[0]?.aConfirmer).toContain('interrogez');
    expect(notes(found, 'pays')).toEqual(['aide-suspendue']);
    expect(step(found, 'appels').dispositifs).toEqual([]);
    expect(step(oriented('trouver-un-partenaire', { pays }), 'expertise').dispositifs).toEqual([]);
  });

  test('is judged on the day asked for', () => {
    expect(oriented('cofinancement', { pays: 'NE', date: '2023-07-28' }).avertissements).toEqual([]);
    expect(oriented('cofinancement', { pays: 'NE', date: '2023-07-29' }).avertissements.map(({ id }) => id)).toEqual(['aide-suspendue']);
    expect(step(oriented('cofinancement', { date: '2023-08-01' }), 'pays').precisions[0]?.texte).toMatch(/au Mali .* et au Niger/);
    // Nothing was suspended then: the general word has nothing to say.
    expect(notes(oriented('cofinancement', { date: '2020-01-01' }), 'pays')).toEqual([]);
  });

  test('elsewhere the calls are named, and the suspensions told once', () => {
    const found = oriented('cofinancement', { pays: 'TG' });
    expect(found.avertissements).toEqual([]);
    expect(step(found, 'appels').dispositifs).toEqual(['meae-generaliste', 'afd-ficol']);
    expect(notes(found, 'pays')).toEqual(['suspensions']);
  });

  test('off the list of recipients is a warning', () => {
    expect(oriented('cofinancement', { pays: 'CA' }).avertissements.map(({ id }) => id)).toEqual(['hors-liste']);
  });

  test('brings the peers of Germany and Flanders, and the network of Europe only in Europe', () => {
    expect(actors(oriented('projet-odd', { pays: 'DE' }), 'retours-experience')).toContain('skew');
    expect(actors(oriented('trouver-un-partenaire', { pays: 'BE' }), 'reseaux')).toEqual(
      expect.arrayContaining(['vvsg', 'cimic', 'afccre']),
    );
    expect(actors(oriented('trouver-un-partenaire', { pays: 'TG' }), 'reseaux')).not.toContain('afccre');
    expect(actors(oriented('trouver-un-partenaire'), 'reseaux')).toContain('afccre');
  });
});

describe('the territory', () => {
  test('names its network, to be confirmed where it was quoted from memory', () => {
    const network = (region: string) =>
      step(oriented('trouver-un-partenaire', { region }), 'reseaux').acteurs.find(({ id }) => id === 'rrma');
    expect(network('Bretagne')).toMatchObject({
      nom: 'Réseau Bretagne Solidaire (réseau régional)',
      contact: expect.stringContaining('rrma.fr'),
      aConfirmer: null,
    });
    expect(network('Grand Est')).toMatchObject({ nom: 'Gescod (réseau régional)', aConfirmer: 'nom cité de mémoire' });
  });

  test('without a known network turns to the diplomatic adviser', () => {
    for (const region of ['ileDeFrance', 'corse', 'martinique', 'guyane', 'laReunion', 'mayotte', 'saintPierreEtMiquelon']) {
      const found = oriented('trouver-un-partenaire', { region });
      expect(actors(found, 'territoire-associations')).toEqual(['associations-locales', 'cdpr']);
      expect(found.avertissements.map(({ id }) => id)).toContain('sans-reseau');
    }
  });

  test('overseas has its procedure, its zones and its programmes', () => {
    const guyane = oriented('trouver-un-partenaire', { region: 'guyane' });
    expect(guyane.avertissements.find(({ id }) => id === 'outre-mer-voisinage')?.texte).toContain('Caraïbe et continent américain');
    expect(notes(guyane, 'etat-etranger')).toEqual(['outre-mer-voisinage', 'outre-mer-textes-propres']);
    expect(notes(oriented('trouver-un-partenaire', { region: 'laReunion' }), 'etat-etranger')).toEqual(['outre-mer-voisinage']);
    expect(notes(oriented('trouver-un-partenaire', { region: 'polynesieFrancaise' }), 'forme')).toEqual(['regime-propre']);
    expect(notes(oriented('cofinancement', { region: 'mayotte' }), 'agence')).toEqual(['outre-mer-agence']);
  });

  test('has neighbours by département, by region, or none', () => {
    const frontier = (answers: { region?: string; departement?: string }) => step(oriented('projet-odd', answers), 'frontiere');
    expect(frontier({ departement: '67' }).precisions[0]?.texte).toMatch(/Allemagne\.$/);
    expect(frontier({ region: 'grandEst' }).precisions[0]?.texte).toContain('Belgique, Suisse, Allemagne et Luxembourg');
    expect(frontier({ departement: '51' })).toMatchObject({ sansObjet: true });
    expect(frontier({ region: 'bretagne' })).toMatchObject({ sansObjet: true, acteurs: [{ id: 'cdpr' }] });
    expect(frontier({ region: 'guyane' }).precisions[0]?.texte).toContain('Brésil et Suriname');
    expect(frontier({})).toMatchObject({ sansObjet: false, precisions: [] });
  });
});

describe('places', () => {
  test('are found without accents, by code, in either language', () => {
    expect(findRegion('ile de france')?.cle).toBe('ileDeFrance');
    expect(findRegion("provence-alpes-cote d'azur")?.code).toBe('93');
    expect(findRegion('French Guiana')?.cle).toBe('guyane');
    expect(findRegion('84')?.cle).toBe('auvergneRhoneAlpes');
    expect(findDepartement('1')?.nom).toBe('Ain');
    expect(findDepartement('2a')?.nom).toBe('Corse-du-Sud');
    expect(findDepartement("cote d'or")?.code).toBe('21');
    expect(findRegion('__proto__')).toBeUndefined();
    expect(findDepartement('')).toBeUndefined();
  });

  test('have suggestions, none for a text that means nothing or never ends', () => {
    const names = regions('fr').map(({ nom }) => nom.fr);
    expect(suggestions('alpes', names)).toEqual(['Auvergne-Rhône-Alpes', 'Provence-Alpes-Côte d’Azur']);
    expect(suggestions('Bretange', names)).toEqual(['Bretagne']);
    expect(suggestions('x', names)).toEqual([]);
    expect(suggestions('é'.repeat(1_000_000), names)).toEqual([]);
  });

  test('border each other both ways: a département of a region is in its union', () => {
    for (const region of regions('fr')) {
      const all = neighboursOf(region, undefined);
      expect([...all].sort()).toEqual(all);
    }
  });
});

test('an actor is told in full once, then by its step', () => {
  const text = orientationToText(oriented('trouver-un-partenaire'), { lang: 'fr', words: WORDS.fr }, 80);
  expect(text.match(/pseau\.org/g)).toHaveLength(1);
  expect(text).toContain('(voir étape 1)');
});
