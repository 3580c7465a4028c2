import { describe, expect, it } from 'vitest';
import { applyChange } from '../../src/rules/change.js';
import type { Change } from '../../src/rules/rule.js';
import { check, example, signatures } from './example.js';

const ONG = 'subvention-ong';
const second = {
  id: 'S2',
  acteur: 'deuxRives',
  beneficiaire: 'secours',
  montants: [{ annee: 2026, montant: 3000.01 }],
  affectation: 'humanitaire',
  dateDemande: '2026-02-10',
  contratEngagementRepublicain: true,
  deliberation: 'delibCommission',
};

async function findings(change: Change): Promise<string[]> {
  return signatures(await check(applyChange(example(ONG), change)));
}

describe('a subsidy to an association that takes public positions', () => {
  it('breaks two duties when it pays for general running costs', async () => {
    expect(await findings({ set: { 'subventions[0].affectation': 'fonctionnementGeneral' } })).toEqual([
      'neutralite-association-engagee subventions.0.affectation',
      'subvention-non-flechee subventions.0.affectation',
    ]);
  });
});

describe('the threshold of a year', () => {
  const split = { 'subventions[0].montants[0].montant': 20000, 'subventions[1]': second };

  it('is met by one agreement among the subsidies that add up', async () => {
    expect(await findings({ set: split })).toEqual([]);
  });

  it('is asked for where the sum rises above it', async () => {
    expect(
      await findings({ set: split, unset: ['subventions[0].conventionAttributive', 'subventions[0].datePublicationDonnees'] }),
    ).toEqual(['subvention-convention-23000 subventions.1.conventionAttributive.dateSignature']);
  });

  it('is asked for once when it is passed in several years', async () => {
    const set = { 'subventions[0].montants': [2026, 2027].map((annee) => ({ annee, montant: 30000 })) };
    expect(await findings({ set, unset: ['subventions[0].conventionAttributive', 'subventions[0].datePublicationDonnees'] })).toEqual([
      'subvention-convention-23000 subventions.0.conventionAttributive.dateSignature',
    ]);
  });

  it('is not that of another beneficiary', async () => {
    expect(
      await findings({
        set: { ...split, 'subventions[1].beneficiaire': 'relais' },
        unset: ['subventions[0].conventionAttributive', 'subventions[0].datePublicationDonnees'],
      }),
    ).toEqual([]);
  });
});
