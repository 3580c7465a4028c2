import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { isRealDate } from '../../src/base/dates.js';
import type { Dossier } from '../../src/dossier/model.js';
import type { Note } from '../../src/exporters/note.js';
import { exportDeliberations } from '../../src/exporters/scdl-deliberations/scdl-deliberations.js';
import { exportSubventions } from '../../src/exporters/scdl-subventions/scdl-subventions.js';
import { example, NAMES } from './dossiers.js';

interface Column {
  readonly name: string;
  readonly type: string;
  readonly required: boolean;
  readonly pattern: string;
  readonly choices: readonly string[];
  readonly longest: number;
  readonly minimum: number;
  readonly maximum: number;
}

function columns(table: string): Column[] {
  const lines = readFileSync(`test/export/scdl-${table}-fields.tsv`, 'utf8').trimEnd().split('\n').slice(1);
  return lines.map((line) => {
    const [, name = '', , type = '', required, pattern = '', choices = '', longest, minimum, maximum, booleans = ''] = line.split('\t');
    return {
      name,
      type,
      required: required === 'yes',
      pattern,
      choices: [choices, booleans].filter((each) => each !== '').flatMap((each) => each.split('|')),
      longest: Number(longest || Number.POSITIVE_INFINITY),
      minimum: Number(minimum || Number.NEGATIVE_INFINITY),
      maximum: Number(maximum || Number.POSITIVE_INFINITY),
    };
  });
}

/** RFC 4180, with CRLF at the end of each record. */
function readCsv(text: string): string[][] {
  const rows: string[][] = [[]];
  let at = 0;
  const cell = /"((?:[^"]|"")*)"|([^",\r\n]*)/y;
  while (at < text.length) {
    cell.lastIndex = at;
    const match = cell.exec(text);
    if (match === null) throw new Error(`no cell at ${at}`);
    at += match[0].length;
    rows.at(-1)?.push(match[1]?.replaceAll('""', '"') ?? match[2] ?? '');
    if (text.startsWith(',', at)) at += 1;
    else if (text.startsWith('\r\n', at)) {
      at += 2;
      rows.push([]);
    } else throw new Error(`neither a comma nor a line end at ${at}`);
  }
  expect(rows.pop()).toEqual([]);
  return rows;
}

function faults(value: string, { type, required, pattern, choices, longest, minimum, maximum }: Column): string[] {
  if (value === '') return required ? ['required'] : [];
  return [
    type === 'date' && !isRealDate(value) ? 'date' : '',
    type === 'integer' && !/^\d+$/.test(value) ? 'integer' : '',
    type === 'number' && !(/^-?\d+(?:\.\d+)?$/.test(value) && Number(value) >= minimum && Number(value) <= maximum) ? 'number' : '',
    pattern !== '' && !new RegExp(pattern).test(value) ? 'pattern' : '',
    choices.length > 0 && !choices.includes(value) ? 'choice' : '',
    [...value].length > longest ? 'length' : '',
  ].filter((each) => each !== '');
}

interface Made {
  readonly text: string;
  readonly notes: readonly Note[];
  readonly lines: number;
}

/** Every cell of a file that may be published, checked against the schema. */
function checked({ text, notes, lines }: Made, table: string): Record<string, string>[] {
  expect(notes.filter(({ severity }) => severity === 'error')).toEqual([]);
  const wanted = columns(table);
  const [header, ...rows] = readCsv(text);
  expect(header).toEqual(wanted.map(({ name }) => name));
  expect(rows).toHaveLength(lines);
  for (const row of rows) expect(wanted.map((column, index) => faults(row[index] ?? '', column))).toEqual(wanted.map(() => []));
  return rows.map((row) => Object.fromEntries(wanted.map(({ name }, index) => [name, row[index] ?? ''])));
}

/** Its French authorities and beneficiaries get the number that the message asks for. */
function numbered(name: string): Dossier {
  const dossier = example(name);
  for (const acteur of dossier.acteurs)
    if (acteur.pays === 'FR' && acteur.codeOfficiel?.type !== 'siret') acteur.codeOfficiel = { type: 'siret', valeur: '21860194600013' };
  return dossier;
}

const errors = ({ notes }: Made): string[] => notes.filter(({ severity }) => severity === 'error').map(({ name }) => name);
const votes = (dossier: Dossier, year?: number): Made => exportDeliberations([dossier], undefined, year);
const grants = (dossier: Dossier, year?: number): Made => exportSubventions([dossier], undefined, year);

test('the checker of this file refuses what the schema refuses', () => {
  const [column] = columns('deliberations').filter(({ name }) => name === 'COLL_SIRET');
  expect(column && [faults('', column), faults('123', column), faults('21860194600013', column)]).toEqual([['required'], ['pattern'], []]);
});

