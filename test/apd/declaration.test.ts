import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { computeApd, computeDeclaration } from '../../src/apd/compute.js';
import { ApdRun } from '../../src/apd/run.js';
import type { ApdInput } from '../../src/apd/types.js';
import type { ApdReport } from '../../src/base/figures.js';
import type { Declaration } from '../../src/dossier/declaration.generated.js';
import type { Dossier } from '../../src/dossier/dossier.generated.js';
import { type Draft, declared, dossier, input } from './dossier.js';

const read = (path: string): unknown => parse(readFileSync(path, 'utf8'));
const rulesOf = ({ findings }: ApdReport) => findings.map(({ rule }) => rule);

describe('l’exemple d’intégration : quatre versements d’une commune, année de flux 2024', () => {
  const declaration = read('test/apd/integration.yaml') as Declaration;
  const run = (more: Partial<Declaration> = {}) =>
    computeDeclaration({ reference: 'declaration', declaration: { ...declaration, ...more } }, []);
  const { totals } = run();

  it('déclare 90 000 € sur 155 000 €', () => {
    expect([totals.apd, totals.aect]).toEqual([9_000_000, 15_500_000]);
  });

  it('donne les sous-totaux annoncés', () => {
    expect(totals.byCountry).toEqual({ SN: 4_400_000, ML: 2_100_000, MG: 2_500_000 });
    expect(totals.byGroup).toEqual({ PMA: 9_000_000 });
    expect(totals.bySector).toEqual({ '14031': 4_500_000, '15112': 4_500_000 });
    expect(totals.bySdg).toEqual({ 6: 4_500_000, 16: 4_500_000 });
    expect(totals.byMarker.genre).toEqual({ 0: 2_500_000, 1: 6_500_000, 2: 0, nonExamine: 0 });
    expect(totals.byMechanism).toEqual({ aucun: 6_500_000, unPourcentEau: 2_500_000 });
  });

  it('n’a aucune erreur : le jumelage québécois n’est pas compté, donc ses codes ne sont pas demandés', () => {
    expect(run().findings.filter(({ severity }) => severity === 'error')).toEqual([]);
  });

  it.each([
    [80_000, ['apd-total-aect'], 'error'],
    [120_000, ['apd-total-aect-ecart'], 'warning'],
    [undefined, ['apd-total-aect-ecart'], 'warning'],
    [155_000, [], undefined],
  ])('compare le budget annoncé (%s €) à l’APD et au total calculé', (budgetTotalAect, rules, severity) => {
    const { findings } = run(budgetTotalAect === undefined ? {} : { budgetTotalAect });
    const about = findings.filter(({ rule }) => rule.startsWith('apd-total-aect'));
    expect(about.map(({ rule }) => rule)).toEqual(rules);
    if (rules.length > 0) expect(about[0]).toMatchObject({ severity, path: ['budgetTotalAect'] });
  });
});

