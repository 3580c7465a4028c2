import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { computeApd } from '../../src/apd/compute.js';
import type { Dossier } from '../../src/dossier/dossier.generated.js';
import { type Draft, dossier, input } from './dossier.js';

interface Case {
  readonly id: string;
  readonly titre: string;
  readonly annee: number;
  readonly versements: readonly Draft[];
  readonly attendu: {
    readonly apd: number;
    readonly aect: number;
    readonly remboursements?: number;
    readonly parPays: Readonly<Record<string, number>>;
    readonly motif?: string;
    readonly codes?: Readonly<Record<string, string>>;
    readonly nonCalculees?: readonly string[];
    readonly regles: readonly string[];
  };
}

const cases: readonly (Case & Partial<Omit<Dossier, 'versements'>>)[] = parse(readFileSync(new URL('cas.yaml', import.meta.url), 'utf8'));

describe('chiffres de l’APD, au centime', () => {
  it.each(cases)('$id : $titre', ({ annee, versements, attendu, id: _id, titre: _titre, ...more }) => {
    const report = computeApd([input(dossier(versements, more))], annee, { date: `${annee + 1}-05-01` });
    const { totals, lines } = report;
    expect({ apd: totals.apd, aect: totals.aect, refunds: totals.refunds, byCountry: totals.byCountry }).toEqual({
      apd: attendu.apd,
      aect: attendu.aect,
      refunds: attendu.remboursements ?? 0,
      byCountry: attendu.parPays,
    });
    expect([...new Set(report.findings.map(({ rule }) => rule))].sort()).toEqual([...attendu.regles].sort());
    expect(lines.filter(({ figures }) => !figures).map(({ payment }) => payment.id)).toEqual(attendu.nonCalculees ?? []);
    if (attendu.motif) expect(lines.map(({ payment, reason }) => `${payment.id} ${reason?.name}`)).toContain(attendu.motif);
    for (const [id, codes] of Object.entries(attendu.codes ?? {})) {
      const line = lines.find(({ payment }) => payment.id === id);
      expect(`${line?.aidType} ${line?.sector}`).toBe(codes);
    }
    for (const { figures, reason } of lines) if (!figures || Math.abs(figures.declarable) < figures.own) expect(reason).not.toBeNull();
  });
});
