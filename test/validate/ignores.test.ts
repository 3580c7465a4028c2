import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { run } from '../../src/commands/validate.js';
import { readDocument } from '../../src/document/document.js';
import { setAside } from '../../src/validate/ignores.js';
import { validate } from '../../src/validate/validate.js';
import { word } from '../../src/validate/word.js';
import { fakeIo } from '../commands/io.js';

const faulty = readFileSync('examples/convention-blitta/dossier.yaml', 'utf8').replace(
  'dateSignature: 2026-11-05',
  'dateSignature: 2026-10-15',
);

async function settle(text: string) {
  const document = await readDocument(Buffer.from(text));
  const { findings, ignored } = setAside(word((await validate(document)).findings, document, 'fr'), document, 'fr');
  return { findings: findings.map((finding) => finding.rule), ignored: ignored.map((finding) => `${finding.rule} : ${finding.motif}`) };
}

describe('# aect-ignore', () => {
  test('at the end of the line sets one finding aside, with its reason', async () => {
    const text = faulty.replace(
      'dateSignature: 2026-10-15',
      'dateSignature: 2026-10-15 # aect-ignore deliberation-avant-signature : erreur de plume, acte rectifié',
    );
    expect(await settle(text)).toEqual({ findings: [], ignored: ['deliberation-avant-signature : erreur de plume, acte rectifié'] });
  });

  test('alone on the line above does the same, other comments between aside', async () => {
    const text = faulty.replace(
      '    dateSignature: 2026-10-15',
      '    # aect-ignore deliberation-avant-signature : acte rectifié\n    # voir le dossier papier\n    dateSignature: 2026-10-15',
    );
    expect((await settle(text)).findings).toEqual([]);
  });

  test('without a reason sets nothing aside and is an error', async () => {
    const text = faulty.replace('dateSignature: 2026-10-15', 'dateSignature: 2026-10-15 # aect-ignore deliberation-avant-signature');
    expect((await settle(text)).findings.sort()).toEqual(['deliberation-avant-signature', 'exception-sans-motif']);
  });

  test('that excuses nothing is reported', async () => {
    const text = faulty.replace('schema: 1', 'schema: 1 # aect-ignore convention-objet : motif');
    expect((await settle(text)).findings).toContain('exception-inutile');
  });

  test('cannot excuse a fault of the file itself', async () => {
    const text = faulty.replace('typeDossier: convention', 'typeDossier: conventio # aect-ignore valeur-inconnue : motif');
    expect((await settle(text)).findings).toEqual(expect.arrayContaining(['valeur-inconnue', 'exception-inutile']));
  });
});

test('the reports say what was set aside', async () => {
  const { mkdtempSync, rmSync, writeFileSync } = await import('node:fs');
  const { tmpdir } = await import('node:os');
  const { join } = await import('node:path');
  const folder = mkdtempSync(join(tmpdir(), 'aect-'));
  const file = join(folder, 'dossier.yaml');
  writeFileSync(
    file,
    faulty.replace('dateSignature: 2026-10-15', 'dateSignature: 2026-10-15 # aect-ignore deliberation-avant-signature : acte rectifié'),
  );
  try {
    const text = fakeIo();
    expect(await run([file], { lang: 'fr' }, text)).toBe(0);
    expect(text.out()).toMatch(/1 constat écarté avec motif \(ligne \d+\)/);
    const json = fakeIo();
    await run([file], { lang: 'fr', format: 'json' }, json);
    const report = JSON.parse(json.out()) as { files: { ignored: { rule: string; motif: string }[] }[] };
    expect(report.files[0]?.ignored).toMatchObject([{ rule: 'deliberation-avant-signature', motif: 'acte rectifié' }]);
  } finally {
    rmSync(folder, { recursive: true });
  }
});