describe('l’exemple declaration-2025', () => {
  const folder = 'examples/declaration-2025';
  const declaration = read(`${folder}/declaration.yaml`) as Declaration;
  const dossiers = (declaration.dossiers ?? []).map((path): ApdInput => input(read(`${folder}/${path}`) as Dossier));
  const report = computeDeclaration({ reference: 'declaration', declaration }, dossiers);

  it('déclare 34 000 € sur 110 925 €', () => {
    const { totals } = report;
    expect([totals.apd, totals.aect]).toEqual([3_400_000, 11_092_500]);
    expect(totals.byCountry).toEqual({ SN: 850_000, MA: 500_000, LB: 500_000, MG: 400_000, '998': 1_150_000 });
    expect(totals.byGroup).toEqual({ PMA: 1_250_000, revenuIntermediaireInferieur: 1_000_000, nonVentile: 1_150_000 });
    expect(totals.byAidType).toEqual({ C01: 1_850_000, E01: 400_000, H01: 250_000, H02: 564_000, G01: 336_000 });
    expect(totals.blocks).toEqual({
      refugies: 564_000,
      bourses: 400_000,
      sensibilisation: 250_000,
      fraisAdministratifs: 336_000,
      multilateral: 0,
    });
  });

  it('retient de chaque ligne ce que dit le tableau', () => {
    expect(report.lines.map(({ payment, figures }) => [payment.id, figures?.external, figures?.declarable])).toEqual([
      ['A1', 70_000, 250_000],
      ['A2', 182_500, 564_000],
      ['A3', 0, 0],
      ['A4', 0, 500_000],
      ['A5', 0, 400_000],
      ['A6', 0, 0],
      ['temps-agents-1', 0, 336_000],
      ['VS1', 1_000_000, 500_000],
      ['VS2', 450_000, 150_000],
      ['VS3', 300_000, 100_000],
      ['VS4', 200_000, 100_000],
      ['VM2', 300_000, 0],
      ['VM3', 500_000, 400_000],
      ['VM4', 300_000, 100_000],
      ['VJ1', 1_600_000, 0],
      ['VJ2', 200_000, 0],
    ]);
    expect(report.outOfPeriod.map(({ payment }) => payment.id).sort()).toEqual(['VM1', 'VS5', 'VS6', 'VS7']);
  });

  it('dit ce que la déclaration dit d’elle-même', () => {
    expect(report.declarations).toMatchObject([
      {
        deposit: { date: '2026-05-21', numero: 'APD-2026-01234' },
        budgetTotalAect: 11_200_000,
        method: 'taux',
        refugeesInAect: true,
        nil: false,
      },
    ]);
    expect(report.date).toBe('2026-04-20');
  });

  it.each([
    ['senegal-generaliste', 2026, 700_000, 2_500_000],
    ['jeunesse-maroc', 2024, 300_000, 500_000],
    ['subvention-ong', 2026, 4_200_000, 4_200_000],
  ])('les autres années : %s en %i', (name, year, apd, aect) => {
    const { totals } = computeApd([input(read(`examples/${name}/dossier.yaml`) as Dossier)], year);
    expect([totals.apd, totals.aect]).toEqual([apd, aect]);
  });
});

describe('à qui est un versement', () => {
  const paid: Draft = { id: 'V1', date: '2024-03-03', montant: 100, nature: 'projet', pays: 'SN', financementsExternes: [] };
  const valbrune = dossier([]).acteurs[0] as Dossier['acteurs'][number];
  const neighbour: typeof valbrune = {
    ...valbrune,
    id: 'voisine',
    nom: 'Commune voisine (fictive)',
    role: 'coChefDeFile',
    codeOfficiel: { type: 'siren', valeur: '213499973' },
  };
  const apdOf = (file: Dossier, more: Partial<Declaration> = {}) =>
    computeDeclaration(declared([], { budgetTotalAect: 100, ...more }), [input(file)]).totals.apd;

  it('reconnaît la collectivité par son SIREN, quel que soit son nom dans le dossier', () => {
    const renamed = { ...valbrune, id: 'autreNom' };
    expect(apdOf(dossier([paid], { acteurs: [renamed, neighbour], versements: [] }))).toBe(0);
    expect(
      apdOf(
        dossier(
          [
            { ...paid, payeur: 'autreNom' },
            { ...paid, id: 'V2', payeur: 'voisine' },
          ],
          { acteurs: [neighbour, renamed] },
        ),
      ),
    ).toBe(10_000);
  });

  it('la reconnaît sinon par son identifiant, mais jamais sous un autre SIREN', () => {
    const { codeOfficiel: _, ...unknown } = valbrune;
    expect(apdOf(dossier([paid], { acteurs: [unknown] }))).toBe(10_000);
    const impostor = { ...neighbour, id: valbrune.id };
    const report = computeDeclaration(declared([]), [input(dossier([paid], { acteurs: [impostor] }))]);
    expect([report.totals.aect, report.paidByOthers]).toEqual([0, 1]);
    expect(rulesOf(report)).toContain('apd-collectivite-absente');
  });

  it('demande qui paie quand deux collectivités le peuvent', () => {
    const report = computeDeclaration(declared([]), [input(dossier([paid], { acteurs: [valbrune, neighbour] }))]);
    expect(rulesOf(report)).toContain('apd-payeur');
    expect(report.totals.aect).toBe(0);
  });

  it('tient les encaissements de chaque payeur à part', () => {
    const { financementsExternes: _, ...unsaid } = paid;
    const file = dossier([{ ...unsaid, payeur: 'valbrune' }], {
      acteurs: [valbrune, neighbour],
      encaissements: [
        { date: '2024-05-05', montant: 30, payeur: 'valbrune' },
        { date: '2024-05-05', montant: 60, payeur: 'voisine' },
      ],
    });
    const options = { methodeCofinancement: 'tresorerie' as const };
    expect(apdOf(file, { options })).toBe(7_000);
    expect(apdOf(file)).toBe(10_000);
  });

  it('ne demande pas la déclaration qui vient d’être déposée', () => {
    const asks = dossier([paid], {
      budget: { annees: [2024], recettes: [{ id: 'R', origine: 'meae', mode: 'numeraire', statut: 'sollicite', parAnnee: [1] }] },
    });
    const rules = (more: Partial<Declaration>) => rulesOf(computeDeclaration(declared([], more), [input(asks)]));
    expect(rules({})).toContain('apd-cofinancement-meae');
    expect(rules({ depot: { date: '2025-05-05' } })).not.toContain('apd-cofinancement-meae');
  });
});

