import { readdirSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { computeApd } from '../../src/apd/compute.js';
import nomenclature from '../../src/reference/generated/nomenclatures/pays.js';
import { resolveCountry } from '../../src/reference/pays.js';
import { INCOME_GROUPS, incomeGroup, knownYears, recipientList } from '../../src/reference/pays-cad.js';
import { listSource } from '../../src/reference/pays-cad-source.js';
import { dossier, input } from './dossier.js';

const COUNTRIES: readonly string[] = nomenclature.lignes.map(([iso2]) => iso2);

/** Recipients by flow year (OECD lists): all, then least developed, other low income, lower middle and upper middle income. */
const COUNTS: readonly (readonly [list: string, all: number, groups: readonly number[]])[] = [
  ['2014-2017', 146, [48, 4, 36, 58]],
  ['2018-2019', 143, [47, 2, 37, 57]],
  ['2020', 142, [47, 2, 37, 56]],
  ['2021', 142, [46, 2, 38, 56]],
  ['2022', 141, [46, 2, 36, 57]],
  ['2023', 141, [46, 2, 36, 57]],
  ['2024', 141, [45, 2, 35, 59]],
  ['2025', 141, [44, 2, 36, 59]],
  ['2026', 140, [44, 2, 36, 58]],
];

describe('listes du CAD', () => {
  it('reads every file of data/pays-cad', () => {
    const files = readdirSync('data/pays-cad').map((file) => file.replace('.yaml', ''));
    expect([...new Set(knownYears().map((year) => recipientList(year)?.id))]).toEqual(files.sort());
    expect(knownYears()).toEqual([2014, 2015, 2016, 2017, 2018, 2019, 2020, 2021, 2022, 2023, 2024, 2025, 2026]);
    for (const file of files) expect(listSource(file)?.text).toMatch(/OCDE/);
  });

  it.each(knownYears())('%i: each country counts in full with its group, or not at all', (year) => {
    const drafts = COUNTRIES.map((pays) => ({
      id: `V${pays}`,
      date: `${year}-12-31`,
      montant: 1,
      nature: 'projet' as const,
      pays,
      financementsExternes: [],
    }));
    const { lines, totals } = computeApd([input(dossier(drafts))], year);
    const [, all, groups] = COUNTS.find(([list]) => list === recipientList(year)?.id) ?? ['', Number.NaN, []];
    expect(lines).toHaveLength(250);
    for (const { payment, figures } of lines) {
      const group = incomeGroup(payment.id.slice(1), year);
      expect(figures?.parts[0]?.group).toBe(group);
      expect(figures?.declarable).toBe(group === undefined ? 0 : 100);
      expect(figures?.aect).toBe(100);
    }
    expect(INCOME_GROUPS.map((group) => (totals.byGroup[group] ?? 0) / 100)).toEqual(groups);
    expect(totals.apd / 100).toBe(all);
    expect(totals.aect).toBe(25_000);
  });

  it('moves countries at the year the OECD gives', () => {
    expect([2017, 2018].map((year) => incomeGroup('CL', year) !== undefined)).toEqual([true, false]);
    expect([2019, 2020].map((year) => incomeGroup('CK', year) !== undefined)).toEqual([true, false]);
    expect([2021, 2022].map((year) => incomeGroup('AG', year) !== undefined)).toEqual([true, false]);
    expect([2023, 2024].map((year) => incomeGroup('BT', year))).toEqual(['PMA', 'revenuIntermediaireInferieur']);
    expect([2025, 2026].map((year) => incomeGroup('NR', year) !== undefined)).toEqual([true, false]);
  });

  it('refuses a year without a list, and says that 2026 is provisional', () => {
    const drafts = [{ id: 'V1', date: '2027-02-01', montant: 1, nature: 'projet' as const, pays: 'SN', financementsExternes: [] }];
    const refused = computeApd([input(dossier(drafts))], 2027);
    expect(refused.lines).toEqual([]);
    expect(refused.findings.map(({ rule, severity }) => `${severity} ${rule}`)).toEqual(['error apd-annee-sans-liste']);
    expect(recipientList(2026)?.provisional).toBe(true);
    expect(recipientList(2025)?.provisional).toBe(false);
  });
});

describe('noms de pays', () => {
  it.each([
    ['SN', 'SN'],
    ['SEN', 'SN'],
    ['Sénégal', 'SN'],
    ['senegal', 'SN'],
    ['XKX', 'XK'],
    ['XKV', 'XK'],
    ['PSE', 'PS'],
    ['Palestine', 'PS'],
    ["Cote d'Ivoire", 'CI'],
    ['Côte d’Ivoire', 'CI'],
    ['RDC', 'CD'],
    ['Corée du Nord', 'KP'],
    ['Zembla', undefined],
    ['', undefined],
  ])('%s → %s', (text, code) => {
    expect(resolveCountry(text)).toBe(code);
  });

  it('knows every recipient of every list', () => {
    for (const year of knownYears()) for (const iso2 of recipientList(year)?.groups.keys() ?? []) expect(COUNTRIES).toContain(iso2);
  });
});
