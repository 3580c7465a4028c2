import { readdirSync, readFileSync, statSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import type { Dossier } from '../../src/dossier/dossier.generated.js';
import { dossierNames } from './names.js';

/** How a file of each kind begins and ends. */
const KINDS: Readonly<Record<string, RegExp>> = {
  pdf: /^%PDF-1\.\d[\s\S]*%%EOF\s*$/,
  docx: /^PK[\s\S]*word\/document\.xml/,
  csv: /^\xEF\xBB\xBF(?:[^;\n]+;)+[^;\n]+\n/,
};

/** Every text of a value, whatever its key. */
function texts(value: unknown): string[] {
  if (typeof value === 'string') return [value];
  return value !== null && typeof value === 'object' ? Object.values(value).flatMap(texts) : [];
}

describe.each(readdirSync('examples'))('the attached files of the example %s', (name) => {
  const file = dossierNames.includes(name) ? 'dossier.yaml' : 'declaration.yaml';
  const value: unknown = parse(readFileSync(`examples/${name}/${file}`, 'utf8'));
  const named = [...new Set(texts(value).filter((text) => text.startsWith('pieces/')))];

  it('are those that it names, and no others', () => {
    expect(named.length).toBeGreaterThan(0);
    expect(
      readdirSync(`examples/${name}/pieces`)
        .map((file) => `pieces/${file}`)
        .sort(),
    ).toEqual([...named].sort());
  });

  it.each(named)('%s is small and can be read', (file) => {
    const path = `examples/${name}/${file}`;
    expect(statSync(path).size).toBeLessThan(3000);
    expect(readFileSync(path, 'latin1')).toMatch(KINDS[file.replace(/.*\./, '')] ?? /kind without a pattern/);
  });
});

describe.each(dossierNames.filter((name) => readdirSync(`examples/${name}/pieces`).includes('budget.csv')))(
  'the tables of the example %s',
  (name) => {
    const dossier = parse(readFileSync(`examples/${name}/dossier.yaml`, 'utf8')) as Dossier;
    const rows = (file: string): string[][] =>
      readFileSync(`examples/${name}/pieces/${file}`, 'utf8')
        .trim()
        .split('\n')
        .map((line) => line.split(';'));

    it('repeat the budget of the dossier', () => {
      const lines = [...(dossier.budget?.depenses ?? []), ...(dossier.budget?.recettes ?? [])];
      expect(lines.length).toBeGreaterThan(0);
      const table = new Map(rows('budget.csv').map(([, id, , , ...amounts]) => [id, amounts.map(Number)]));
      for (const { id, parAnnee = [] } of lines) {
        const amounts = parAnnee.map(Number);
        expect(table.get(id), id).toEqual([...amounts, amounts.reduce((sum, each) => sum + each, 0)]);
      }
    });

    it('repeat the calendar of the dossier', () => {
      const expected = (dossier.activites ?? []).map(({ id, debut, fin }) => [id, debut, fin]);
      expect(
        rows('chronogramme.csv')
          .slice(1)
          .map(([id, , debut, fin]) => [id, debut, fin]),
      ).toEqual(expected);
    });
  },
);
