import { describe, expect, test } from 'vitest';
import { blitta, mend } from './mend.js';

const secondaires = (list: string): string => blitta('secondaires: [4, 11]', `secondaires: ${list}`);
const cibles = (list: string): string => blitta('cibles: ["16.6", "16.9", "4.a"]', `cibles: ${list}`);

describe('goals', () => {
  test.each([
    ['[13, 3, 5]', '[3, 5, 13]'],
    ['[ 13,  3, 5 ]   # à revoir', '[ 3,  5, 13 ]   # à revoir'],
    ['[13,3,5]', '[3,5,13]'],
    ['[13, 3, 5, 3]', '[3, 5, 13]'],
    ['[4, 4]', '[4]'],
    ['[13, 3,]', '[3, 13,]'],
  ])('%s → %s', async (before, after) => {
    expect((await mend(secondaires(before))).text).toContain(`  secondaires: ${after}\n`);
  });

  test('the list is quoted whole in the report', async () => {
    expect((await mend(secondaires('[13, 3]'))).mended).toEqual([{ line: 213, key: 'secondaires', before: '[13, 3]', after: '[3, 13]' }]);
  });

  test.each([
    ['several lines', '[\n    13,\n    3,\n  ]'],
    ['a comment inside', '[13, # climat\n    3]'],
    ['a list in block', '\n    - 13\n    - 3'],
    ['a comment that follows the order', '[13, 3] # climat, santé'],
    ['something that is no goal', '[13, "trois", 3]'],
    ['decimal commas', '[13,5, 2,5, 1]'],
    ['order', '[3, 13]'],
    ['no item', '[]'],
  ])('%s: left alone', async (_, list) => {
    const text = secondaires(list);
    expect((await mend(text)).text).toBe(text);
  });
});

describe('targets', () => {
  test.each([
    ['["6.b", "11.7", "6.10", "6.2"]', '["6.2", "6.10", "6.b", "11.7"]'],
    // 16 is the main goal of the example.
    ['["4.a", "16.9", "16.6"]', '["16.6", "16.9", "4.a"]'],
    [`['6.b', "6.2", '6.2']`, `["6.2", '6.b']`],
    ['[6.b, 6.10, 6.2]', '["6.2", "6.10", 6.b]'],
  ])('%s → %s', async (before, after) => {
    expect((await mend(cibles(before))).text).toContain(`  cibles: ${after}\n`);
  });

  test('what is no target is left alone', async () => {
    const text = cibles('["6.b", "eau", "6.2"]');
    expect((await mend(text)).text).toBe(text);
  });
});
