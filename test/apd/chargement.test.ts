import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { parse, stringify } from 'yaml';
import { apd } from '../../src/commands/apd.js';
import { loadApd } from '../../src/commands/apd-load.js';
import { loadFonts } from '../../src/io/fonts.js';
import type { Io } from '../../src/io/io.js';
import { alterations } from '../dossier/altered.js';

const folder = mkdtempSync(join(tmpdir(), 'aect-apd-'));
afterAll(() => rmSync(folder, { recursive: true }));
for (const name of ['declaration-2025', 'senegal-generaliste', 'jeunesse-maroc', 'jumelage-cerv'])
  cpSync(`examples/${name}`, join(folder, name), { recursive: true });
const original = readFileSync('examples/declaration-2025/declaration.yaml', 'utf8');

/** A declaration beside the examples, with some keys replaced. */
function write(name: string, change: Readonly<Record<string, unknown>>): string {
  mkdirSync(join(folder, name), { recursive: true });
  const path = join(folder, name, 'declaration.yaml');
  writeFileSync(path, stringify({ ...(parse(original) as object), ...change }));
  return path;
}

async function call(paths: readonly string[], options: Parameters<typeof apd>[1] = {}) {
  const seen = { out: '', err: '', progress: [] as string[] };
  const io: Io = {
    print: (text) => {
      seen.out += text;
    },
    note: (text) => {
      seen.err += text;
    },
    progress: (done, total) => {
      seen.progress.push(`${done}/${total}`);
    },
    stdoutIsTerminal: false,
    columns: 80,
    colour: false,
    env: {},
  };
  const code = await apd(paths, { format: 'json', ...options }, io, {
    load: (given) => loadApd(given, 'fr', { lost: (file, path) => `${file} : « ${path} » ne mène à rien.` }, io.progress),
    fonts: async () => loadFonts(),
    write: async () => {},
  });
  return { code, ...seen };
}

const totalsIn = (out: string) => {
  const { totaux } = JSON.parse(out) as { totaux: { apd: number; aect: number } };
  return [totaux.apd, totaux.aect];
};
const DECLARED = [3_400_000, 11_092_500];

