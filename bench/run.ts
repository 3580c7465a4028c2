import { existsSync, mkdtempSync, rmSync } from 'node:fs';
import { availableParallelism, tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { documents } from './documents.js';
import { type Corpus, generate } from './generate.js';
import { type Command, median, output, peakMemory, ratios } from './measure.js';
import { FLOW_YEAR } from './payments.js';
import { peers } from './peers.js';

/** Prints ratios, never times alone: they hold from one machine to another. See bench/README.md. */
const { values } = parseArgs({
  options: {
    rounds: { type: 'string', default: '7' },
    portfolio: { type: 'boolean', default: false },
    documents: { type: 'boolean', default: false },
    node: { type: 'string', default: process.execPath },
  },
});
const rounds = Number(values.rounds);
const node = values.node;
const aect = (...args: readonly string[]): Command => [node, 'bin/aect.cjs', ...args];
const out = mkdtempSync(join(tmpdir(), 'aect-bench-'));

if (!existsSync('dist/cli.cjs')) throw new Error('nothing to measure: run `npm run build` first');
print(
  `Node ${output([node, '--version']).text.trim()} · ${availableParallelism()} cores · ${new Date().toISOString().slice(0, 10)} · median of ${rounds} rounds`,
);
try {
  start();
  const thousand = generate(join(out, '1000'), 1000);
  portfolioFacts(thousand);
  against(thousand);
  if (values.portfolio) long(thousand);
  if (values.documents) await paper(thousand);
} finally {
  rmSync(out, { recursive: true, force: true });
}

function start(): void {
  const floor = [node, '-e', '0'];
  const cases: [string, Command][] = [
    ['node -e 0', floor],
    ['aect --version', aect('--version')],
    ['aect --help', aect('--help')],
    ['aect validate convention-blitta (nothing to report)', aect('validate', 'examples/convention-blitta/dossier.yaml')],
    ['aect validate eau-mali (one remark, 522 lines)', aect('validate', 'examples/eau-mali/dossier.yaml')],
  ];
  const render = aect('render', 'examples/eau-mali/dossier.yaml', '--piece', 'convention', '--out', join(out, 'render'));
  if (output(render).code === 0) cases.push(['aect render, first PDF', render]);
  else print('aect render gave no PDF: left out.');
  const measured = ratios(
    cases.map(([, command]) => command),
    { rounds, times: 4 },
  );
  table(
    'Start, CPU over an empty Node',
    cases.map(([name], index) => [name, times(measured[index]?.ratio), `${measured[index]?.time.toFixed(0)} ms`]),
  );
}

function portfolioFacts({ files, readable, faulty, lines, bytes, folder }: Corpus): void {
  const { text } = output(aect('validate', folder));
  const clean = text.split('\n').filter((line) => line.includes('rien à signaler')).length;
  print(
    `\n${files.length} dossiers of ${lines.least}–${lines.most} lines (mean ${lines.mean}, ${(bytes / 1000).toFixed(1)} kB), ` +
      `${faulty} with one fault each, ${files.length - readable.length} of them unreadable; aect finds ${files.length - clean} with findings.`,
  );
}

function against(corpus: Corpus): void {
  const { ready, skipped } = peers(corpus);
  const rows = ready.map(({ name, files, command }) => {
    const list = corpus[files === 'all' ? 'files' : 'readable'];
    const [, ours] = ratios([command, aect('validate', ...list)], { rounds: Math.min(rounds, 5) });
    return [`${name}, ${list.length} files`, times(ours?.ratio), `${((ours?.time ?? 0) / list.length).toFixed(2)} ms a file`];
  });
  table('CPU of aect (schema, rules, lines) over that of programs that check the schema alone', rows);
  for (const sentence of skipped) print(sentence);
}

/** Ten thousand files: memory must not grow with their number, nor the time for each. */
function long(thousand: Corpus): void {
  const tenThousand = generate(join(out, '10000'), 10_000);
  const many = [aect('validate', thousand.folder), aect('validate', tenThousand.folder)];
  const [, validate] = ratios(many, { rounds: Math.min(rounds, 3) });
  const peak = (command: Command): string => `${median([1, 2, 3].map(() => peakMemory(command))).toFixed(0)} MiB`;
  table('10,000 dossiers', [
    ['CPU per file over that of 1,000', times((validate?.ratio ?? Number.NaN) / 10), ''],
    ['largest memory, 1,000 files', peak(aect('validate', thousand.folder)), ''],
    ['largest memory, 10,000 files', peak(aect('validate', tenThousand.folder)), ''],
  ]);
  rmSync(tenThousand.folder, { recursive: true });
  declared(peak);
}

/** The declaration of dossiers with payments, in each format that is written piece by piece. */
function declared(peak: (command: Command) => string): void {
  const [small, large] = [generate(join(out, 'paid-1000'), 1000, true), generate(join(out, 'paid-10000'), 10_000, true)];
  const apd = ({ folder }: Corpus, format: string): Command => aect('apd', '--annee', String(FLOW_YEAR), '--format', format, folder);
  if (!output(apd(small, 'text')).text.includes('Date de référence')) throw new Error('aect apd gave no result');
  const formats = ['text', 'csv', 'json'];
  const measured = ratios([aect('validate', large.folder), ...formats.map((format) => apd(large, format))], {
    rounds: Math.min(rounds, 3),
  });
  table('10,000 dossiers with payments, aect apd', [
    ...formats.map((format, index) => [`CPU over aect validate, ${format}`, times(measured[index + 1]?.ratio), '']),
    ...formats.map((format) => [`largest memory, ${format}, 1,000 then 10,000 files`, peak(apd(small, format)), peak(apd(large, format))]),
  ]);
}

/** What the pieces cost; the dossiers without a fault, so that each gives its note. */
async function paper({ readable }: Corpus): Promise<void> {
  const clean = readable.filter((file) => !/3\.aect\.yaml$/.test(file)).slice(0, 100);
  const { rows, skipped } = await documents(node, out, 'examples/eau-mali/dossier.yaml', clean, Math.min(rounds, 5));
  table(
    'Documents, time that one waits',
    rows.map(({ name, ratio, note }) => [name, times(ratio), note]),
  );
  for (const sentence of skipped) print(sentence);
}

function table(title: string, rows: readonly (readonly string[])[]): void {
  const widths = [0, 1].map((column) => Math.max(...rows.map((row) => row[column]?.length ?? 0)));
  print(`\n${title}`);
  for (const [name = '', ratio = '', note = ''] of rows)
    print(`  ${name.padEnd(widths[0] ?? 0)}  ${ratio.padStart(widths[1] ?? 0)}  ${note}`.trimEnd());
}

function times(ratio: number | undefined): string {
  return `× ${(ratio ?? Number.NaN).toFixed(2)}`;
}

function print(line: string): void {
  process.stdout.write(`${line}\n`);
}
