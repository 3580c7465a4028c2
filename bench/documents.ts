import { existsSync, mkdirSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { build } from 'esbuild';
import { type Command, median, output, spent } from './measure.js';
import { install, PEERS_FOLDER } from './peers.js';

export interface DocumentRow {
  readonly name: string;
  readonly ratio: number;
  readonly note: string;
}

const TYPST = '@myriaddreamin/typst-ts-node-compiler';
const CHROMIUM = ['/usr/bin/chromium', '/usr/bin/chromium-browser', '/usr/bin/google-chrome'];

/**
 * What a PDF costs, over what the same blocks cost with typst (tagged, PDF/UA-1, same font) and with Chromium (untagged, from our own page): the first of a
 * whole process, then one more in a process that has made some. Time that one waits and CPU time, medians; `files` are dossiers that differ.
 */
export async function documents(
  node: string,
  out: string,
  example: string,
  files: readonly string[],
  rounds: number,
): Promise<{ readonly rows: readonly DocumentRow[]; readonly skipped: readonly string[] }> {
  const program = join(PEERS_FOLDER, 'many-pdfs.mjs');
  mkdirSync(PEERS_FOLDER, { recursive: true });
  await build({
    entryPoints: ['bench/many-pdfs.ts'],
    bundle: true,
    platform: 'node',
    format: 'esm',
    packages: 'external',
    outfile: program,
    logLevel: 'warning',
  });
  const make = (format: string, folder: string, list: readonly string[]): Command => [node, program, join(out, folder), format, ...list];
  const first = [node, 'bin/aect.cjs', 'render', example, '--piece', 'presentation', '--format', 'pdf', '--out', join(out, 'first')];
  const rows: DocumentRow[] = [];
  const skipped: string[] = [];
  const ours = (): Time => spent(first);

  if (existsSync(join(PEERS_FOLDER, 'node_modules', TYPST)) || install([TYPST])) {
    for (const [folder, list] of [
      ['typ1', [example]],
      ['typs', files],
    ] as const)
      seen(make('typ', folder, list));
    const typst = (folder: string, count: number): Command => [
      node,
      'bench/typst.cjs',
      PEERS_FOLDER,
      resolve('dist/fonts'),
      join(out, folder),
      ...Array.from({ length: count }, (_, index) => join(out, folder, `${index}.typ`)),
    ];
    seen(typst('typ1', 1));
    rows.push(over('first PDF, whole process, over typst', rounds, ours, () => spent(typst('typ1', 1))));
    const [few, many] = [10, files.length];
    const another = (command: (count: number) => Command) => (): Time => {
      const [all, some] = [spent(command(many)), spent(command(few))];
      return { cpu: (all.cpu - some.cpu) / (many - few), wall: (all.wall - some.wall) / (many - few) };
    };
    seen(typst('typs', many));
    rows.push(
      over(
        `one more PDF in a process (${many} differing dossiers), over typst`,
        rounds,
        another((count) => make('pdf', 'pdfs', files.slice(0, count))),
        another((count) => typst('typs', count)),
      ),
    );
  } else skipped.push(`typst: left out, npm could not install ${TYPST}`);

  const chromium = CHROMIUM.find((path) => existsSync(path));
  if (chromium === undefined) skipped.push('Chromium: left out, it is not on this machine');
  else {
    seen(make('html', 'html', [example]));
    const page = `file://${resolve(out, 'html', '0.html')}`;
    const print = [
      chromium,
      '--headless',
      '--no-sandbox',
      '--disable-gpu',
      '--disable-background-networking',
      `--user-data-dir=${join(out, 'chromium')}`,
      `--print-to-pdf=${join(out, 'chromium.pdf')}`,
      page,
    ];
    seen(print);
    if (existsSync(join(out, 'chromium.pdf'))) rows.push(over('first PDF, whole process, over Chromium', rounds, ours, () => spent(print)));
    else skipped.push('Chromium: left out, it made no PDF');
  }
  return { rows, skipped };
}

interface Time {
  readonly cpu: number;
  readonly wall: number;
}

function over(name: string, rounds: number, ours: () => Time, theirs: () => Time): DocumentRow {
  const taken = Array.from({ length: rounds }, () => [ours(), theirs()] as const);
  const ratio = (kind: keyof Time): number => median(taken.map(([own, other]) => own[kind] / other[kind]));
  const time = (index: 0 | 1): string => `${median(taken.map((pair) => pair[index].wall)).toFixed(0)} ms`;
  return { name, ratio: ratio('wall'), note: `${time(0)} against ${time(1)}, CPU × ${ratio('cpu').toFixed(2)}` };
}

/** A command that fails would be fast. */
function seen(command: Command): void {
  const { code, text } = output(command);
  if (code !== 0) throw new Error(`${command.slice(0, 3).join(' ')}: ${text.slice(-500)}`);
}
