import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { exampleText } from '../document/mutants.js';
import { BLITTA, blitta, mend } from './mend.js';

test('the text as typed goes between quotes, not the number that it reads as', async () => {
  const { text, mended } = await mend(blitta('valeur: "229900006"', 'valeur: 01004   # code INSEE'));
  expect(text).toContain('      valeur: "01004"   # code INSEE\n');
  expect(mended).toEqual([{ line: 28, key: 'valeur', before: '01004', after: '"01004"' }]);
});

test('every place that the schema marks, in blocks and in flow collections', async () => {
  const original = exampleText('senegal-generaliste');
  const bare = original
    .replace(/(valeur|secteur|canal|zone|edition): "(\d+)"/g, '$1: $2')
    .replace('numero: "2025-012"', 'numero: 2025.10')
    .replace('cibles: ["2.4", "4.7", "5.5", "13.1"]', 'cibles: [2.4, 4.7, 5.5, 13.10]');
  const { text, mended } = await mend(bare);
  expect(text).toBe(original.replace('"2025-012"', '"2025.10"').replace('"13.1"]', '"13.10"]'));
  expect(mended.map(({ key }) => key)).toEqual(expect.arrayContaining(['valeur', 'edition', 'secteur', 'canal', 'numero', 'cibles']));
});

test('the codes of a declaration too', async () => {
  const original = readFileSync('examples/declaration-2025/declaration.yaml', 'utf8');
  const bare = original.replace(/(secteur|canal): "(\d+)"/g, '$1: $2');
  expect(bare).not.toBe(original);
  expect((await mend(bare)).text).toBe(original);
});

test('numbers that are numbers keep to themselves', async () => {
  for (const name of ['convention-blitta', 'eau-mali', 'senegal-generaliste'] as const) {
    const { mended } = await mend(exampleText(name));
    expect(mended.filter(({ after }) => /^"/.test(after))).toEqual([]);
  }
});

test('a number under a key that does not exist is not a code', async () => {
  const text = blitta('valeur: "229900006"', 'valleur: 229900006');
  expect((await mend(text)).mended).toEqual([]);
});

test('hundreds of codes at once', async () => {
  const versements = Array.from({ length: 250 }, (_, index) => `  - { secteur: ${14000 + index} }\n`).join('');
  const { text, mended } = await mend(`${BLITTA}versements:\n${versements}`);
  expect(mended).toHaveLength(250);
  expect(text).not.toMatch(/secteur: \d/);
});
