import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, test } from 'vitest';
import { run } from '../../src/commands/validate.js';
import { existingAttachments } from '../../src/io/files.js';
import { fakeIo } from '../commands/io.js';

const folder = mkdtempSync(join(tmpdir(), 'aect-pieces-'));
afterAll(() => rmSync(folder, { recursive: true }));

mkdirSync(join(folder, 'dossier', 'pieces'), { recursive: true });
writeFileSync(join(folder, 'dossier', 'pieces', 'convention.pdf'), '');
writeFileSync(join(folder, 'ailleurs.pdf'), '');
const file = join(folder, 'dossier', 'dossier.yaml');

const attached = (...fichiers: unknown[]) => ({ piecesJointes: fichiers.map((fichier) => ({ type: 'convention', fichier })) });

describe('attachments', () => {
  test('are looked for from the folder of the dossier', () => {
    const found = existingAttachments(file, attached('pieces/convention.pdf', './pieces/convention.pdf', 'pieces/absente.pdf', 'pieces'));
    expect([...(found ?? [])]).toEqual(['pieces/convention.pdf', './pieces/convention.pdf']);
  });

  test('that leave this folder count as not found', () => {
    const leaving = ['../ailleurs.pdf', 'pieces/../../ailleurs.pdf', '..\\ailleurs.pdf', join(folder, 'ailleurs.pdf'), 'C:\\ailleurs.pdf'];
    expect(existingAttachments(file, attached(...leaving))?.size).toBe(0);
  });

  test('are not looked for beside standard input', () => {
    expect(existingAttachments('-', attached('pieces/convention.pdf'))).toBeUndefined();
  });

  test('of a wrong shape are passed over', () => {
    for (const value of [undefined, null, 'texte', { piecesJointes: 'texte' }, { piecesJointes: [null, 'texte'] }, attached(12, 'a\0b')])
      expect(existingAttachments(file, value)?.size).toBe(0);
  });

  test('that are missing are reported by the command', async () => {
    const io = fakeIo();
    writeFileSync(file, readFileSync('examples/convention-blitta/dossier.yaml', 'utf8').replace('convention-signee', 'convention'));
    expect(await run([file], { lang: 'fr' }, io)).toBe(0);
    expect(io.out().match(/piece-fichier-introuvable/g)).toHaveLength(2);
    expect(io.out()).not.toContain('La pièce pieces/convention.pdf');
  });
});
