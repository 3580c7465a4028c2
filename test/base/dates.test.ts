import { expect, it } from 'vitest';
import { addMonths } from '../../src/base/dates.js';

it.each([
  ['2026-04-20', 3, '2026-07-20'],
  ['2026-10-31', 3, '2027-01-31'],
  ['2026-11-30', 3, '2027-02-28'],
  ['2027-11-30', 3, '2028-02-29'],
  ['2026-12-31', 12, '2027-12-31'],
  ['2026-03-31', -1, '2026-02-28'],
  ['2026-01-15', 0, '2026-01-15'],
])('%s and %i months make %s', (date, months, later) => {
  expect(addMonths(date, months)).toBe(later);
});
