import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { checkNames } from '../../src/commands/checks.js';
import actors from '../../src/guide/generated/acteurs.js';
import guide from '../../src/guide/generated/orientation.js';
import quiz from '../../src/guide/generated/quiz.js';
import sources from '../../src/guide/generated/sources.js';
import territories from '../../src/guide/generated/territoires.js';
import { guideEn } from '../../src/locales/en/guide.js';
import { guideFr } from '../../src/locales/fr/guide.js';
import { isCountryCode } from '../../src/reference/pays.js';

const steps = guide.situations.flatMap(({ etapes }) => etapes);
const referring = [...steps, ...guide.precisions, ...quiz.questions, ...quiz.ideesRecues];

/** Every pair of French and English words of a content. */
function pairs(value: unknown): { readonly fr: string; readonly en: string }[] {
  if (typeof value !== 'object' || value === null) return [];
  const { fr, en } = value as Record<string, unknown>;
  return typeof fr === 'string' && typeof en === 'string' ? [{ fr, en }] : Object.values(value).flatMap(pairs);
}

const everyPair = [actors, guide, quiz, territories].flatMap(pairs);

describe('the content of data/guide', () => {
  test('holds the three situations in the order of the guide, and the partnership to renew', () => {
    expect(guide.situations.map(({ id }) => id)).toEqual(['trouver-un-partenaire', 'projet-odd', 'cofinancement', 'renouveau']);
    expect(guide.situations.map(({ etapes }) => etapes.map(({ id }) => id))).toEqual([
      'territoire-diaspora territoire-associations ministere bourse expertise reseaux premier-contact mission-rencontre forme etat-etranger'.split(
        ' ',
      ),
      'retours-experience frontiere partenaire lire-odd ateliers label presence photo'.split(' '),
      'pays securite groupe-pays mutualiser un-pourcent agence appels ouvrages declaration'.split(' '),
      'etat-des-lieux ajuster langue-commune participation groupe rythme appui'.split(' '),
    ]);
  });

  test('holds eighteen questions and twelve received ideas', () => {
    expect(quiz.questions.map(({ numero }) => numero)).toEqual(Array.from({ length: 18 }, (_, index) => index + 1));
    expect(quiz.ideesRecues).toHaveLength(12);
    expect(quiz.questions.map(({ bonnes }) => bonnes.join(''))).toEqual('B A AC C B A BC BE C B C A BC A C B C AB'.split(' '));
  });

  test('names rules that exist', () => {
    const known = new Set(checkNames());
    const named = [...new Set(referring.flatMap(({ regles }) => regles ?? []))];
    expect(named.length).toBeGreaterThan(40);
    expect(named.filter((name) => !known.has(name))).toEqual([]);
  });

  test('names keys of the dossier', () => {
    const leaves = readFileSync('test/schemas/keys.txt', 'utf8')
      .split('\n')
      .map((line) => (line.split('\t')[0] ?? '').replaceAll('[]', '').split('.'));
    const plain = new Set(leaves.flatMap((path) => path.map((_, index) => path.slice(0, index + 1).join('.'))));
    expect(steps.flatMap(({ cles }) => cles ?? []).filter((key) => !plain.has(key.replaceAll('[]', '')))).toEqual([]);
  });

  test('names countries that exist', () => {
    const codes = [
      ...guide.precisions.flatMap(({ quand }) => quand.pays ?? []),
      ...territories.departements.flatMap(({ voisins }) => voisins ?? []),
    ];
    expect(codes.length).toBeGreaterThan(30);
    expect(codes.filter((code) => !isCountryCode(code))).toEqual([]);
  });

  test('uses every actor and every source that it describes', () => {
    const used = new Set(referring.flatMap(({ acteurs }) => acteurs ?? []));
    expect(actors.acteurs.map(({ id }) => id).filter((id) => !used.has(id))).toEqual([]);
    const cited = new Set([
      ...referring.flatMap((each) => each.sources ?? []),
      ...[actors.source, quiz.source, territories.source, territories.sourceReseaux],
    ]);
    expect(sources.sources.map(({ id }) => id).filter((id) => !cited.has(id))).toEqual([]);
  });

  test('knows the territories of the dossier and the twelve networks', () => {
    const schema = readFileSync('schemas/dossier.schema.json', 'utf8');
    for (const { cle } of territories.regions) expect(schema).toContain(`"${cle}"`);
    expect(territories.regions).toHaveLength(24);
    expect(territories.departements).toHaveLength(107);
    expect(territories.regions.filter(({ reseau }) => reseau !== undefined)).toHaveLength(12);
  });

  test('is written in both languages, with their typography, without the words of the trade', () => {
    expect(everyPair.length).toBeGreaterThan(300);
    for (const { fr, en } of everyPair) {
      expect(fr, fr).not.toMatch(/'| [:;!?»%]|« |\bvous devez\b|YAML|parser|schéma\b|pointeur|\bnull\b|booléen/i);
      expect(en, en).not.toMatch(/ [:;!?]|[«»]|\byou must\b|YAML|parser|pointer|\bnull\b|boolean/i);
    }
  });

  test('has the words of the program in both languages', () => {
    expect(Object.keys(guideEn.labels)).toEqual(Object.keys(guideFr.labels));
    expect(Object.keys(guideEn.orientation.zones)).toEqual(Object.keys(guideFr.orientation.zones));
  });
});
