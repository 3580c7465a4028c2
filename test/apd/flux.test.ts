import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, expect, test } from 'vitest';
import { memoryLedger } from '../../src/apd/ledger.js';
import { ApdRun } from '../../src/apd/run.js';
import type { ApdFinding, ApdLine, OutOfPeriod } from '../../src/base/figures.js';
import { packedLines } from '../../src/commands/apd-rows.js';
import { apdVoice } from '../../src/commands/apd-voice.js';
import { apdCsvPieces, apdToCsv } from '../../src/exporters/apd/csv.js';
import { apdJsonPieces, apdToJson } from '../../src/exporters/apd/json.js';
import { plain, Spool } from '../../src/io/spool.js';
import { writeLong } from '../../src/io/write.js';
import { dossier, input } from './dossier.js';

const COUNT = 600;
const spool = new Spool();
const folder = mkdtempSync(join(tmpdir(), 'aect-flux-'));
afterEach(() => {
  for (const name of readdirSync(folder)) rmSync(join(folder, name));
});

function read(run: ApdRun): ApdRun {
  for (let index = 0; index < COUNT; index += 1) {
    const [first, second] = [`V${index}a`, `V${index}b`];
    const repartition = [
      { pays: 'ML', part: 33.3 },
      { pays: 'SN', part: 66.7 },
    ];
    const date = `2024-0${1 + (index % 9)}-1${index % 7}`;
    const payments = [
      { id: first, montant: 100 + index, nature: 'projet', date, repartition } as const,
      { id: second, montant: 5, nature: 'projet', date: '2023-05-05', pays: 'ML' } as const,
    ];
    const file = dossier(payments);
    run.dossier(input({ ...file, identification: { ...file.identification, reference: `R${index}` } }));
  }
  return run;
}

test('a run hands each line on and keeps none: sums and findings come out of nothing but what it noted', () => {
  const whole = read(new ApdRun(2024)).report();
  let handed = 0;
  const nothing = { length: 0, push: () => {}, [Symbol.iterator]: () => [][Symbol.iterator]() };
  const lines = {
    ...nothing,
    push: () => {
      handed += 1;
    },
  };
  const book = read(new ApdRun(2024, undefined, { ...memoryLedger(), lines, outOfPeriod: nothing })).book();
  expect(handed).toBe(COUNT);
  expect(book.totals).toEqual(whole.totals);
  expect([...book.lines]).toEqual([]);
});

test('rows that go through a file come back as they were, with the exact weights', () => {
  const ledger = {
    lines: spool.rows(packedLines),
    outOfPeriod: spool.rows(plain<OutOfPeriod>()),
    findings: spool.rows(plain<ApdFinding>()),
  };
  const fromFile = read(new ApdRun(2024, undefined, ledger)).report();
  expect(fromFile).toEqual(read(new ApdRun(2024)).report());
});

test.each(['json', 'csv'] as const)('%s is written while lines are read, never after all of them', async (format) => {
  const voice = await apdVoice('fr');
  const report = read(new ApdRun(2024)).report();
  let consumed = 0;
  function* counted(): Generator<ApdLine> {
    for (const line of report.lines) {
      consumed += 1;
      yield line;
    }
  }
  const lines = { length: report.lines.length, [Symbol.iterator]: counted };
  const book = { ...report, lines };
  const pieces = format === 'json' ? apdJsonPieces(book, voice, () => undefined) : apdCsvPieces(book, voice);
  let text = '';
  let steps = 0;
  let most = 0;
  for (const piece of pieces) {
    text += piece;
    most = Math.max(most, consumed - steps);
    steps = consumed;
  }
  expect(consumed).toBe(COUNT);
  expect(most).toBeLessThanOrEqual(format === 'json' ? 1 : 200);
  expect(text).toBe(format === 'json' ? apdToJson(report, voice, () => undefined) : apdToCsv(report, voice));
});

test('a long file that fails half-way leaves what was there, and nothing beside it', async () => {
  const path = join(folder, 'apd.json');
  writeFileSync(path, 'before');
  function* failing(): Generator<string> {
    yield 'half';
    throw new Error('no more');
  }
  await expect(writeLong(path, failing(), 'fr')).rejects.toThrow('no more');
  expect(readFileSync(path, 'utf8')).toBe('before');
  expect(readdirSync(folder)).toEqual(['apd.json']);
});
