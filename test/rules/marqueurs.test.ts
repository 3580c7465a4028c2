import { describe, expect, test } from 'vitest';
import { applyChange } from '../../src/rules/change.js';
import type { Change } from '../../src/rules/rule.js';
import { check, example } from './example.js';

async function raised(rule: string, change: Change, date: string): Promise<number> {
  const { findings } = await check(applyChange(example('eau-mali'), change), { date });
  return findings.filter((finding) => finding.rule === rule).length;
}

describe('periods', () => {
  test('the declaration asks for three more markers from 2024 on', async () => {
    const change = { unset: ['marqueurs.nutrition'] };
    expect(await raised('marqueurs-apd-absents', change, '2023-12-31')).toBe(0);
    expect(await raised('marqueurs-apd-absents', change, '2024-01-01')).toBe(1);
  });

  test('a year whose country list is not out yet is judged on the latest list', async () => {
    expect(await raised('marqueurs-apd-absents', { unset: ['marqueurs.nutrition'] }, '2040-01-01')).toBe(1);
    expect(
      await raised('marqueurs-apd-absents', { set: { 'localisation[0].pays': 'DE' }, unset: ['marqueurs.nutrition'] }, '2040-01-01'),
    ).toBe(0);
  });

  test('targets are bound to goals from the day of the resolution', async () => {
    const change = { set: { 'odd.cibles': ['1.4'] } };
    expect(await raised('odd-cible-hors-odd', change, '2015-09-24')).toBe(0);
    expect(await raised('odd-cible-hors-odd', change, '2015-09-25')).toBe(1);
  });
});

test('a second justification of the same marker is enough', async () => {
  const change = {
    set: {
      'justificationsMarqueurs[2]': {
        marqueur: 'climatAdaptation',
        citation: 'Creuser deux retenues.',
        objectifConvention: 'renforcementCapacites',
        vulnerabilite: 'Nappe en baisse.',
        activites: ['A1'],
      },
    },
    unset: ['justificationsMarqueurs[0].objectifConvention'],
  };
  expect(await raised('marqueur-rio-objectif', change, '2026-11-22')).toBe(0);
});

test('a marker without any justification lacks both the quotation and the objective', async () => {
  const change = { unset: ['justificationsMarqueurs'] };
  expect(await raised('marqueur-justification', change, '2026-11-22')).toBe(2);
  expect(await raised('marqueur-rio-objectif', change, '2026-11-22')).toBe(1);
});
