import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { computeApd } from '../../src/apd/compute.js';
import type { ApdReport } from '../../src/base/figures.js';
import { adjustedEuros, wholeEuros } from '../../src/exporters/apd/euros.js';
import { incomeGroup } from '../../src/reference/pays-cad.js';
import { type Draft, dossier, input } from './dossier.js';

const YEAR = 2024;
const amount = fc.integer({ min: 1, max: 500_000_000 }).map((cents) => cents / 100);
const country = fc.constantFrom('SN', 'ML', 'MA', 'UA', 'VN', 'ES', 'CA', 'KR', 'WF');

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
    ),
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
        expect(sum(Object.values(totals.notOdaByCountry))).toBe(totals.aect - (totals.apd - totals.refunds));
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
            if (part.kind === 'pays' && incomeGroup(part.code, YEAR) === undefined) expect(part.amount).toBe(0);
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
