import { cpSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { installNode, installPacked, type Run, run } from './install.js';

const NODES = [
  { label: `Node ${process.versions.node}`, find: () => process.execPath },
  { label: 'Node 24', find: () => installNode(24) },
  { label: 'Node 26', find: () => installNode(26) },
];
const MINUTES = 60_000;

let folder = '';
beforeAll(() => {
  folder = installPacked();
  cpSync('examples', join(folder, 'examples'), { recursive: true });
}, 5 * MINUTES);
afterAll(() => {
  if (folder !== '') rmSync(folder, { recursive: true, force: true });
});

it('installs without any development dependency, and without building', () => {
  const manifest = JSON.parse(readFileSync('package.json', 'utf8')) as {
    readonly dependencies: Readonly<Record<string, string>>;
    readonly devDependencies: Readonly<Record<string, string>>;
  };
  const installed = readdirSync(join(folder, 'node_modules'));
  expect(installed).toEqual(expect.arrayContaining(Object.keys(manifest.dependencies)));
  expect(Object.keys(manifest.devDependencies).filter((name) => installed.includes(name))).toEqual([]);
});

describe.each(NODES)('the installed package under $label', ({ find }) => {
  let node = '';
  let work = '';
  const aect = (...args: readonly string[]): Run => run(node, [join(folder, 'node_modules/aect/bin/aect.cjs'), ...args], work);
  const example = (name: string): string => join(folder, 'examples', name);
  const write = (name: string, content: string | Buffer): string => {
    writeFileSync(join(work, name), content);
    return name;
  };
  const blitta = (): string => readFileSync(join(example('convention-blitta'), 'dossier.yaml'), 'utf8');

  beforeAll(() => {
    node = find();
    work = join(folder, `work-${run(node, ['--version'], folder).stdout.trim()}`);
    mkdirSync(work);
  }, 5 * MINUTES);

  it('says its version', () => {
    const { version } = JSON.parse(readFileSync('package.json', 'utf8')) as { readonly version: string };
    expect(aect('--version')).toEqual({ code: 0, stdout: `${version}\n`, stderr: '' });
  });

  it('scaffolds a dossier from flags, without a terminal, that it finds sound', () => {
    const flags = ['--modele', 'convention', '--collectivite', 'Commune de Valbrune (fictive)', '--niveau', 'commune'];
    const created = aect('init', 'nouveau', ...flags, '--partenaire', 'Commune de Blitta 1', '--pays', 'TG', '--yes');
    expect(created.code, created.stderr).toBe(0);
    const validated = aect('validate', 'nouveau');
    expect(validated.code, validated.stdout + validated.stderr).toBe(0);
  });

  it('finds the examples sound', () => {
    const { code, stdout, stderr } = aect('validate', join(folder, 'examples'));
    expect(code, stdout + stderr).toBe(0);
  });

  it.each([
    ['an anchor', 'ancre-interdite', (text: string) => text.replace('objet: >-', 'objet: &objet >-')],
    ['a misspelt key', 'cle-inconnue', (text: string) => text.replace('montantPrevisionnel', 'montantPrevisonnel')],
    ['another encoding', 'encodage', (text: string) => Buffer.from(text.replaceAll(/[^\0-\xff]/g, '-'), 'latin1')],
    [
      'a signature before the vote',
      'deliberation-avant-signature',
      (text: string) => text.replace('dateSignature: 2026-11-05', 'dateSignature: 2026-10-01'),
    ],
  ])('refuses a dossier with %s (%s)', (_, rule, change) => {
    const { code, stdout, stderr } = aect('validate', write(`${rule}.yaml`, change(blitta())), '--format', 'json');
    expect(code, stderr).toBe(1);
    expect(stdout).toContain(`"${rule}"`);
  });

  it('tells a wrong call from a faulty dossier', () => {
    expect(aect('validate', 'nothing-here').code).toBe(2);
  });

  it('renders a convention as a tagged PDF and as Markdown', () => {
    const { code, stderr } = aect('render', example('convention-blitta'), '--piece', 'convention', '--out', 'sorties');
    expect(code, stderr).toBe(0);
    expect(readdirSync(join(work, 'sorties')).sort()).toEqual(['convention.md', 'convention.pdf']);
    expect(readFileSync(join(work, 'sorties/convention.md'), 'utf8')).toMatch(/102[\s\u202f]000/);
    const about = run('pdfinfo', ['sorties/convention.pdf'], work);
    expect(about.stdout, about.stderr).toMatch(/^Tagged: +yes$/m);
  });

  it('computes the declarable aid', () => {
    const { code, stdout, stderr } = aect('apd', example('senegal-generaliste'), '--annee', '2025', '--format', 'json');
    expect(code, stderr).toBe(0);
    expect((JSON.parse(stdout) as { readonly totaux: { readonly apd: number } }).totaux.apd).toBe(850_000);
  });

  it('lists its rules and prints its schema', () => {
    expect(aect('explain', '--list').stdout).toContain('convention-montant-previsionnel');
    expect(aect('schema').stdout).toBe(readFileSync('schemas/dossier.schema.json', 'utf8'));
  });
});
