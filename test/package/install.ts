import { execFileSync, spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

export interface Packed {
  readonly filename: string;
  /** Bytes of the archive. */
  readonly size: number;
  /** Bytes once unpacked. */
  readonly unpackedSize: number;
  readonly files: readonly { readonly path: string }[];
}

/** Packs the built repository. Scripts are off: a build here would pull `dist` from under the other tests. */
export function pack(destination: string): Packed {
  const printed = npm(['pack', '--json', '--ignore-scripts', '--pack-destination', destination], process.cwd());
  const [packed] = JSON.parse(printed) as readonly Packed[];
  if (packed === undefined) throw new Error(`npm pack printed no package: ${printed}`);
  return packed;
}

/** Installs the archive as a user would, in an empty folder, and answers with that folder. */
export function installPacked(): string {
  const folder = mkdtempSync(join(tmpdir(), 'aect-package-'));
  const { filename } = pack(folder);
  writeFileSync(join(folder, 'package.json'), '{ "private": true }\n');
  npm(['install', '--prefer-offline', '--no-audit', '--no-fund', '--prefix', folder, join(folder, filename)], folder);
  return folder;
}

/** The Node program of a major version, installed from the registry once and kept under `node_modules/.cache`. */
export function installNode(major: number): string {
  const name = `node-${process.platform === 'win32' ? 'win' : process.platform}-${process.arch}`;
  const folder = join(process.cwd(), 'node_modules', '.cache', 'aect-nodes', String(major));
  const binary = join(folder, 'node_modules', name, 'bin', process.platform === 'win32' ? 'node.exe' : 'node');
  if (!existsSync(binary)) {
    rmSync(folder, { recursive: true, force: true });
    mkdirSync(folder, { recursive: true });
    writeFileSync(join(folder, 'package.json'), '{ "private": true }\n');
    try {
      npm(['install', '--no-audit', '--no-fund', '--fetch-retries=1', '--prefix', folder, `${name}@${major}`], folder);
    } catch (error) {
      rmSync(folder, { recursive: true, force: true });
      throw new Error(`Node ${major} is needed to test the package and could not be installed from npm (${name}@${major}).`, {
        cause: error,
      });
    }
  }
  return binary;
}

export interface Run {
  readonly code: number | null;
  readonly stdout: string;
  readonly stderr: string;
}

/** Runs a program without a terminal and without the settings of the npm script around. */
export function run(program: string, args: readonly string[], cwd: string): Run {
  const { status, stdout, stderr } = spawnSync(program, args, { cwd, encoding: 'utf8', input: '', env: plainEnvironment() });
  return { code: status, stdout, stderr };
}

function npm(args: readonly string[], cwd: string): string {
  return execFileSync('npm', args, {
    cwd,
    encoding: 'utf8',
    env: plainEnvironment(),
    stdio: ['ignore', 'pipe', 'pipe'],
    shell: process.platform === 'win32',
  });
}

/** `npm test` hands its own prefix and options down; they would win over those given here. */
function plainEnvironment(): NodeJS.ProcessEnv {
  const kept = Object.entries(process.env).filter(
    ([name]) =>
      !/^npm_(config_(local_|global_)?prefix|package_|lifecycle_|command)/i.test(name) &&
      !/^(VITEST|NODE_ENV|NODE_OPTIONS|AECT_)/.test(name),
  );
  return Object.fromEntries(kept);
}