describe('aect apd declaration.yaml', () => {
  it('lit l’année et les dossiers que la déclaration nomme', async () => {
    const { code, out, err, progress } = await call([join(folder, 'declaration-2025', 'declaration.yaml')]);
    expect([code, err, totalsIn(out)]).toEqual([0, '', DECLARED]);
    expect(progress.at(-1)).toBe('4/4');
  });

  it('accepte son répertoire, et l’année si elle ne la contredit pas', async () => {
    expect(totalsIn((await call([join(folder, 'declaration-2025')], { annee: '2025' })).out)).toEqual(DECLARED);
    await expect(call([join(folder, 'declaration-2025')], { annee: '2024' })).rejects.toThrow(/porte sur 2025.*demande 2024/);
  });

  it('ne compte pas deux fois un dossier donné aussi à côté d’elle', async () => {
    const { out } = await call([join(folder, 'senegal-generaliste'), join(folder, 'declaration-2025'), join(folder, 'jumelage-cerv')]);
    expect(totalsIn(out)).toEqual(DECLARED);
    expect(JSON.parse(out).collectivites).toHaveLength(1);
  });

  it('lit les motifs et les répertoires, chaque dossier une fois', async () => {
    const dossiers = ['../*/dossier.yaml', '../jumelage-cerv', '../senegal-generaliste/dossier.yaml', '../declaration-2025'];
    expect(totalsIn((await call([write('motifs', { dossiers })])).out)).toEqual(DECLARED);
  });

  it('dit quel emplacement ne mène à rien, calcule le reste et finit par 2', async () => {
    const path = write('perdu', { dossiers: ['../absent/dossier.yaml', '../absent/*.yaml', '../senegal-generaliste/dossier.yaml', '-'] });
    const { code, out, err } = await call([path]);
    expect(code).toBe(2);
    expect(err.split('\n').filter((line) => line !== '')).toEqual([
      `${path} : « ../absent/dossier.yaml » ne mène à rien.`,
      `${path} : « ../absent/*.yaml » ne mène à rien.`,
      `${path} : « - » ne mène à rien.`,
    ]);
    expect(totalsIn(out)[0]).toBe(2_900_000);
  });

  it('refuse deux déclarations de deux années', async () => {
    const other = write('autre', { anneeFlux: 2024 });
    await expect(call([join(folder, 'declaration-2025'), other])).rejects.toThrow(/2025 et 2024|2024 et 2025/);
  });

  it('place chaque constat dans son fichier', async () => {
    const { out } = await call([join(folder, 'declaration-2025')]);
    const constats = JSON.parse(out).constats as { rule: string; path: string; file: string | null; start: { line: number } | null }[];
    const lines = original.split('\n');
    const found = constats.find(({ rule }) => rule === 'apd-refugies-douze-mois');
    expect(found?.path).toBe('/autresVersements/1/refugies/periode');
    expect(lines[(found?.start?.line ?? 0) - 1]).toMatch(/periode:/);
    for (const { rule, start, file } of constats)
      if (rule !== 'apd-campagne') expect([rule, start === null, file]).toEqual([rule, false, file]);
  });

  it('place aussi ce qui ne se voit qu’à la fin', async () => {
    const dossier = parse(readFileSync('examples/senegal-generaliste/dossier.yaml', 'utf8')) as { versements: object[] };
    dossier.versements.push({ ...structuredClone(dossier.versements[0]), id: 'VS9' });
    mkdirSync(join(folder, 'double'));
    writeFileSync(join(folder, 'double', 'dossier.yaml'), stringify(dossier));
    const { out } = await call([join(folder, 'double')], { annee: '2025' });
    const double = JSON.parse(out).constats.find(({ rule }: { rule: string }) => rule === 'apd-versement-en-double');
    const line = readFileSync(join(folder, 'double', 'dossier.yaml'), 'utf8').split('\n')[double.start.line - 1];
    expect([double.path, line?.trim()]).toEqual(['/versements/7', '- id: VS9']);
  });

  it('demande une année à des dossiers seuls, et dit les limites sans rien lire', async () => {
    await expect(call([join(folder, 'senegal-generaliste')])).rejects.toThrow(/--annee 2025/);
    const { code, out } = await call([], { limites: true, format: 'text' });
    expect(code).toBe(0);
    expect(out).toMatch(/janvier 2024[\s\S]*Calcul indicatif ; le guide de la campagne prévaut\./);
  });
});

describe('une déclaration altérée', () => {
  it('est arrêtée par une phrase ou calculée, jamais un défaut', async () => {
    const value = parse(original) as Record<string, unknown>;
    value.dossiers = [];
    value.encaissements = [{ date: '2025-03-03', montant: 10, devise: 'XOF', tauxChange: { pourUnEuro: 655.957 } }];
    value.reportsTresorerie = [{ dossier: 'declaration', montant: 5 }];
    const path = join(folder, 'alteree.aect.yaml');
    let computed = 0;
    let stopped = 0;
    let turn = 0;
    for (const alteration of alterations(value)) {
      turn += 1;
      // One in seventeen, a number that no list of wrong values shares: every path is met, within seconds.
      if (turn % 17 !== 0) continue;
      writeFileSync(path, JSON.stringify(value));
      const format = ['text', 'json', 'csv'][turn % 3] ?? 'text';
      const { code, err } = await call([path], { format, annee: String(value.anneeFlux ?? 2025), detail: true }).catch((error: Error) => {
        // A year that is none is a wrong call.
        expect(error.name, alteration).toBe('UserError');
        return { code: 2, err: error.message };
      });
      if (code === 2) {
        stopped += 1;
        expect(err, alteration).not.toBe('');
      } else {
        computed += 1;
      }
    }
    expect(computed).toBeGreaterThan(10);
    expect(stopped).toBeGreaterThan(10);
  });
});
