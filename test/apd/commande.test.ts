import { describe, expect, it } from 'vitest';
import { type ApdDoors, type ApdOptions, apd } from '../../src/commands/apd.js';
import { loadFonts } from '../../src/io/fonts.js';
import type { Io } from '../../src/io/io.js';
import { type Draft, dossier } from './dossier.js';

const PAID: Draft = { id: 'V1', date: '2024-06-10', montant: 100, nature: 'projet', pays: 'SN', financementsExternes: [] };

type Found = Draft | { readonly error: string };

async function call(options: ApdOptions, ...found: readonly Found[]) {
  const seen = { out: '', err: '', files: new Map<string, string>() };
  const io: Io = {
    print: (text) => {
      seen.out += text;
    },
    note: (text) => {
      seen.err += text;
    },
    progress: () => {},
    stdoutIsTerminal: false,
    columns: 80,
    colour: false,
    env: {},
  };
  const doors: ApdDoors = {
    async *load() {
      for (const one of found) yield 'error' in one ? { file: 'x', error: one.error } : { file: 'dossier.yaml', dossier: dossier([one]) };
    },
    fonts: async () => loadFonts(),
    write: async (path, text) => {
      seen.files.set(path, typeof text === 'string' ? text : `${text.length} bytes`);
    },
  };
  const code = await apd(['.'], options, io, doors);
  return { code, ...seen };
}

describe('aect apd', () => {
  it('ends with 0 when nothing is in the way, warnings included', async () => {
    const { code, out, err } = await call({ annee: '2024' }, PAID);
    expect(code).toBe(0);
    expect(out).toMatch(/APD déclarable +100,00\u00a0€/);
    expect(err).toBe('');
  });

  it('ends with 1 when a line cannot be counted, and prints the others', async () => {
    const { code, out } = await call({ annee: '2024', format: 'json' }, PAID, { ...PAID, nature: 'pret' });
    expect(code).toBe(1);
    expect(JSON.parse(out).totaux.apd).toBe(10_000);
  });

  it('ends with 1 for a year without a list', async () => {
    const { code, out } = await call({ annee: '2027' }, PAID);
    expect(code).toBe(1);
    expect(out).toContain('[apd-annee-sans-liste]');
  });

  it('ends with 2 when a file cannot be read, and computes the others', async () => {
    const { code, out, err } = await call({ annee: '2024' }, { error: 'Le fichier manque.' }, PAID);
    expect(code).toBe(2);
    expect(out).toMatch(/100,00/);
    expect(err).toBe('Le fichier manque.\n');
  });

  it('ends with 2 when there is nothing to read', async () => {
    const { code, out, err } = await call({ annee: '2024' });
    expect([code, out]).toEqual([2, '']);
    expect(err).toMatch(/Rien à lire/);
  });

  it.each([[{}], [{ annee: '24' }], [{ annee: '2024', date: '2024-02-30' }], [{ annee: '2024', format: 'odt' }]])(
    'refuses the call %o',
    async (options) => {
      await expect(call(options, PAID)).rejects.toMatchObject({ name: 'UserError' });
    },
  );

  it('writes to a file and leaves the standard output empty', async () => {
    const { out, files, err } = await call({ annee: '2024', format: 'csv', out: 'apd.csv' }, PAID);
    expect(out).toBe('');
    expect(files.get('apd.csv')).toMatch(/^\ufeffannee_flux;/);
    expect(err).toContain('apd.csv');
  });

  it('speaks English when asked', async () => {
    const { out } = await call({ annee: '2024', lang: 'en' }, PAID);
    expect(out).toMatch(/Declarable ODA +€100\.00/);
  });

  it('compares the reference date with the window of the campaign', async () => {
    const rules = async (date: string) =>
      JSON.parse((await call({ annee: '2024', format: 'json', date }, PAID)).out).constats.map(
        ({ message }: { message: string }) => message,
      );
    expect(await rules('2025-05-31')).toEqual([]);
    expect(await rules('2025-06-01')).toEqual(['Campagne 2025 : elle s’est fermée le 31\u00a0mai 2025.']);
  });
});
