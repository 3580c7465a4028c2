import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { computeApd, computeDeclaration } from '../../src/apd/compute.js';
import { daysInMonth } from '../../src/base/dates.js';
import type { ApdReport } from '../../src/base/figures.js';
import { adjustedEuros, wholeEuros } from '../../src/exporters/apd/euros.js';
import { incomeGroup } from '../../src/reference/pays-cad.js';
import { type Draft, declared, dossier, input } from './dossier.js';

const YEAR = 2024;
const amount = fc.integer({ min: 1, max: 500_000_000 }).map((cents) => cents / 100);
const country = fc.constantFrom('SN', 'ML', 'MA', 'UA', 'VN', 'ES', 'CA', 'KR', 'WF');

const day = fc
  .tuple(fc.constantFrom(YEAR - 1, YEAR), fc.integer({ min: 1, max: 12 }), fc.integer({ min: 1, max: 28 }))
  .map((parts) => parts.map((part) => String(part).padStart(2, '0')).join('-'));

const geography: fc.Arbitrary<Partial<Draft>> = fc.oneof(
  country.map((pays) => ({ pays })),
  fc.constantFrom('298', '1030', '998').map((zone) => ({ zone })),
  fc.array(fc.tuple(country, fc.integer({ min: 1, max: 40 })), { minLength: 1, maxLength: 5 }).map((rows) => ({
    repartition: rows.map(([pays, nombre]) => ({ pays, nombre })),
  })),
  fc.tuple(country, country, fc.integer({ min: 0, max: 10_000 })).map(([a, b, part]) => ({
    repartition: [
      { pays: a, part: part / 100 },
      { pays: b, part: (10_000 - part) / 100 },
    ],
  })),
);

const draft: fc.Arbitrary<Draft> = fc
  .record({
    montant: amount,
    nature: fc.constantFrom(
      'projet',
      'subventionProjet',
      'mission',
      'culture',
      'urgence',
      'promotionTerritoire',
      'reception',
      'benevolat',
      'refugies',
      'adhesionReseau',
      'contributionMultilaterale',
      'donEnNature',
      'fraisAdministratifs',
    ),
    canal: fc.constantFrom('12002', '41304', '47121', '99999'),
    donEnNature: fc.record({ valeurNetteComptable: amount, fraisTransport: amount }),
    refugies: fc.record({
      poste: fc.constantFrom('hebergement', 'construction'),
      dateEntree: day,
      periode: fc.tuple(day, day).map(([a, b]) => (a < b ? { debut: a, fin: b } : { debut: b, fin: a })),
    }),
    month: fc.integer({ min: 1, max: 12 }),
    year: fc.constantFrom(YEAR, YEAR, YEAR, YEAR - 1, YEAR + 1),
    external: fc.option(fc.array(fc.integer({ min: 0, max: 100_000_000 }), { maxLength: 3 }), { nil: undefined }),
    geography,
    mecanisme: fc.constantFrom('aucun', 'unPourcentEau'),
    genre: fc.option(fc.constantFrom(0, 1, 2), { nil: undefined }),
  })
  .map(({ month, year, external, geography, genre, ...rest }) => ({
    ...rest,
    id: 'V',
    date: `${year}-${String(month).padStart(2, '0')}-10`,
    ...geography,
    ...(external && { financementsExternes: external.map((cents) => ({ montant: cents / 100 })) }),
    ...(genre !== undefined && { marqueurs: { genre } }),
  })) as fc.Arbitrary<Draft>;

const drafts = fc.array(draft, { maxLength: 12 }).map((list) => list.map((one, index) => ({ ...one, id: `V${index}` })));
const rate = fc
  .integer({ min: 0, max: 10_000 })
  .map((own) => [{ base: 'saisie' as const, totalProjet: 100, totalExterne: (10_000 - own) / 100 }]);

const run = (list: readonly Draft[], cofinancements?: { base: 'saisie'; totalProjet: number; totalExterne: number }[]): ApdReport =>
  computeApd([input(dossier(list, cofinancements && { cofinancements }))], YEAR);

const treasury = (list: readonly Draft[], received: readonly number[]): ApdReport =>
  computeDeclaration(
    declared(list, {
      options: { methodeCofinancement: 'tresorerie' },
      encaissements: received.map((cents) => ({ date: `${YEAR}-05-05`, montant: cents / 100 })),
    }),
    [],
  );

