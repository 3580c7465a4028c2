import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { computeApd, computeDeclaration } from '../../src/apd/compute.js';
import type { Declaration } from '../../src/dossier/declaration.generated.js';
import type { Dossier } from '../../src/dossier/dossier.generated.js';
import { type Draft, declared, dossier, input } from './dossier.js';

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
    readonly motifs?: readonly string[];
    readonly coefficients?: Readonly<Record<string, string>>;
    readonly reports?: Readonly<Record<string, number>>;
    readonly codes?: Readonly<Record<string, string>>;
    readonly nonCalculees?: readonly string[];
    readonly regles: readonly string[];
  };
}

type Given = Case & { readonly declaration?: Partial<Declaration> } & Partial<Omit<Dossier, 'versements'>>;
const cases: readonly Given[] = parse(readFileSync(new URL('cas.yaml', import.meta.url), 'utf8'));

describe('chiffres de l’APD, au centime', () => {
  it('holds the eighteen cases of the contract', () => {
    const ids = cases.map(({ id }) => id);
    for (let n = 1; n <= 18; n += 1) expect(ids).toContain(`apd-${String(n).padStart(2, '0')}`);
  });

  it.each(cases)('$id : $titre', ({ annee, versements, attendu, declaration: given, id: _id, titre: _titre, ...more }) => {
    const date = `${annee + 1}-05-01`;
    const report = given
      ? computeDeclaration(declared(versements, { anneeFlux: annee, ...given }), [], { date })
      : computeApd([input(dossier(versements, more))], annee, { date });
    const { totals, lines } = report;
    expect({ apd: totals.apd, aect: totals.aect, refunds: totals.refunds, byCountry: totals.byCountry }).toEqual({
      apd: attendu.apd,
      aect: attendu.aect,
      refunds: attendu.remboursements ?? 0,
      byCountry: attendu.parPays,
    });
    expect([...new Set(report.findings.map(({ rule }) => rule))].sort()).toEqual([...attendu.regles].sort());
    expect(lines.filter(({ figures }) => !figures).map(({ payment }) => payment.id)).toEqual(attendu.nonCalculees ?? []);
    const reasons = lines.map(({ payment, reason }) => `${payment.id} ${reason?.name}`);
    if (attendu.motif) expect(reasons).toContain(attendu.motif);
    if (attendu.motifs) expect(reasons).toEqual(attendu.motifs);
    const coefficients = Object.fromEntries(lines.map(({ payment, figures }) => [payment.id, figures?.coefficient]));
    expect(coefficients).toMatchObject(attendu.coefficients ?? {});
    expect(Object.fromEntries(report.carried.map(({ dossier: name, amount }) => [name, amount]))).toEqual(attendu.reports ?? {});
    for (const [id, codes] of Object.entries(attendu.codes ?? {})) {
      const line = lines.find(({ payment }) => payment.id === id);
      expect(`${line?.aidType} ${line?.sector}`).toBe(codes);
    }
    for (const { figures, reason } of lines) if (!figures || Math.abs(figures.declarable) < figures.own) expect(reason).not.toBeNull();
  });
});
