import { spawnSync } from 'node:child_process';
import { cpSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { afterAll, describe, expect, test } from 'vitest';

const folder = mkdtempSync(join(tmpdir(), 'aect-cli-'));
afterAll(() => rmSync(folder, { recursive: true }));
cpSync('examples/convention-blitta', join(folder, 'blitta'), { recursive: true });
cpSync('examples/convention-blitta', join(folder, 'deux', 'un'), { recursive: true });
cpSync('examples/convention-blitta', join(folder, 'deux', 'autre'), { recursive: true });

/** The built program, as a user runs it. */
function aect(...args: string[]): { code: number | null; out: string; err: string } {
  const { status, stdout, stderr } = spawnSync(process.execPath, [resolve('bin/aect.cjs'), ...args], {
    cwd: folder,
    encoding: 'utf8',
    timeout: 30_000,
  });
  return { code: status, out: stdout, err: stderr };
}

describe('a wrong call is told in French, with exit code 2 and nothing on standard output', () => {
  test.each([
    ['an unknown command', ['validte'], 'Vouliez-vous dire « validate » ?'],
    ['an unknown option', ['validate', '--formt', 'json'], 'L’option « --formt » n’existe pas.'],
    ['a value off the list', ['validate', '--format', 'xml'], 'n’admet pas cette valeur'],
    ['a missing argument', ['render'], 'Il manque l’argument'],
    ['an unknown check', ['explain', 'convention-obje'], 'convention-objet'],
    ['an unknown file of the model', ['schema', 'projet'], 'dossier » ou « declaration'],
    ['a folder of several dossiers to render', ['render', 'deux'], '2 dossiers'],
    ['a year without a list of four digits', ['apd', 'blitta', '--annee', 'hier'], '--annee'],
  ])('%s', (_, args, sentence) => {
    const { code, out, err } = aect(...args);
    expect(err).toContain(sentence);
    expect(code).toBe(2);
    expect(out).toBe('');
  });

  test('the same in English', () => {
    expect(aect('--lang', 'en', 'validte').err).toContain('Did you mean “validate”?');
  });
});

describe('a place that cannot be written', () => {
  test('is named, and nothing is left behind', () => {
    writeFileSync(join(folder, 'fichier'), '');
    const { code, err } = aect('render', 'blitta', '--out', 'fichier/sorties', '--format', 'md');
    expect(err).toContain('ne peut pas être écrit');
    expect(code).toBe(2);
    expect(readdirSync(folder)).not.toContain('sorties');
  });

  test.runIf(process.platform === 'linux')('under /proc, where Node would try for ever', () => {
    expect(aect('render', 'blitta', '--out', '/proc/aect/sorties', '--format', 'md').code).toBe(2);
    expect(aect('apd', 'blitta', '--annee', '2025', '--format', 'csv', '--out', '/proc/aect/apd.csv').code).toBe(2);
    expect(aect('init', '/proc/aect', '--yes').code).toBe(2);
  });
});

describe.runIf(process.platform === 'linux')('an output that is cut', () => {
  const shell = (script: string): { code: number | null; out: string; err: string } => {
    const { status, stdout, stderr } = spawnSync('bash', ['-c', script], {
      cwd: folder,
      encoding: 'utf8',
      env: { ...process.env, AECT: `${process.execPath} ${resolve('bin/aect.cjs')}` },
    });
    return { code: status, out: stdout, err: stderr };
  };

  test('by a reader that leaves does not stop the work', () => {
    // biome-ignore lint/suspicious/noTemplateCurlyInString: for the shell
    const { out } = shell('$AECT render blitta --out coupe | head -1; echo "code ${PIPESTATUS[0]}"; ls coupe');
    expect(out).toContain('code 0');
    expect(out).toContain('presentation.pdf');
  });

  test('by a full disk is told, with exit code 2', () => {
    const { code, err } = shell('$AECT validate blitta > /dev/full');
    expect(err).toContain('ne peut pas être écrit');
    expect(code).toBe(2);
  });
});

describe('a defect of the program', () => {
  test('is reported with exit code 3 and nothing of the dossier', () => {
    const broken = join(folder, 'casse');
    for (const part of ['bin', 'dist', 'schemas']) cpSync(part, join(broken, part), { recursive: true });
    writeFileSync(join(broken, 'package.json'), '{"type":"module"}');
    rmSync(join(broken, 'dist', 'shape.mjs'));
    writeFileSync(join(folder, 'secret.aect.yaml'), 'schema: 1\ntypeDossier: projet\nidentification: { reference: Confidentiel }\n');
    const { status, stdout, stderr } = spawnSync(process.execPath, [join(broken, 'bin', 'aect.cjs'), 'validate', 'secret.aect.yaml'], {
      cwd: folder,
      encoding: 'utf8',
    });
    expect(status).toBe(3);
    expect(stderr).toContain('Une erreur interne d’aect');
    expect(stdout + stderr).not.toContain('Confidentiel');
    expect(stderr).not.toContain(folder);
  });
});

test('help is French first and every command has examples', () => {
  const { code, out } = aect('--help');
  expect(code).toBe(0);
  expect(out).toContain('Emploi : aect');
  for (const name of ['init', 'validate', 'render', 'apd', 'explain']) expect(aect(name, '--help').out).toMatch(/Exemples? :/);
  expect(out).not.toMatch(/Usage:|display help|choices:/);
});