describe('votes', () => {
  test.each(NAMES)('%s meets the schema', (name) => {
    const dossier = numbered(name);
    const french = (dossier.deliberations ?? []).filter(
      ({ acteur }) =>
        dossier.acteurs.find(({ id }) => id === acteur)?.nature.endsWith('Francaise') ||
        dossier.acteurs.find(({ id }) => id === acteur)?.nature === 'groupementFrancais',
    );
    expect(checked(votes(dossier), 'deliberations').map(({ DELIB_ID }) => DELIB_ID)).toEqual(french.map(({ numero }) => numero));
  });

  test('say which budget the « 1 % » is taken from, and the subject by the decision', () => {
    const [vote] = checked(votes(numbered('dechets-un-pourcent')), 'deliberations');
    expect(vote).toMatchObject({
      BUDGET_ANNEE: '2027/2028',
      BUDGET_NOM: 'Budget général, service déchets',
      DELIB_MATIERE_CODE: '9.1',
      PREF_DATE: '2026-10-19',
    });
    const [grant] = checked(votes(example('subvention-ong')), 'deliberations');
    expect(grant?.DELIB_MATIERE_CODE).toBe('7.5');
    const codes = checked(votes(numbered('senegal-generaliste')), 'deliberations').map(({ DELIB_MATIERE_CODE }) => DELIB_MATIERE_CODE);
    expect(codes).toEqual(['9.1', '5.6']);
  });

  test('keep to the year, to the day and to French assemblies', () => {
    const dossier = numbered('senegal-generaliste');
    expect(votes(dossier, 2024).lines).toBe(0);
    expect(exportDeliberations([dossier], '2025-05-01', undefined).lines).toBe(1);
    dossier.deliberations?.push({ id: 'd9', acteur: 'thioune', date: '2025-01-20' });
    expect(checked(votes(dossier), 'deliberations')).toHaveLength(2);
    expect(exportDeliberations([dossier, dossier], undefined, undefined).lines).toBe(2);
  });

  test('lack what the dossier lacks', () => {
    expect(errors(votes(example('convention-blitta')))).toEqual(['siret-absent']);
    const dossier = example('guadeloupe-region');
    for (const deliberation of dossier.deliberations ?? []) Object.assign(deliberation, { numero: 'À compléter', objet: ' ' });
    expect(new Set(errors(votes(dossier)))).toEqual(new Set(['numero-absent', 'objet-absent']));
  });
});

describe('subsidies', () => {
  test('golden', async () => {
    const made = exportSubventions([example('subvention-ong')], undefined, undefined);
    checked(made, 'subventions');
    await expect(made.text.replaceAll('\r\n', '\n')).toMatchFileSnapshot('../golden/subvention-ong.scdl-subventions.csv');
  });

  test('a text that is a formula, that spans lines or that is too long stays a cell of the schema', () => {
    const dossier = example('subvention-ong');
    const [grant] = dossier.subventions ?? [];
    Object.assign(grant ?? {}, { objet: `=HYPERLINK("http://x", "a")\r\n${'mot '.repeat(100)}` });
    const [row] = checked(grants(dossier), 'subventions');
    expect(row?.objet).toMatch(/^'=HYPERLINK\("http:\/\/x", "a"\) mot .*…$/);
    expect(grants(dossier).notes.map(({ name }) => name)).toContain('objet-abrege');
  });

  test('payments say whether it is paid at once', () => {
    const dossier = example('subvention-ong');
    dossier.versements = (dossier.versements ?? []).slice(0, 1);
    expect(checked(grants(dossier), 'subventions')[0]).toMatchObject({
      conditionsVersement: 'unique',
      datesPeriodeVersement: '2026-05-04',
      montant: '60000',
    });
    dossier.versements = [];
    expect(errors(grants(dossier))).toEqual(['conditions-absentes']);
    Object.assign(dossier.subventions?.[0] ?? {}, {
      montants: [
        { annee: 2027, montant: 0.1 },
        { annee: 2026, montant: 0.2 },
      ],
    });
    expect(checked(grants(dossier), 'subventions')[0]).toMatchObject({
      conditionsVersement: 'échelonné',
      datesPeriodeVersement: '2026-01-01/2027-12-31',
      montant: '0.30',
    });
  });

  test('a French beneficiary needs a number, a foreign one has none', () => {
    const dossier = example('subvention-ong');
    const beneficiary = dossier.acteurs.find(({ id }) => id === 'secours');
    Object.assign(beneficiary ?? {}, { codeOfficiel: { type: 'rna', valeur: 'W380475558' } });
    expect(checked(grants(dossier), 'subventions')[0]).toMatchObject({ idBeneficiaire: '', rnaBeneficiaire: 'W380475558' });
    Object.assign(beneficiary ?? {}, { codeOfficiel: { type: 'siret', valeur: '21860194600012' } });
    expect(errors(grants(dossier))).toEqual(['beneficiaire-sans-code']);
    Object.assign(beneficiary ?? {}, { pays: 'LB', codeOfficiel: undefined });
    expect(checked(grants(dossier), 'subventions')).toHaveLength(1);
  });

  test('an agreement that is not signed on the day is not published', () => {
    const dossier = example('subvention-ong');
    expect(exportSubventions([dossier], '2026-04-19', undefined)).toMatchObject({
      lines: 0,
      notes: [{ name: 'subvention-sans-convention' }],
    });
    expect(grants(dossier, 2025).lines).toBe(0);
    expect(grants(dossier, 2026).lines).toBe(1);
  });
});