describe('plusieurs déclarations', () => {
  const region = { nom: 'Région (fictive)', siren: '239999048', nature: 'collectiviteFrancaise' as const, acteur: 'region' };
  const toValbrune: Draft = {
    id: 'V1',
    date: '2024-03-03',
    montant: 10_000,
    nature: 'subventionProjet',
    pays: 'SN',
    financementsExternes: [],
    beneficiaire: { nom: 'Commune de Valbrune (fictive)', nature: 'collectiviteFrancaise', pays: 'FR' },
  };
  const run = (spent: Draft) => {
    const together = new ApdRun(2024);
    together.declaration({ ...declared([toValbrune], { collectivite: region, budgetTotalAect: 10_000 }), reference: 'region' });
    together.declaration(declared([spent], { budgetTotalAect: 30_000 }));
    return together.report();
  };
  const spent: Draft = { id: 'V1', date: '2024-06-06', montant: 30_000, nature: 'projet', pays: 'SN' };

  it('signalent une somme passée de l’une à l’autre et déclarée deux fois', () => {
    const report = run({ ...spent, financementsExternes: [] });
    expect(rulesOf(report)).toContain('apd-transfert-collectivite');
    expect(report.findings.find(({ rule }) => rule === 'apd-transfert-non-deduit')).toMatchObject({
      severity: 'error',
      data: { receveur: 'Commune de Valbrune (fictive)', montant: { amount: 1_000_000 }, payeur: 'Région (fictive)' },
    });
  });

  it.each([
    [{ financeur: 'Région (Fictive)', origine: 'autreCollectiviteFrancaise' as const, montant: 10_000 }],
    [{ financeur: 'region', montant: 10_000 }],
    [{ origine: 'autreCollectiviteFrancaise' as const, montant: 10_000 }],
  ])('se taisent quand le receveur la déduit (%o)', (item) => {
    expect(rulesOf(run({ ...spent, financementsExternes: [item] }))).not.toContain('apd-transfert-non-deduit');
  });

  it('donnent à chaque collectivité ses sommes', () => {
    const report = run({ ...spent, financementsExternes: [{ financeur: 'region', montant: 10_000 }] });
    expect(report.declarants.map(({ nom }) => nom)).toEqual(['Région (fictive)', 'Commune de Valbrune (fictive)']);
    expect(report.byDeclarant.map(({ apd, aect }) => [apd, aect])).toEqual([
      [1_000_000, 1_000_000],
      [2_000_000, 3_000_000],
    ]);
    expect(rulesOf(report)).toContain('apd-plusieurs-declarants');
  });
});
