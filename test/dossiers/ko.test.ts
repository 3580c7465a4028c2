import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { formeNames } from '../../src/locales/words.js';
import { check } from './check.js';
import { announced } from './expected.js';
import { MADE } from './made.js';

const folder = new URL('./ko/', import.meta.url);
const files = readdirSync(folder).filter((name) => name.endsWith('.yaml'));

/** Said of a comment or of the state of the data, which have tests of their own. */
const ELSEWHERE = ['exception-sans-motif', 'exception-inutile', 'valeur-a-reverifier'];

async function raised(content: string | Buffer): Promise<unknown[]> {
  return (await check(content)).map(({ rule, severity, start }) => ({ rule, severity, line: start.line }));
}

describe('faulty dossiers', () => {
  for (const file of files) {
    const text = readFileSync(new URL(file, folder), 'utf8');

    it(`${file} raises what is written in it, and nothing else`, async () => {
      const expected = announced(text);
      expect(expected.length).toBeGreaterThan(0);
      expect(await raised(text)).toEqual(expected);
      expect(expected.some(({ rule }) => file.startsWith(`${rule}-`))).toBe(true);
    });

    it(`${file} raises the same with the line ends and the byte order mark of Windows`, async () => {
      expect(await raised(`\ufeff${text.replaceAll('\n', '\r\n')}`)).toEqual(announced(text));
    });
  }

  for (const { name, content, rule, at } of MADE) {
    it(`${name}: ${rule} at ${at}`, async () => {
      const findings = await check(content());
      expect(findings.map((finding) => `${finding.rule} ${finding.start.line}:${finding.start.column}`)).toEqual([`${rule} ${at}`]);
    });
  }

  it('cover every finding of the engine; rules carry their own examples', () => {
    const covered = new Set([
      ...files.flatMap((file) => announced(readFileSync(new URL(file, folder), 'utf8')).map(({ rule }) => rule)),
      ...MADE.map(({ rule }) => rule),
    ]);
    expect(formeNames.filter((name) => !covered.has(name) && !ELSEWHERE.includes(name))).toEqual([]);
    expect(files.length).toBeGreaterThanOrEqual(50);
  });
});
