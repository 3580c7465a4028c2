import { readFileSync } from 'node:fs';
import stringWidth from 'string-width';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { computeApd } from '../../src/apd/compute.js';
import { APD_RULES } from '../../src/apd/rules/index.generated.js';
import type { ApdReport } from '../../src/base/figures.js';
import { apdVoice } from '../../src/commands/apd-voice.js';
import type { Dossier } from '../../src/dossier/dossier.generated.js';
import { apdToCsv } from '../../src/exporters/apd/csv.js';
import { apdToJson } from '../../src/exporters/apd/json.js';
import { apdToText } from '../../src/exporters/apd/text.js';
import type { Voice } from '../../src/exporters/apd/words.js';
import en from '../../src/locales/en/apd.js';
import fr from '../../src/locales/fr/apd.js';
import { listSource } from '../../src/reference/pays-cad-source.js';
import { type Draft, dossier, input } from './dossier.js';

const FR: Voice = await apdVoice('fr');
const EN: Voice = await apdVoice('en');
const senegal: Dossier = parse(readFileSync('examples/senegal-generaliste/dossier.yaml', 'utf8'));

const MIXED: readonly Draft[] = [
  {
    id: 'V1',
    date: '2024-09-15',
    libelle: '=SOMME(A1)',
    montant: 1000.01,
    nature: 'projet',
    repartition: [
      { pays: 'SN', nombre: 1 },
      { pays: 'ML', nombre: 1 },
      { pays: 'ES', nombre: 1 },
    ],
    financementsExternes: [{ montant: 100 }],
  },
  {
    id: 'V2',
    date: '2024-03-11',
    montant: 60.5,
    nature: 'projet',
    pays: 'BF',
    financementsExternes: [],
    remboursement: { anneeOrigine: 2023 },
  },
  { id: 'V3', date: '2024-06-05', montant: 25000, nature: 'promotionTerritoire', pays: 'VN', financementsExternes: [] },
  { id: 'V4', date: '2024-06-06', montant: 700, nature: 'refugies', pays: 'UA' },
  {
    id: 'V5',
    date: '2024-06-07',
    libelle: '-10 % ; "cité"',
    montant: 321.09,
    nature: 'sensibilisation',
    secteur: '99820',
    financementsExternes: [],
  },
  { id: 'V6', etat: 'engage', montant: 50000, nature: 'projet', pays: 'TG' },
  { id: 'V7', date: '2023-06-07', montant: 10, nature: 'projet', pays: 'TG' },
  { id: 'V8', date: '2024-06-08', montant: 1_234_567_890.12, nature: 'visiteProtocolaire', pays: 'VC' },
];
const mixed = computeApd([input(dossier(MIXED))], 2024);

describe('dossier senegal-generaliste', () => {
  const totalsOf = (year: number) => computeApd([{ reference: 'S', dossier: senegal }], year).totals;
  it('declares 8 500 € of 28 000 € in 2025 and 7 000 € of 25 000 € in 2026', () => {
    expect([totalsOf(2025), totalsOf(2026)].map(({ apd, aect }) => [apd, aect])).toEqual([
      [850_000, 2_800_000],
      [700_000, 2_500_000],
    ]);
  });

  it('gives each line its own funds', () => {
    const { lines, findings } = computeApd([{ reference: 'S', dossier: senegal }], 2025);
    expect(lines.map(({ payment, figures }) => [payment.id, figures?.declarable])).toEqual([
      ['VS1', 500_000],
      ['VS2', 150_000],
      ['VS3', 100_000],
      ['VS4', 100_000],
    ]);
    expect(findings.map(({ rule }) => rule).sort()).toEqual([
      'apd-campagne',
      'apd-date-comptable',
      ...Array(4).fill('apd-fonds-propres'),
      ...Array(3).fill('apd-periode'),
    ]);
  });
});