const monthStart = (month: number) => `${YEAR}-${String(month + 1).padStart(2, '0')}-01`;
const monthEnd = (month: number) => `${YEAR}-${String(month + 1).padStart(2, '0')}-${daysInMonth(YEAR, month + 1)}`;

const sum = (values: Iterable<number>) => [...values].reduce((a, b) => a + b, 0);

describe('propriétés du calcul', () => {
  it('gives the same totals whatever the order of the lines', () => {
    fc.assert(
      fc.property(
        drafts.chain((list) => fc.tuple(fc.constant(list), fc.shuffledSubarray(list, { minLength: list.length }))),
        ([list, shuffled]) => {
          expect(run(shuffled).totals).toEqual(run(list).totals);
        },
      ),
    );
  });

  it('makes every table add up to the total, and the parts to their line', () => {
    fc.assert(
      fc.property(drafts, (list) => {
        const { totals, lines } = run(list);
        const { byCountry, byGroup, bySector, byCategory, byAidType, byChannelFamily, bySdg, byMechanism, byNature, byMarker } = totals;
        for (const table of [
          byCountry,
          byGroup,
          bySector,
          byCategory,
          byAidType,
          byChannelFamily,
          bySdg,
          byMechanism,
          byNature,
          ...Object.values(byMarker),
        ]) {
          expect(sum(Object.values(table))).toBe(totals.apd);
        }
        expect(sum(Object.values(totals.notOdaByCountry))).toBe(totals.aect - (totals.comparable - totals.refunds));
        for (const { figures } of lines) {
          if (!figures || figures.parts.length === 0) continue;
          expect(sum(figures.parts.map((part) => part.share))).toBe(figures.base);
          expect(sum(figures.parts.map((part) => part.amount))).toBe(figures.declarable);
          expect(sum(figures.parts.map((part) => part.aect))).toBe(figures.aect);
        }
      }),
    );
  });

  it('declares own funds only: 0 ≤ APD ≤ own funds ≤ gross, and AECT ≥ APD', () => {
    fc.assert(
      fc.property(drafts, (list) => {
        const { totals, lines } = run(list);
        for (const { figures } of lines) {
          if (!figures) continue;
          expect(figures.declarable).toBeGreaterThanOrEqual(0);
          expect(figures.declarable).toBeLessThanOrEqual(figures.own);
          expect(figures.own).toBeLessThanOrEqual(figures.gross);
          expect(figures.aect).toBeGreaterThanOrEqual(figures.declarable);
        }
        expect(totals.aect).toBeGreaterThanOrEqual(totals.apd);
      }),
    );
  });

  it('gives nothing to a country off the list', () => {
    fc.assert(
      fc.property(drafts, (list) => {
        for (const { figures } of run(list).lines) {
          for (const part of figures?.parts ?? []) {
            const tested = part.kind === 'pays' ? part.code : part.origin;
            if (tested !== undefined && incomeGroup(tested, YEAR) === undefined) expect(part.amount).toBe(0);
            else expect(part.amount).toBe(part.share);
          }
        }
      }),
    );
  });

  it('explains every zero, and never counts a line that it cannot compute', () => {
    fc.assert(
      fc.property(drafts, (list) => {
        const { lines, findings } = run(list);
        for (const { figures, reason, payment } of lines) {
          if (!figures || figures.declarable < figures.own) expect(reason).not.toBeNull();
          if (!figures) expect(findings.some(({ severity, versement }) => severity === 'error' && versement === payment.id)).toBe(true);
        }
      }),
    );
  });

  it('moves by at most one cent for each line added by splitting a payment', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 10, max: 10_000_000 }),
        fc.array(fc.integer({ min: 1, max: 1000 }), { minLength: 2, maxLength: 6 }),
        rate,
        (cents, keys, cofinancements) => {
          const weights = sum(keys);
          const pieces = keys.map((key) => Math.max(1, Math.floor((cents * key) / weights)));
          const whole = sum(pieces);
          const one = (id: string, value: number): Draft => ({
            id,
            date: '2024-03-01',
            montant: value / 100,
            nature: 'projet',
            pays: 'SN',
          });
          const apart = run(
            pieces.map((piece, index) => one(`V${index}`, piece)),
            cofinancements,
          ).totals;
          const together = run([one('V', whole)], cofinancements).totals;
          expect(apart.aect).toBe(together.aect);
          expect(Math.abs(apart.apd - together.apd)).toBeLessThanOrEqual(pieces.length - 1);
        },
      ),
    );
  });

  it('makes a refund of a whole payment cancel it in the declared amount', () => {
    fc.assert(
      fc.property(amount, geography, rate, (montant, where, cofinancements) => {
        const paid: Draft = { id: 'V1', date: '2024-01-01', montant, nature: 'projet', ...where };
        const back: Draft = { id: 'V2', date: '2024-12-31', montant, nature: 'projet', remboursement: { versementOrigine: 'V1' } };
        const { totals } = run([paid, back], cofinancements);
        expect(totals.apd).toBe(0);
        expect(Object.values(totals.byCountry).every((value) => value === 0)).toBe(true);
        expect(totals.aect).toBe(run([paid], cofinancements).totals.aect);
      }),
    );
  });

  it('splits the own funds left by the receipts over the lines, and carries what is missing', () => {
    fc.assert(
      fc.property(drafts, fc.array(fc.integer({ min: 1, max: 1_000_000_000 }), { maxLength: 3 }), (list, received) => {
        const report = treasury(list, received);
        const pooled = report.lines.filter(({ figures }) => figures?.method === 'tresorerie' && figures.aect > 0);
        // What a country or a code prevents from counting stays in the pool: compare only when every line of the year is counted.
        fc.pre(report.lines.every(({ figures, payment }) => figures !== null && payment.nature !== 'refugies'));
        const paid = sum(pooled.map(({ figures }) => figures?.gross ?? 0));
        const own = sum(pooled.map(({ figures }) => figures?.own ?? 0));
        const carried = sum(report.carried.map(({ amount: balance }) => balance));
        expect(own - carried).toBe(paid - sum(received));
        expect(Math.min(own, carried)).toBe(0);
        for (const { figures } of pooled) expect(figures?.own).toBeLessThanOrEqual(figures?.gross ?? 0);
      }),
    );
  });

  it('never declares more than the whole budget of external action, whatever the choices', () => {
    fc.assert(
      fc.property(
        drafts,
        fc.constantFrom('taux' as const, 'tresorerie' as const),
        fc.boolean(),
        (list, methodeCofinancement, refugiesDansAect) => {
          const { totals, findings } = computeDeclaration(declared(list, { options: { methodeCofinancement, refugiesDansAect } }), []);
          expect(totals.aect).toBeGreaterThanOrEqual(totals.comparable);
          if (refugiesDansAect) expect(totals.comparable).toBe(totals.apd);
          expect(sum(Object.values(totals.byCountry))).toBe(totals.apd);
          expect(findings.map(({ rule }) => rule)).not.toContain('apd-refugies-aect');
        },
      ),
    );
  });

  it('counts for a whole stay what it counts for its two halves, to the cent of each line', () => {
    fc.assert(
      fc.property(amount, day, (montant, dateEntree) => {
        const stay = (id: string, value: number, debut: string, fin: string): Draft => ({
          id,
          date: '2024-12-31',
          montant: value,
          nature: 'refugies',
          pays: 'UA',
          financementsExternes: [],
          refugies: { poste: 'hebergement', dateEntree, periode: { debut, fin } },
        });
        const whole = run([stay('V1', montant, '2024-01-01', '2024-12-31')]).totals.apd;
        const daily = run(
          Array.from({ length: 12 }, (_, month) => stay(`M${month}`, montant, monthStart(month), monthEnd(month))),
        ).lines.map(({ figures }) => {
          const [numerator = 1, denominator = 1] = (figures?.coefficient ?? '0').split('/').map(Number);
          return denominator === 1 ? numerator : numerator / denominator;
        });
        const days = sum(daily.map((share, month) => share * daysInMonth(YEAR, month + 1)));
        expect(Math.abs(whole - (montant * 100 * days) / 366)).toBeLessThanOrEqual(1);
      }),
    );
  });

  it('prints whole euros that add up to the printed total', () => {
    fc.assert(
      fc.property(fc.array(fc.integer({ min: -1_000_000, max: 1_000_000 }), { minLength: 1, maxLength: 20 }), (parts) => {
        const printed = adjustedEuros(parts);
        expect(sum(printed)).toBe(wholeEuros(sum(parts)));
        printed.forEach((euros, index) => {
          expect(Math.abs(euros * 100 - (parts[index] ?? 0))).toBeLessThanOrEqual(100);
        });
      }),
    );
  });
});
