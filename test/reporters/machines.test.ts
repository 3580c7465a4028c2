import { readFileSync } from 'node:fs';
import { Ajv } from 'ajv';
import addFormats from 'ajv-formats';
import { parse as parseJunit } from 'junit2json';
import { describe, expect, test } from 'vitest';
import { run } from '../../src/commands/validate.js';
import { fakeIo } from '../commands/io.js';

const KO = 'test/dossiers/ko';

async function output(format: string, ...paths: string[]): Promise<string> {
  const io = fakeIo();
  await run(paths, { lang: 'fr', format }, io);
  return io.out();
}

describe('sarif', () => {
  const schema = JSON.parse(readFileSync('test/reporters/sarif-schema-2.1.0.json', 'utf8')) as object;
  const ajv = new Ajv({ strict: false, allErrors: true });
  addFormats.default(ajv);
  const valid = ajv.compile(schema);

  test('is valid against the schema of OASIS, on every faulty dossier at once', async () => {
    const log = JSON.parse(await output('sarif', `${KO}/*.yaml`)) as {
      runs: { results: { ruleId: string }[]; tool: { driver: { rules: { id: string }[] } } }[];
    };
    expect(valid(log), JSON.stringify(valid.errors?.slice(0, 3))).toBe(true);
    const [only] = log.runs;
    const known = new Set(only?.tool.driver.rules.map((rule) => rule.id));
    expect(known.size).toBeGreaterThan(20);
    for (const { ruleId } of only?.results ?? []) expect(known).toContain(ruleId);
  });

  test('a log without findings is valid too', async () => {
    const log: unknown = JSON.parse(await output('sarif', 'examples/convention-blitta/dossier.yaml'));
    expect(valid(log), JSON.stringify(valid.errors?.slice(0, 3))).toBe(true);
  });

  test('the validator of this test refuses a broken log', async () => {
    const log = JSON.parse(await output('sarif', `${KO}/convention-objet*.yaml`)) as { runs: { results: { level: string }[] }[] };
    const [result] = log.runs[0]?.results ?? [];
    if (result) result.level = 'grave';
    expect(valid(log)).toBe(false);
  });
});

describe('junit', () => {
  test('is read by a JUnit reader: its counts are right and errors alone fail', async () => {
    const xml = await output('junit', `${KO}/*.yaml`, 'examples/convention-blitta/dossier.yaml');
    const report = await parseJunit(xml);
    const suites = report !== undefined && report !== null && 'testsuite' in report ? (report.testsuite ?? []) : [];
    expect(suites.length).toBeGreaterThan(50);
    for (const suite of suites) {
      const cases = suite.testcase ?? [];
      expect(cases.length, suite.name).toBe(suite.tests);
      expect(cases.filter((each) => (each.failure ?? []).length > 0).length, suite.name).toBe(suite.failures);
    }
    expect(suites.find((suite) => suite.name === 'examples/convention-blitta/dossier.yaml')).toMatchObject({ tests: 1, failures: 0 });
  });
});

describe('gitlab', () => {
  test('has one fingerprint for each finding, the same in the next run', async () => {
    const first = JSON.parse(await output('gitlab', `${KO}/*.yaml`)) as { fingerprint: string; location: { lines: { begin: number } } }[];
    const again = JSON.parse(await output('gitlab', `${KO}/*.yaml`)) as unknown;
    expect(again).toEqual(first);
    expect(new Set(first.map((entry) => entry.fingerprint)).size).toBe(first.length);
    expect(first.length).toBeGreaterThan(100);
    for (const entry of first) expect(entry.location.lines.begin).toBeGreaterThan(0);
  });
});