describe('plusieurs collectivités', () => {
  const [lead] = senegal.acteurs;
  const other = {
    ...lead,
    id: 'voisine',
    role: 'coChefDeFile',
    codeOfficiel: { type: 'siren', valeur: '212699904' },
  } as Dossier['acteurs'][number];
  const shared: Dossier = { ...senegal, acteurs: [...senegal.acteurs, other] };

  it('leaves out what another authority pays', () => {
    const versements = (senegal.versements ?? []).map((one) => (one.id === 'VS1' ? { ...one, payeur: 'voisine' } : one));
    const report = computeApd([{ reference: 'S', dossier: { ...shared, versements } }], 2025);
    expect([report.totals.apd, report.totals.aect, report.paidByOthers]).toEqual([350_000, 1_300_000, 1]);
  });

  it('asks who pays when it could be either, and counts nothing', () => {
    const versements = (senegal.versements ?? []).map(({ payeur: _, ...one }) => one);
    const report = computeApd([{ reference: 'S', dossier: { ...shared, versements } }], 2025);
    expect(report.totals.aect).toBe(0);
    expect(report.findings.filter(({ rule }) => rule === 'apd-payeur')).toHaveLength(7);
  });

  it('warns when the dossiers belong to different authorities, not when one authority has two', () => {
    const elsewhere = dossier([{ id: 'V1', date: '2025-03-01', montant: 10, nature: 'projet', pays: 'SN', financementsExternes: [] }]);
    const rulesOf = (...dossiers: Dossier[]) => computeApd(dossiers.map(input), 2025).findings.map(({ rule }) => rule);
    expect(rulesOf(senegal, elsewhere)).toContain('apd-plusieurs-declarants');
    expect(rulesOf(elsewhere, { ...elsewhere, versements: [] })).not.toContain('apd-plusieurs-declarants');
    expect(rulesOf({ ...senegal, acteurs: senegal.acteurs.slice(1) })).toContain('apd-declarant');
  });
});

describe('texte', () => {
  const text = (report: ApdReport, voice: Voice, detail: boolean) =>
    apdToText(report, voice, report.list && listSource(report.list.id), detail);

  it('fits 100 columns in both languages, with and without the detail', () => {
    for (const voice of [FR, EN]) {
      for (const detail of [false, true]) {
        for (const line of text(mixed, voice, detail).split('\n')) {
          expect(stringWidth(line), line).toBeLessThanOrEqual(100);
          expect(line).not.toMatch(/\{\w+\}|\s$|undefined|null|NaN/);
        }
      }
    }
  });

  it('starts with the result and ends with what it is worth, and the day of the list', () => {
    const lines = text(mixed, FR, false).trimEnd().split('\n');
    expect(lines[0]).toMatch(/2024.*Valbrune/);
    expect(lines[2]).toMatch(/APD déclarable/);
    expect(lines.slice(-2)).toEqual([
      'Calcul indicatif\u00a0; le guide de la campagne prévaut.',
      'Liste de contrôle, pas un avis juridique.',
    ]);
    expect(lines.join('\n')).toMatch(/Liste des pays bénéficiaires 2024 \(définitive\), vérifiée le 22\u00a0novembre 2026/);
  });

  it('explains each zero by a sentence', () => {
    const printed = text(mixed, FR, false).replaceAll('\n    ', ' ');
    for (const id of ['V1', 'V3', 'V4', 'V6', 'V8']) expect(printed).toMatch(new RegExp(`^  ${id}\\u00a0: .+\\.`, 'm'));
  });

  it('shows the steps of each line with the detail, and says so without', () => {
    expect(text(mixed, FR, true)).toMatch(/Part +Sénégal 33,33\u00a0%, .*: 300,01\u00a0€ → 300,01\u00a0€/);
    expect(text(mixed, FR, false)).not.toMatch(/Coefficient/);
    expect(text(mixed, FR, false)).toMatch(/--detail/);
  });

  it('says only why when there is no list', () => {
    const refused = computeApd([input(dossier(MIXED))], 2027);
    expect(text(refused, FR, false)).toMatch(/Aucune liste de pays pour l’année 2027\. Années connues\u00a0: 2014 à 2026\./);
    expect(text(refused, FR, false)).not.toMatch(/APD déclarable/);
  });
});

