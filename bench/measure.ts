import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';

/** A program and its arguments. */
export type Command = readonly string[];

/**
 * CPU time of a command, user and system, all threads, in milliseconds. Node gives no account of its children: the shell does,
 * to the millisecond. `times` runs follow one another and are averaged, for commands that last less than that account is worth.
 */
export function cpu(command: Command, times = 1): number {
  return spent(command, times).cpu;
}

/** CPU time as above, and the time that a person waits, in milliseconds. */
export function spent(command: Command, times = 1): { readonly cpu: number; readonly wall: number } {
  const script = `TIMEFORMAT='%3U %3S %3R'; time for ((i = 0; i < ${times}; i++)); do "$@" >/dev/null 2>/dev/null; done`;
  const { stderr, error } = spawnSync('bash', ['-c', script, 'bash', ...command], { encoding: 'utf8', env: ENVIRONMENT });
  if (error !== undefined) throw new Error(`bash is needed to measure: ${error.message}`);
  const [user = Number.NaN, system = Number.NaN, real = Number.NaN] = (stderr.trim().split('\n').at(-1) ?? '')
    .split(' ')
    .map((text) => Number(text.replace(',', '.')));
  if (Number.isNaN(user + system + real)) throw new Error(`bash gave no times: ${stderr}`);
  return { cpu: ((user + system) * 1000) / times, wall: (real * 1000) / times };
}

/**
 * CPU of several commands, over that of the first one. All of them run in every round, so that what else the machine does falls on
 * all alike; the answer is the median of the ratios.
 */
export function ratios(
  commands: readonly Command[],
  { rounds, times = 1 }: { readonly rounds: number; readonly times?: number },
): Measured[] {
  const taken = commands.map(() => [] as number[]);
  for (let round = 0; round < rounds; round += 1) commands.forEach((command, index) => void taken[index]?.push(cpu(command, times)));
  return taken.map((each) => ({ ratio: median(each.map((time, round) => time / (taken[0]?.[round] ?? 1))), time: median(each) }));
}

export interface Measured {
  readonly ratio: number;
  /** Median CPU time in milliseconds. */
  readonly time: number;
}

export function median(values: readonly number[]): number {
  const sorted = [...values].sort((a, b) => a - b);
  return sorted[sorted.length >> 1] ?? Number.NaN;
}

/** Largest memory that a Node program held, in MiB. */
export function peakMemory(command: Command): number {
  const [node = process.execPath, ...rest] = command;
  const folder = mkdtempSync(join(tmpdir(), 'aect-peak-'));
  const answer = join(folder, 'peak');
  spawnSync(node, ['--require', resolve('bench/peak.cjs'), ...rest], { env: { ...ENVIRONMENT, AECT_BENCH_PEAK: answer }, stdio: 'ignore' });
  const kibibytes = Number(readFileSync(answer, 'utf8'));
  rmSync(folder, { recursive: true });
  return kibibytes / 1024;
}

/** What a command prints, on either stream, and its exit code: to see that it did its work. */
export function output(command: Command): { readonly text: string; readonly code: number | null } {
  const [program = '', ...rest] = command;
  const { stdout, stderr, status } = spawnSync(program, rest, { encoding: 'utf8', env: ENVIRONMENT, maxBuffer: 1 << 28 });
  return { text: `${stdout}${stderr}`, code: status };
}

/** No colours, no language and no options of the person who runs the benchmark. */
const { NODE_OPTIONS: _, GITHUB_ACTIONS: __, AECT_LANG: ___, ...inherited } = process.env;
const ENVIRONMENT = { ...inherited, NO_COLOR: '1', LC_ALL: 'C' };
