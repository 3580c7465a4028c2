import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { stringify } from 'yaml';
import { run, type ValidateOptions } from '../../src/commands/validate.js';
import { fakeIo } from '../commands/io.js';
import { altered, type Change } from './judge.js';

interface Reported {
  readonly rule: string;
  readonly profile: string;
  readonly severity: string;
  readonly message: string;
  readonly help: string;
  readonly path: string;
  readonly start: { readonly line: number; readonly column: number };
  readonly source: readonly { readonly text: string }[];
}

let folder = '';
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'aect-schemes-'));
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

async function validated(
  name: string,
  dispositif: readonly string[] | undefined,
  change: Change = {},
  over: Partial<ValidateOptions> = {},
) {
  const file = join(folder, 'dossier.yaml');
  writeFileSync(file, stringify(altered(name, change)));
  const io = fakeIo();
  const options = { lang: 'fr' as const, format: 'json', date: '2026-11-22', ...over, ...(dispositif === undefined ? {} : { dispositif }) };
  const code = await run([file], options, io);
  const report = JSON.parse(io.out()) as { files: { findings: Reported[]; ignored: Reported[] }[] };
  return { code, findings: report.files[0]?.findings ?? [], ignored: report.files[0]?.ignored ?? [] };
}

describe('--dispositif', () => {
  test('lays the findings of the scheme on the keys, in the shape of all findings', async () => {
    const { code, findings } = await validated('eau-mali', ['meae-generaliste@2025']);
    const found = findings.find(({ rule }) => rule === 'meae-suspension');
    expect(found).toMatchObject({ profile: 'appel', severity: 'error', path: '/localisation/0/pays' });
    expect(found?.message).toContain('Mali');
    expect(found?.source[0]?.text).toContain('MEAE');
    expect(found?.start.line).toBeGreaterThan(100);
    expect(found?.help.length).toBeGreaterThan(10);
    expect(findings.map(({ rule }) => rule)).toEqual(expect.arrayContaining(['meae-generaliste-fenetre', 'meae-immobilier', 'meae-taux']));
    expect(code).toBe(1);
  });

  test('is silent where it is not asked for, and adds nothing else', async () => {
    const without = await validated('eau-mali', undefined);
    const within = await validated('eau-mali', ['meae-generaliste@2025']);
    expect(without.findings.some(({ rule }) => rule.startsWith('meae-'))).toBe(false);
    expect(within.findings.filter(({ rule }) => !rule.startsWith('meae-') && !rule.startsWith('gen-'))).toEqual(without.findings);
  });

  test('a missing key is asked for, not refused', async () => {
    const { findings } = await validated('eau-mali', ['meae-generaliste@2025'], { unset: ['obligations'] });
    const open = findings.filter(({ rule }) => ['meae-atlas', 'meae-comptes-rendus'].includes(rule));
    expect(open.map(({ severity }) => severity)).toEqual(['warning', 'warning']);
    expect(open.map(({ path }) => path)).toEqual(['/obligations', '/obligations']);
  });

  test('one fact, one finding: what a check says as gravely is not said again', async () => {
    const { findings } = await validated('eau-mali', ['un-pourcent-eau'], {
      set: { 'mecanismesUnPourcent[0].exercices[0].depensesAutresDossiers': 17560 },
    });
    const names = findings.map(({ rule }) => rule);
    expect(names).toContain('un-pourcent-plafond');
    expect(names).not.toContain('unp-plafond');
  });

  test('a scheme that does not concern the dossier is one error', async () => {
    const { findings, code } = await validated('eau-mali', ['skew-fkpw']);
    const own = findings.filter(({ rule }) => rule.startsWith('skew') || rule.startsWith('fkp'));
    expect(own.map(({ rule, severity }) => `${rule} ${severity}`)).toEqual(['skew-fkpw-champ error']);
    expect(code).toBe(1);
  });

  test('several schemes at once, each once', async () => {
    const { findings } = await validated('eau-mali', ['aeau-rmc', 'afd-ficol@2020']);
    const names = findings.map(({ rule }) => rule);
    expect(names).toEqual(expect.arrayContaining(['rmc-priorite', 'fic-montant']));
  });

  test('a dossier of a wrong shape is told that, and no more', async () => {
    const { findings } = await validated('eau-mali', ['meae-generaliste@2025'], { set: { 'odd.principal': 'six' } });
    expect(findings.some(({ rule }) => rule.startsWith('meae-'))).toBe(false);
  });

  test('an unknown scheme stops before any file is read', async () => {
    await expect(validated('eau-mali', ['meae-inconnu'])).rejects.toMatchObject({ name: 'UserError' });
  });
});
