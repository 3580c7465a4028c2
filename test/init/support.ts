import { readFileSync } from 'node:fs';
import { Ajv, type ValidateFunction } from 'ajv';
import formats from 'ajv-formats';
import { parse } from 'yaml';
import type { Answers, RawAnswers } from '../../src/init/answers.js';
import { type Country, MODELES } from '../../src/init/choices.js';
import { checkAll, complete } from '../../src/init/collect.js';

export const COUNTRIES: readonly Country[] = [
  { code: 'FR', name: 'France', europe: true },
  { code: 'TG', name: 'Togo', europe: false },
  { code: 'ML', name: 'Mali', europe: false },
  { code: 'MG', name: 'Madagascar', europe: false },
  { code: 'NO', name: 'Norvège', aliases: ['NOR', 'Norway'], europe: true },
  { code: 'BE', name: 'Belgique', europe: true },
  { code: 'CI', name: 'Côte d’Ivoire', aliases: ['CIV', 'Ivory Coast'], europe: false },
];

export const TODAY = '2026-11-25';

export function answersOf(raw: RawAnswers): Answers {
  const { known, wrong } = checkAll(raw, COUNTRIES);
  const answers = complete(known, COUNTRIES, TODAY);
  if (wrong.length > 0 || 'problem' in answers) throw new Error(JSON.stringify(wrong));
  return answers;
}

export const SCHEMA_TEXT = readFileSync(new URL('../../schemas/dossier.schema.json', import.meta.url), 'utf8');

const ajv = new Ajv({ strict: false, allErrors: true });
formats.default(ajv);
ajv.addFormat('date-ou-heure', /^\d{4}-\d{2}-\d{2}(T\d{2}:\d{2})?$/);
const matches: ValidateFunction = ajv.compile(JSON.parse(SCHEMA_TEXT));

/** What the schema says against the text; empty when it fits. */
export function schemaErrors(text: string): readonly string[] {
  const valid = matches(parse(text));
  return valid ? [] : (matches.errors ?? []).map((error) => `${error.instancePath} ${error.message}`);
}

const EXAMPLE_LINE = /^( *)#(?! \S)(?!$)/;

function isExampleLine(line: string): boolean {
  return EXAMPLE_LINE.test(line);
}

/** Removes the `#` of every example, as the heading of the file tells the user to. */
export function uncomment(text: string): string {
  return text
    .split('\n')
    .map((line) => line.replace(EXAMPLE_LINE, '$1'))
    .join('\n');
}

/** The same file once for each example, with that example alone uncommented. */
export function uncommentOneByOne(text: string): readonly string[] {
  const lines = text.split('\n');
  const starts = lines.flatMap((line, index) => (isExampleLine(line) && !isExampleLine(lines[index - 1] ?? '') ? [index] : []));
  return starts.map((start) => {
    let end = start;
    while (isExampleLine(lines[end] ?? '')) end += 1;
    return lines.map((line, index) => (index >= start && index < end ? line.replace(EXAMPLE_LINE, '$1') : line)).join('\n');
  });
}

export const FULL: RawAnswers = {
  titre: 'Eau à Blitta',
  reference: '2026-12',
  collectivite: 'Ville de Blois',
  niveau: 'ville',
  siren: '213499973',
  region: 'centreValDeLoire',
  partenaire: 'Commune de Blitta 1',
  pays: 'TG',
  themes: 'eauAssainissement,gouvernanceLocale',
  debut: '2027',
  fin: '2029',
  montant: '12500,50',
};

/** One dossier of each kind, from nothing answered to everything, and the partners that the law treats apart. */
export const CASES: readonly (readonly [string, RawAnswers])[] = [
  ...MODELES.flatMap((modele) => [
    [`${modele}, rien d’autre`, { modele }] as const,
    [`${modele}, tout`, { ...FULL, modele }] as const,
    [`${modele}, avec un État`, { ...FULL, modele, partenaireNature: 'etat' }] as const,
    [`${modele}, sans montant`, { modele, pays: 'ML', debut: '2027-03-01' }] as const,
    [`${modele}, porté par une association`, { modele, nature: 'association', pays: 'ML', fin: '2031' }] as const,
  ]),
  [
    'commune belge',
    { nature: 'collectiviteEuropeenne', paysCollectivite: 'BE', region: 'flandre', niveau: 'commune', pays: 'CI', montant: '0' },
  ],
  ['association en France', { modele: 'subvention', pays: 'FR', partenaire: 'Les Amis du Niger', montant: '3000' }],
];
