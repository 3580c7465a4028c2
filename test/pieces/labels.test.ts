import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { enums as english } from '../../src/locales/en/enums.js';
import { type EnumName, enums as french } from '../../src/locales/fr/enums.js';
import { typography } from '../../src/locales/typography.js';
import { goal, targetLabel } from '../../src/reference/odd.js';

interface Schema {
  readonly properties?: Readonly<Record<string, Schema>>;
  readonly items?: Schema;
  readonly enum?: readonly string[];
  readonly $ref?: string;
  readonly definitions?: Readonly<Record<string, Schema>>;
}
const schema = JSON.parse(readFileSync(new URL('../../schemas/dossier.schema.json', import.meta.url), 'utf8')) as Schema;

function at(path: string): Schema {
  return path.split('.').reduce<Schema>((found, step) => {
    const next = step === '[]' ? found.items : found.properties?.[step];
    return next?.$ref === undefined ? (next ?? {}) : (schema.definitions?.[next.$ref.split('/').at(-1) ?? ''] ?? {});
  }, schema);
}

/** Lists that pieces print, and where the schema has them. */
const PLACES: Readonly<Partial<Record<EnumName, string>>> = {
  typeDossier: 'typeDossier',
  natureAction: 'identification.natureAction',
  etat: 'identification.etat',
  role: 'acteurs.[].role',
  nature: 'acteurs.[].nature',
  niveau: 'acteurs.[].niveau',
  typeCode: 'acteurs.[].codeOfficiel.type',
  forme: 'conventions.[].type',
  etatPartenariat: 'partenariat.etat',
  typeMontant: 'conventions.[].typeMontant',
  mode: 'conventions.[].engagements.[].mode',
  reconduction: 'conventions.[].reconduction',
  typeClause: 'conventions.[].clauses.[].type',
  decisions: 'deliberations.[].decisions.[]',
  typeActe: 'operateurs.[].typeActe',
  thematiques: 'thematiques.[]',
  typesOuvrage: 'typesOuvrage.[]',
  ventilation: 'indicateurs.[].ventilation.[]',
  zoneVigilance: 'securite.zoneVigilance',
  rubrique: 'budget.depenses.[].rubrique',
  origine: 'budget.recettes.[].origine',
  mecanisme: 'budget.recettes.[].mecanisme',
  statut: 'budget.recettes.[].statut',
  typePiece: 'piecesJointes.[].type',
  typeMissionnaire: 'missions.[].typeMissionnaire',
  modele: 'missionExpert.modele',
  droitContrat: 'missionExpert.droitContrat',
  nouveauxActeurs: 'missionExpert.nouveauxActeurs.[]',
  natureContribution: 'missionExpert.contributions.[].nature',
  methode: 'echangePairs.methode',
  couts: 'echangePairs.coutsPrisEnChargeParSecretariat.[]',
  cleEtape: 'echangePairs.etapes.[].cle',
  version: 'cercleOdd.version',
  niveauEffet: 'cercleOdd.effets.[].niveau',
  sens: 'cercleOdd.effets.[].sens',
};

describe('labels', () => {
  it.each(Object.entries(PLACES))('%s has a label for each value of the schema', (name, place) => {
    const values = at(place).enum ?? [];
    expect(values.length).toBeGreaterThan(0);
    for (const labels of [french, english]) expect(Object.keys(labels[name as EnumName]).sort()).toEqual([...values].sort());
  });

  it('markers are those of the schema', () => {
    expect(Object.keys(french.marqueur).sort()).toEqual(Object.keys(schema.definitions?.marqueurs?.properties ?? {}).sort());
  });

  it('seventeen goals with a readable ink, and the targets', () => {
    const luminance = (hex: string): number => {
      const [red = 0, green = 0, blue = 0] = [1, 3, 5]
        .map((start) => Number.parseInt(hex.slice(start, start + 2), 16) / 255)
        .map((value) => (value <= 0.04045 ? value / 12.92 : ((value + 0.055) / 1.055) ** 2.4));
      return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
    };
    for (let number = 1; number <= 17; number += 1) {
      const found = goal(number, 'fr');
      const [dark, light] = [found?.colour ?? '#FFFFFF', found?.ink ?? '#FFFFFF'].map(luminance).sort((a, b) => a - b);
      expect(((light ?? 0) + 0.05) / ((dark ?? 0) + 0.05)).toBeGreaterThanOrEqual(4.5);
    }
    expect(goal(18, 'fr')).toBeUndefined();
    expect(targetLabel('6.1', 'fr')).toContain('eau potable');
    expect(targetLabel('6.1', 'en')).toContain('water');
  });
});

describe('typography', () => {
  const cases: readonly [string, string][] = [
    ['Objet : ceci ; cela ! vraiment ?', 'Objet\u00a0: ceci\u00a0; cela\u00a0! vraiment\u00a0?'],
    ['12 500 € et 58 %', '12\u202f500\u00a0€ et 58\u00a0%'],
    ['le « mot »', 'le «\u00a0mot\u00a0»'],
    ['le «mot»', 'le «\u00a0mot\u00a0»'],
    ["l'école d'été", 'l’école d’été'],
    ['le 1 janvier 2027 et le 11 janvier', 'le 1er\u00a0janvier 2027 et le 11 janvier'],
    ['n° 5, article L1115-1', 'n°\u00a05, article\u00a0L1115-1'],
    ['de 2027 100 habitants', 'de 2027 100\u00a0habitants'],
    ['12:30 et https://a.example', '12:30 et https://a.example'],
  ];
  it.each(cases)('%s', (text, expected) => {
    expect(typography(text, 'fr')).toBe(expected);
    expect(typography(expected, 'fr')).toBe(expected);
  });

  it('leaves English spaces alone', () => {
    expect(typography("it's 5 % : ok", 'en')).toBe('it’s 5 % : ok');
  });
});
