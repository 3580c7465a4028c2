import { describe, expect, test } from 'vitest';
import { blitta, mend } from './mend.js';

const VISA = 'texte: Vu le code général des collectivités territoriales, articles L1115-1 et suivants';
const visa = (texte: string): string => blitta(VISA, `texte: ${texte}`);
const contexte = (texte: string): string => blitta('odd:\n', `contexte: ${texte}\nodd:\n`);

describe('a missing digit is put back', () => {
  test.each([
    ['Vu le CGCT, art. L.115-1', 'Vu le CGCT, art. L1115-1'],
    ['Vu le CGCT, art. L. 115-1 à L. 115-6', 'Vu le CGCT, art. L1115-1 à L1115-6'],
    ['Vu le CGCT, art. L\u00a0115‑2', 'Vu le CGCT, art. L1115‑2'],
    ['Vu l’article L115-1-1', 'Vu l’article L1115-1-1'],
    ['"Vu l’article L115-1"', '"Vu l’article L1115-1"'],
    ["'Vu l''article L115-1'", "'Vu l''article L1115-1'"],
    ['>-\n          Vu le CGCT,\n          article L. 115-3', '>-\n          Vu le CGCT,\n          article L1115-3'],
    ['|\n          Vu le CGCT # L115-4', '|\n          Vu le CGCT # L1115-4'],
  ])('%s', async (before, after) => {
    const { text } = await mend(visa(before));
    expect(text).toBe(visa(after));
  });

  test('outside acts, where the text names the code', async () => {
    const named = contexte('Selon le Code général\n  des collectivités territoriales, article L.115-1.');
    expect((await mend(named)).text).toBe(named.replace('L.115-1', 'L1115-1'));
    expect((await mend(named)).mended).toEqual([{ line: 212, key: 'contexte', before: 'L.115-1', after: 'L1115-1' }]);
  });

  test('in the clauses of an act', async () => {
    const clause = blitta('valent sous réserve du vote des crédits.', 'valent sous réserve de l’article L.115-1.');
    expect((await mend(clause)).text).toBe(clause.replace('L.115-1', 'L1115-1'));
  });
});

describe('left alone', () => {
  test.each([
    ['a text that names no code', contexte('Selon l’article L.115-1.')],
    ['another code', visa('Vu le code de l’action sociale et des familles, article L115-1')],
    ['two codes', visa('Vu le CGCT et le code de l’urbanisme, article L115-3')],
    ['another code by its initials', visa('Vu le CGCT et le CASF, article L115-1')],
    ['the law of the partner', blitta('Vu la loi togolaise relative', 'Vu la loi L115-1 relative')],
    ['other numbers', visa('Vu le CGCT, art. L115-7, L115-10, L1115-1, L2115-1, R115-1')],
    ['a comment', visa('Vu le CGCT # et non L.115-1')],
    ['the comment of a block text', visa('>- # CGCT, L115-1\n          Vu le CGCT')],
    ['a comment after a block text', visa('>-\n          Vu le CGCT\n        # L115-1')],
    ['a citation cut by a line', visa('>-\n          Vu le CGCT, art. L.\n          115-1')],
    ['a citation with an escape', visa('"Vu le CGCT, art. L.\\x20115-1"')],
  ])('%s', async (_, text) => {
    expect((await mend(text)).text).toBe(text);
  });

  test('the comment, while the text beside it is mended', async () => {
    const { text } = await mend(visa('>- # L115-1\n          Vu le CGCT, L115-1\n        # L115-1'));
    expect(text).toBe(visa('>- # L115-1\n          Vu le CGCT, L1115-1\n        # L115-1'));
  });
});
