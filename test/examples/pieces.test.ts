import { readdirSync, readFileSync, statSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import type { Dossier } from '../../src/dossier/dossier.generated.js';

const examples = readdirSync('examples');

describe.each(examples)('the attached files of the example %s', (name) => {
  const dossier = parse(readFileSync(`examples/${name}/dossier.yaml`, 'utf8')) as Dossier;
  const named = (dossier.piecesJointes ?? []).flatMap(({ fichier }) => fichier ?? []);

  it('are those that the dossier names, and no others', () => {
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
    if (file.endsWith('.pdf')) expect(readFileSync(path, 'latin1')).toMatch(/^%PDF-1\.\d[\s\S]*%%EOF\s*$/);
    else expect(readFileSync(path, 'utf8')).toMatch(/^\uFEFF(?:[^;\n]+;)+[^;\n]+\n/);
  });
});

describe.each(examples.filter((name) => readdirSync(`examples/${name}/pieces`).includes('budget.csv')))(
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
