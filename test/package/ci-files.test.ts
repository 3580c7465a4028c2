import { spawnSync } from 'node:child_process';
import { cpSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { parse } from 'yaml';
import { installPacked } from './install.js';

interface Action {
  readonly runs: { readonly steps: readonly { readonly name: string; readonly run: string }[] };
  readonly inputs: Readonly<Record<string, { readonly default: string }>>;
}

let folder = '';
beforeAll(() => {
  folder = installPacked();
  cpSync('examples/convention-blitta', join(folder, 'bon'), { recursive: true });
  mkdirSync(join(folder, 'faux'));
  const text = readFileSync('examples/convention-blitta/dossier.yaml', 'utf8');
  writeFileSync(join(folder, 'faux', 'dossier.yaml'), text.replace('dateSignature: 2026-11-05', 'dateSignature: 2026-10-15'));
}, 300_000);
afterAll(() => rmSync(folder, { recursive: true, force: true }));

/** A step of the action, run as the runner does, with the packed program on the path. */
function step(name: string, env: Readonly<Record<string, string>>): { code: number | null; out: string } {
  const action = parse(readFileSync('action.yml', 'utf8')) as Action;
  const script = action.runs.steps.find((each) => each.name === name)?.run ?? 'exit 99';
  const path = `${join(folder, 'node_modules', '.bin')}:${process.env.PATH ?? ''}`;
  const { status, stdout } = spawnSync('bash', ['-e', '-c', script], {
    cwd: folder,
    encoding: 'utf8',
    env: { ...process.env, PATH: path, GITHUB_ACTIONS: 'true', ...env },
  });
  return { code: status, out: stdout };
}

it('the action annotates a faulty dossier and fails', () => {
  const { code, out } = step('Vérifier les dossiers', { AECT_CHEMINS: 'faux bon', AECT_ARGUMENTS: '' });
  expect(out).toMatch(/^::error file=faux\/dossier\.yaml,line=\d+,/);
  expect(code).toBe(1);
});

it('the action passes on a sound dossier, and hands options and patterns over as they are', () => {
  expect(step('Vérifier les dossiers', { AECT_CHEMINS: 'bon', AECT_ARGUMENTS: '--strict' }).code).toBe(0);
  expect(step('Vérifier les dossiers', { AECT_CHEMINS: 'b*/dossier.yaml', AECT_ARGUMENTS: '' }).code).toBe(0);
  expect(step('Vérifier les dossiers', { AECT_CHEMINS: 'rien', AECT_ARGUMENTS: '' }).code).toBe(2);
});

it('the action reads every input that it declares', () => {
  const text = readFileSync('action.yml', 'utf8');
  const { inputs } = parse(text) as Action;
  for (const name of Object.keys(inputs)) expect(text).toContain(`\${{ inputs.${name} }}`);
});

it('the pre-commit hook takes dossiers alone and its entry is a program of the package', () => {
  const [hook] = parse(readFileSync('.pre-commit-hooks.yaml', 'utf8')) as { entry: string; files: string; language: string }[];
  const files = new RegExp(hook?.files ?? '');
  for (const name of ['dossier.yaml', 'a/b/dossier.yaml', 'declaration.yaml', 'x/blitta.aect.yaml']) expect(name).toMatch(files);
  for (const name of ['mon-dossier.yaml', 'dossier.yml', 'docs/dossier.md', 'x.yaml']) expect(name).not.toMatch(files);
  const { bin } = JSON.parse(readFileSync('package.json', 'utf8')) as { bin: Record<string, string> };
  const [program = '', ...args] = hook?.entry.split(' ') ?? [];
  expect(Object.keys(bin)).toContain(program);
  const { status } = spawnSync(join(folder, 'node_modules', '.bin', program), [...args, 'faux/dossier.yaml'], {
    cwd: folder,
    encoding: 'utf8',
  });
  expect(status).toBe(1);
});
