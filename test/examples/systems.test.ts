import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import type { Dossier } from '../../src/dossier/dossier.generated.js';
import { isPieceName, pieceRule } from '../../src/pieces/applies.js';
import { altered, judge } from '../dispositifs/judge.js';
import { dossierNames } from './names.js';

/** Each system of cooperation that the guide and the schemes name, the example that shows it, and the piece that it calls for. */
const lines = readFileSync(new URL('./systemes.tsv', import.meta.url), 'utf8')
  .trimEnd()
  .split('\n')
  .slice(1)
  .map((line) => {
    const [system = '', example = '', scheme = '', piece = ''] = line.split('\t');
    return { system, example, scheme, piece };
  });

describe.each(lines)('$system', ({ example, piece }) => {
  const dossier = altered(example) as unknown as Dossier;

  it('has its piece in the kit', () => {
    expect(isPieceName(piece)).toBe(true);
    expect(pieceRule(piece).copies(dossier).length).toBeGreaterThan(0);
  });
});

describe.each(lines.filter(({ scheme }) => scheme !== ''))('$system', ({ example, scheme }) => {
  it(`is one that ${scheme} judges`, async () => {
    const tree = altered(example);
    const { dateMiseAJour } = (tree as unknown as Dossier).identification;
    expect((await judge(tree, scheme, dateMiseAJour)).verdict).not.toBe('nonApplicable');
  });
});

it('leaves no example aside', () => {
  expect([...new Set(lines.map(({ example }) => example))].sort()).toEqual([...dossierNames].sort());
});
