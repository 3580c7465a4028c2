import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { readDocument } from '../../src/document/document.js';
import { EXAMPLES, exampleText, generator, mutate } from '../document/mutants.js';
import { blitta, mend } from './mend.js';

/** The three slips, each at one place in so many, and the ways to write a file. */
interface Slips {
  readonly name: (typeof EXAMPLES)[number];
  readonly seed: number;
  readonly crlf: boolean;
  readonly mark: boolean;
}

const slips = fc.record({
  name: fc.constantFrom(...EXAMPLES),
  seed: fc.nat(),
  crlf: fc.boolean(),
  mark: fc.boolean(),
});

function slipped({ name, seed, crlf, mark }: Slips): string {
  const random = generator(seed);
  const some = (whole: string, changed: string): string => (random(2) === 0 ? whole : changed);
  const shuffled = (list: string): string =>
    list
      .split(', ')
      .flatMap((item) => (random(4) === 0 ? [item, item] : [item]))
      .map((item) => [random(1000), item] as const)
      .sort(([a], [b]) => a - b)
      .map(([, item]) => item)
      .join(', ');
  const text = exampleText(name)
    .replace(/"(\d+(?:\.\d+)?)"/g, (whole, code: string) => some(whole, code))
    .replace(/(secondaires|cibles): \[(.*)\]/g, (_, key: string, list: string) => `${key}: [${shuffled(list)}]`)
    .replace(/L1115-/g, (whole) => some(whole, ['L.115-', 'L. 115-', 'L115-'][random(3)] ?? whole))
    .replace(/\n(?=[a-z])/g, (whole) => some(whole, '\n# L.115-1, [13, 3], valeur: 01004\n'));
  return (mark ? '\ufeff' : '') + (crlf ? text.replaceAll('\n', '\r\n') : text);
}

type Leaf = readonly [path: string, value: unknown];

function leaves(value: unknown, path = ''): Leaf[] {
  if (value === null || typeof value !== 'object' || path === '/odd/secondaires' || path === '/odd/cibles') return [[path, value]];
  return Object.entries(value).flatMap(([key, inner]) => leaves(inner, `${path}/${key}`));
}

/** What a value may become by a repair, seen without it. */
function bare(value: unknown): unknown {
  if (Array.isArray(value)) return [...new Set(value.map((item) => String(Number(item) || item)))].sort();
  return typeof value === 'string' ? value.replace(/L(?:\. ?)?1?115-/g, 'L1115-') : value;
}

const keeps = async (content: string): Promise<void> => {
  const bytes = Buffer.from(content);
  const before = await readDocument(bytes);
  const once = await mend(bytes);
  const twice = await mend(once.bytes);
  expect(twice.mended).toEqual([]);
  expect(twice.bytes.equals(once.bytes)).toBe(true);

  const lines = content.split('\n');
  const after = once.text.split('\n');
  expect(after).toHaveLength(lines.length);
  const touched = new Set(once.mended.map(({ line }) => line));
  expect(after.filter((line, index) => !touched.has(index + 1) && line !== lines[index])).toEqual([]);

  const old = leaves(before.value);
  const now = leaves((await readDocument(once.bytes)).value);
  expect(now.map(([path]) => path)).toEqual(old.map(([path]) => path));
  for (const [index, [path, value]] of now.entries()) {
    const was = old[index]?.[1];
    if (typeof was === 'number' && typeof value === 'string') expect(Number(value), path).toBe(was);
    else expect(bare(value), path).toEqual(bare(was));
  }
};

describe('whatever the slips', () => {
  test('a second time changes nothing; lines and values that were not repaired are the same', async () => {
    await fc.assert(
      fc.asyncProperty(slips, async (each) => keeps(slipped(each))),
      { numRuns: 60 },
    );
  });

  test('the slips are mended', async () => {
    await fc.assert(
      fc.asyncProperty(slips, async (each) => {
        const { text } = await mend(slipped(each));
        expect(text.replace(/#.*/g, '')).not.toMatch(/L\.? ?115-|(?:valeur|edition|secteur|canal): \d/);
      }),
      { numRuns: 40 },
    );
  });

  test('nor in a file damaged at random', async () => {
    await fc.assert(
      fc.asyncProperty(slips, async (each) => keeps(mutate(slipped(each), generator(each.seed)))),
      { numRuns: 80 },
    );
  });
});

describe('byte for byte', () => {
  const before = blitta('valeur: "229900006"', 'valeur: 229900006 # SIREN\t').replace('secondaires: [4, 11]', 'secondaires: [11,  4] ');
  const after = before.replace('229900006 #', '"229900006" #').replace('[11,  4] ', '[4,  11] ');

  test.each([
    ['as it is', (text: string) => text],
    ['Windows line ends', (text: string) => text.replaceAll('\n', '\r\n')],
    ['mixed line ends', (text: string) => text.replace(/(?<=:)\n/g, '\r\n')],
    ['a byte order mark', (text: string) => `\ufeff${text}`],
    ['a byte order mark and Windows line ends', (text: string) => `\ufeff${text.replaceAll('\n', '\r\n')}`],
    ['no line end at the end', (text: string) => text.trimEnd()],
    ['outside the subset', (text: string) => `${text}contexte: "Une phrase\n  sur deux lignes"\n`],
    ['three dashes', (text: string) => `---\n${text}`],
  ])('%s', async (_, write) => {
    expect((await mend(write(before))).text).toBe(write(after));
  });
});

describe('a file that does not read without doubt is left alone', () => {
  const slip = blitta('valeur: "229900006"', 'valeur: 01004');
  test.each<readonly [string, string | Buffer]>([
    ['broken', `${slip}contexte: "Rien\n`],
    ['in another encoding', Buffer.from(slip.replace(/[–’]/g, '-'), 'latin1')],
    ['with a control character', `${slip}# \u0001\n`],
    ['with an escaped control character', `${slip}contexte: "\\0"\n`],
    ['with a key twice', `${slip}odd: {}\n`],
    ['with an anchor', `${slip}contexte: &a Rien\n`],
    ['with a tag', `${slip}contexte: !!str Rien\n`],
    ['two in one', `${slip}---\n${slip}`],
    ['a list', '- 01004\n'],
    ['empty', ''],
  ])('%s', async (_, content) => {
    const bytes = Buffer.from(content);
    const { bytes: left, mended } = await mend(bytes);
    expect(mended).toEqual([]);
    expect(left.equals(bytes)).toBe(true);
  });
});
