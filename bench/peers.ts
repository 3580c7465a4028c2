import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import type { Corpus } from './generate.js';
import { type Command, output } from './measure.js';

/** A program that checks the same files against the same schema. */
export interface Peer {
  readonly name: string;
  readonly files: 'all' | 'readable';
  readonly command: Command;
}

/** Programs to compare with, installed apart from the project. */
export const PEERS_FOLDER = resolve('bench/.peers');
const SCHEMA = resolve('schemas/dossier.schema.json');

/**
 * The peers that can be had, each seen at work first; a sentence for each that cannot. They are installed apart from the project,
 * once, and never become its dependencies.
 */
export function peers(corpus: Corpus): { readonly ready: readonly Peer[]; readonly skipped: readonly string[] } {
  const ready: Peer[] = [];
  const skipped: string[] = [];
  for (const { name, packages, files, command, atWork } of PEERS) {
    const absent = packages.filter((each) => !existsSync(join(PEERS_FOLDER, 'node_modules', nameOf(each))));
    if (absent.length > 0 && !install(absent)) {
      skipped.push(`${name}: left out, npm could not install ${absent.join(' and ')}`);
      continue;
    }
    const full = command(corpus[files === 'all' ? 'files' : 'readable']);
    const { text } = full.length > 0 ? output(full) : { text: '' };
    if (atWork(text, corpus)) ready.push({ name, files, command: full });
    else skipped.push(`${name}: left out, it did not check the files (${text.trim().slice(-200) || 'no answer'})`);
  }
  return { ready, skipped };
}

interface Candidate {
  readonly name: string;
  readonly packages: readonly string[];
  readonly files: 'all' | 'readable';
  command(files: readonly string[]): Command;
  /** Whether its answer shows that it read every file and found faults: fewer than we do, since none knows our rules. */
  atWork(text: string, corpus: Corpus): boolean;
}

const PEERS: readonly Candidate[] = [
  {
    name: '@jirutka/ajv-cli 6',
    packages: ['@jirutka/ajv-cli@6'],
    files: 'all',
    command: (files) => [
      process.execPath,
      modules('@jirutka/ajv-cli/lib/main.js'),
      'validate',
      '--all-errors',
      '-s',
      SCHEMA,
      '--',
      ...files,
    ],
    atWork: (text, { files, faulty }) => {
      const valid = count(text, / valid$/gm);
      const invalid = count(text, / invalid$/gm);
      return valid + invalid === files.length && invalid >= faulty / 4 && invalid <= faulty;
    },
  },
  {
    name: 'yaml-language-server 1.19',
    packages: ['yaml-language-server@1.19'],
    files: 'all',
    command: (files) => [process.execPath, resolve('bench/language-server.cjs'), PEERS_FOLDER, SCHEMA, ...files],
    atWork: (text, { files, faulty }) => {
      const [, read, found] = /(\d+) files, (\d+) with faults/.exec(text) ?? [];
      return Number(read) === files.length && Number(found) >= faulty / 4 && Number(found) <= faulty;
    },
  },
  {
    name: 'Spectral 6',
    packages: ['@stoplight/spectral-cli@6'],
    files: 'all',
    command: (files) => [
      process.execPath,
      modules('@stoplight/spectral-cli/dist/index.js'),
      'lint',
      '--ruleset',
      spectralRules(),
      ...files,
    ],
    // It names the files with faults alone.
    atWork: (text, { faulty }) => {
      const found = count(text, /\.aect\.yaml$/gm);
      return found >= faulty / 4 && found <= faulty;
    },
  },
  {
    name: '@sourcemeta/jsonschema (native)',
    packages: ['@sourcemeta/jsonschema'],
    files: 'readable',
    command: (files) => {
      const binary = native();
      return binary === undefined ? [] : [binary, 'validate', '--continue', SCHEMA, ...files];
    },
    atWork: (text, { readable, faulty }) => {
      const [, read, failed] = /(\d+) validated, \d+ passed, (\d+) failed/.exec(text) ?? [];
      return Number(read) === readable.length && Number(failed) >= faulty / 4 && Number(failed) <= faulty;
    },
  },
];

/** Whether npm could install them. */
export function install(packages: readonly string[]): boolean {
  mkdirSync(PEERS_FOLDER, { recursive: true });
  const manifest = join(PEERS_FOLDER, 'package.json');
  if (!existsSync(manifest)) writeFileSync(manifest, '{ "private": true }\n');
  const { status } = spawnSync('npm', ['install', '--prefix', PEERS_FOLDER, '--no-audit', '--no-fund', ...packages], { stdio: 'ignore' });
  return status === 0;
}

/** Spectral takes a schema inside a rule of its own. */
function spectralRules(): string {
  const { $schema: _, $id: __, ...schema } = JSON.parse(readFileSync(SCHEMA, 'utf8')) as Record<string, unknown>;
  const file = join(PEERS_FOLDER, 'spectral.json');
  const then = { function: 'schema', functionOptions: { schema, allErrors: true, dialect: 'draft2020-12' } };
  writeFileSync(file, JSON.stringify({ rules: { shape: { given: '$', severity: 'error', message: '{{error}}', then } } }));
  return file;
}

/** The program behind the npm wrapper, so that no Node is counted with it. */
function native(): string | undefined {
  const folder = modules('@sourcemeta/jsonschema');
  const system = `${process.platform}-${process.arch === 'x64' ? 'x86_64' : process.arch}`;
  const file = readdirSync(folder, { recursive: true, encoding: 'utf8' }).find((each) => each.endsWith(`jsonschema-${system}`));
  return file === undefined ? undefined : join(folder, file);
}

function modules(path: string): string {
  return join(PEERS_FOLDER, 'node_modules', path);
}

function nameOf(specifier: string): string {
  return specifier.replace(/(.)@[^@/]*$/, '$1');
}

function count(text: string, pattern: RegExp): number {
  return [...text.matchAll(pattern)].length;
}
