import { expect, test } from 'vitest';
import { parameter, parametersUsedBy } from '../../src/reference/parametres.js';
import { staleValues } from '../../src/validate/stale.js';
import { check, example } from '../rules/example.js';

test('a value of the law used more than eighteen months after its last check asks to be confirmed', async () => {
  const names = async (date: string) =>
    (await check(example('dechets-un-pourcent'), { date })).findings.filter((finding) => finding.rule === 'valeur-a-reverifier');
  expect(await names('2028-05-22')).toEqual([]);
  const late = await names('2028-05-23');
  expect(late.length).toBeGreaterThan(1);
  expect(late.every((finding) => finding.severity === 'warning')).toBe(true);
});

test('only what the run looked up is named', () => {
  const { used } = parametersUsedBy(() => parameter('un-pourcent-taux', '2027-12-31'));
  expect(used).toHaveLength(1);
  expect(staleValues(used, '2029-01-01')[0]?.data.titre).toContain('1 %');
  expect(parametersUsedBy(() => parameter('un-pourcent-taux', '1999-01-01')).used).toEqual([]);
});
