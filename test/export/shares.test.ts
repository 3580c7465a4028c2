import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { Dossier } from '../../src/dossier/model.js';
import { exportIati } from '../../src/exporters/iati/iati.js';
import { percentages } from '../../src/exporters/iati/shares.js';
import { readXml } from '../pdf/xml.js';
import { example } from './dossiers.js';
import { all, at, own } from './ruleset.js';

const sumOf = (texts: readonly (string | undefined)[]): number => texts.reduce((sum, text) => sum + Math.round(Number(text) * 100), 0);

test('percentages add up to exactly 100.00 whatever the weights', () => {
  fc.assert(
    fc.property(fc.array(fc.integer({ min: 0, max: 1e12 }), { minLength: 1, maxLength: 60 }), (weights) => {
      const shares = percentages(new Map(weights.map((weight, index) => [String(index), weight])));
      expect(sumOf(shares.map(([, share]) => share))).toBe(10_000);
      for (const [, share] of shares) expect(share).toMatch(/^\d{1,3}(?:\.\d{1,2})?$/);
    }),
  );
});

const cents = fc.integer({ min: 1, max: 1e9 });
const payment = fc.record({
  cents,
  pays: fc.constantFrom('SN', 'ML', 'MA', 'DE'),
  secteur: fc.constantFrom('11220', '14031', '31120'),
  outside: fc.option(cents, { nil: undefined }),
  refund: fc.boolean(),
});

test('shares add up and money keeps its cents, for any payments', async () => {
  await fc.assert(
    fc.asyncProperty(fc.array(payment, { minLength: 1, maxLength: 12 }), async (payments) => {
      const dossier: Dossier = {
        ...example('senegal-generaliste'),
        versements: payments.map(({ cents: amount, pays, secteur, outside, refund }, index) => ({
          id: `V${index}`,
          date: '2026-01-15',
          montant: amount / 100,
          nature: 'projet',
          pays,
          secteur,
          beneficiaire: { acteur: 'thioune' },
          ...(outside === undefined ? {} : { financementsExternes: [{ financeur: 'Fonds', origine: 'meae', montant: outside / 100 }] }),
          ...(refund ? { remboursement: { anneeOrigine: 2025 } } : {}),
        })),
      };
      const root = readXml((await exportIati([dossier], undefined)).text);
      const values = (codes: readonly string[]): number =>
        sumOf(
          all(root, 'transaction')
            .filter((each) => codes.includes(at(own(each, 'transaction-type')[0], 'code') ?? ''))
            .map((each) => own(each, 'value')[0]?.text),
        );
      expect(sumOf(all(root, 'recipient-country').map((each) => at(each, 'percentage')))).toBe(10_000);
      const sectors = all(root, 'sector').map((each) => at(each, 'percentage'));
      expect(sectors.length === 0 ? 0 : sumOf(sectors)).toBe(sectors.length === 0 ? 0 : 10_000);
      expect(values(['3', '4'])).toBe(payments.reduce((sum, each) => sum + (each.refund ? -each.cents : each.cents), 0));
      expect(values(['1'])).toBe(payments.reduce((sum, each) => sum + (each.refund ? 0 : (each.outside ?? 0)), 0));
    }),
    { numRuns: 60 },
  );
});