describe('json', () => {
  const json = JSON.parse(apdToJson(mixed, FR, () => undefined));

  it('gives integer cents, and tables that add up', () => {
    expect(json.totaux).toMatchObject({ apd: 30_001 + 30_000 - 6_050 + 32_109, remboursements: -6_050 });
    expect(json.totaux.parPays).toEqual({ '998': 32_109, BF: -6_050, ML: 30_000, SN: 30_001 });
    expect(json.lignes[0].parts.map(({ pays, montant, eligible }: Record<string, unknown>) => [pays, montant, eligible])).toEqual([
      ['SN', 30_001, true],
      ['ML', 30_000, true],
      ['ES', 0, false],
    ]);
  });

  it('keeps a line that cannot be counted, without any figure', () => {
    expect(json.lignes[3]).toMatchObject({ versement: 'V4', brut: null, declarable: null, aect: null, parts: [] });
    expect(json.constats).toContainEqual(
      expect.objectContaining({
        rule: 'apd-refugies-incomplet',
        profile: 'statistique',
        severity: 'error',
        path: '/versements/3',
        versement: 'V4',
      }),
    );
    expect(json.horsPeriode).toEqual([expect.objectContaining({ versement: 'V7', annee: 2023, montant: 1_000 })]);
  });

  it('has the keys of a finding of validate', () => {
    for (const finding of json.constats) {
      for (const key of ['rule', 'profile', 'severity', 'message', 'help', 'path', 'start', 'end', 'source', 'related'])
        expect(finding).toHaveProperty(key);
      expect(finding.message).not.toMatch(/\{\w+\}/);
    }
  });
});

describe('csv', () => {
  const csv = apdToCsv(mixed, FR);
  const rows = csv
    .replace('\ufeff', '')
    .split('\r\n')
    .filter((row) => row !== '');

  it('is what a French spreadsheet opens: mark, semicolons, CRLF, decimal comma', () => {
    expect(csv.startsWith('\ufeffannee_flux;siren;collectivite;reference;versement;date;pays_code;')).toBe(true);
    expect(csv.endsWith('\r\n')).toBe(true);
    expect(csv.replaceAll('\r\n', '')).not.toContain('\n');
    expect(rows[1]).toMatch(/;300,01;/);
  });

  it('writes one row per line and recipient, and columns that add up to the report', () => {
    expect(rows).toHaveLength(1 + 3 + 6);
    const header = rows[0]?.split(';') ?? [];
    const simple = rows.slice(1).filter((row) => !row.includes('"'));
    const column = (name: string) =>
      simple.map((row) => Math.round(Number((row.split(';')[header.indexOf(name)] ?? '').replace(',', '.')) * 100));
    const sum = (name: string) => column(name).reduce((a, b) => a + b, 0);
    expect(header).toHaveLength(40);
    for (const row of simple) expect(row.split(';')).toHaveLength(40);
    expect(sum('montant_declarable')).toBe(mixed.totals.apd - 32_109);
    expect(sum('montant_aect')).toBe(mixed.totals.aect - 32_109);
    expect(sum('fonds_propres') + sum('cofinancements')).toBe(sum('montant_brut'));
  });

  it('never lets a text run as a formula, and leaves negative amounts as numbers', () => {
    expect(csv).toContain(";'=SOMME(A1);");
    expect(csv).toContain(`"'-10 % ; ""cité"""`);
    expect(csv).toContain(';-60,50;');
  });
});

describe('mots', () => {
  const placeholders = (sentence: string) => [...new Set([...sentence.matchAll(/\{(\w+)\}/g)].map(([, name]) => name))].sort();

  it('quotes the same data in both languages', () => {
    const pairs = [
      ...(['motifs', 'termes'] as const).map((area) => [fr[area], en[area]] as const),
      [FR.rules, EN.rules] as const,
      [FR.terms, EN.terms] as const,
    ].flatMap(([french, english]: readonly [Readonly<Record<string, string>>, Readonly<Record<string, string>>]) =>
      Object.entries(french).map(([name, sentence]) => ({
        name,
        french: placeholders(sentence),
        english: placeholders(english[name] ?? ''),
      })),
    );
    expect(pairs.length).toBeGreaterThan(150);
    for (const { name, french, english } of pairs) expect({ name, data: english }).toEqual({ name, data: french });
  });

  it('keeps the names and severities that the contract fixes', () => {
    const rows = Object.entries(APD_RULES).map(([name, { severity }]) => `${name}\t${severity}`);
    expect(['regle\tgravite', ...rows, ''].join('\n')).toBe(readFileSync('test/apd/gravites.tsv', 'utf8'));
  });

  it('never refuses a file on a rule that no source was read for, arithmetic and shape aside', () => {
    const refusals = Object.entries(APD_RULES).filter(([, { severity, confidence }]) => severity === 'error' && confidence === 'rappel');
    expect(refusals).toEqual([]);
  });
});
