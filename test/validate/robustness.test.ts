import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parse, stringify } from 'yaml';
import { valueAt } from '../../src/base/path.js';
import type { SourceDocument } from '../../src/document/document.js';
import { validate } from '../../src/validate/validate.js';
import { word } from '../../src/validate/word.js';
import { EXAMPLES, exampleText, generator, mutate } from '../document/mutants.js';
import { alterations } from '../dossier/altered.js';
import { complete, completeDossiers } from '../dossier/complete.js';
import { check, unfilled } from '../dossiers/check.js';

/** Findings in both languages, all worded; a text without its lines would not help anyone. */
async function assertWorded(content: string | Buffer, label: string): Promise<number> {
  let count = 0;
  for (const lang of ['fr', 'en'] as const) {
    const findings = await check(content, lang);
    count = findings.length;
    expect(unfilled(findings), label).toEqual([]);
    for (const { start, end } of findings) {
      expect(start.line, label).toBeGreaterThan(0);
      expect(start.column, label).toBeGreaterThan(0);
      expect(end.line > start.line || (end.line === start.line && end.column >= start.column), label).toBe(true);
    }
  }
  return count;
}

/** A document that has its value only: reading each alteration would take a hundred times longer. */
function bare(value: unknown): SourceDocument {
  return {
    text: '',
    value,
    faults: [],
    rangeOf: () => [0, 0],
    sourceOf: (path) => JSON.stringify(valueAt(value, path)) ?? '',
  };
}

describe('no input makes the validation fail', () => {
  it('random bytes', async () => {
    await fc.assert(
      fc.asyncProperty(fc.uint8Array({ maxLength: 400 }), async (bytes) => {
        await assertWorded(Buffer.from(bytes), 'bytes');
      }),
      { seed: 2027, numRuns: 500 },
    );
  });

  it('random texts made of signs', async () => {
    const sign = fc.constantFrom(
      ...':-#[]{},&*!|>\'"%@`?\\ \n\tabé01',
      'schema: 1\n',
      'acteurs:\n',
      '  - ',
      'id: ',
      '\r\n',
      '---\n',
      '...\n',
      '<<: ',
    );
    await fc.assert(
      fc.asyncProperty(fc.array(sign, { maxLength: 40 }), async (signs) => {
        await assertWorded(signs.join(''), JSON.stringify(signs.join('')));
      }),
      { seed: 2027, numRuns: 3000 },
    );
  });

  it('examples cut anywhere', async () => {
    const random = generator(40);
    for (const name of EXAMPLES) {
      const bytes = Buffer.from(exampleText(name));
      for (let count = 0; count < 40; count += 1) {
        const end = random(bytes.length);
        await assertWorded(bytes.subarray(0, end), `${name} cut at ${end}`);
      }
    }
  });

  it('examples with a slip', async () => {
    const random = generator(41);
    for (const name of EXAMPLES) {
      for (let count = 0; count < 40; count += 1) {
        const text = mutate(exampleText(name), random);
        await assertWorded(text, JSON.stringify(text));
      }
    }
  });

  const dossiers = [
    ...['convention-blitta', 'eau-mali'].map((name) => ({ name, value: parse(exampleText(name)) as unknown })),
    { name: 'a declaration', value: complete('declaration') },
  ];
  for (const { type, value } of completeDossiers()) dossiers.push({ name: `a complete dossier of type ${type}`, value });
  for (const { name, value } of dossiers) {
    it(`${name} with a wrong value at every path`, async () => {
      let raised = 0;
      let altered = 0;
      let turn = 0;
      for (const alteration of alterations(value)) {
        turn += 1;
        // One in five, which shares no factor with the list of wrong values: every path is met, within seconds.
        if (turn % 5 !== 0) continue;
        altered += 1;
        const document = bare(value);
        const { findings } = await validate(document);
        if (findings.length > 0) raised += 1;
        for (const lang of ['fr', 'en'] as const) {
          const flaws = unfilled(word(findings, document, lang));
          if (flaws.length > 0) expect.fail(`${alteration}: ${flaws.join(' / ')}`);
        }
      }
      expect(raised).toBeGreaterThan(altered / 2);
    });
  }

  it('a wrong value written in the text', async () => {
    const random = generator(42);
    const value: unknown = parse(exampleText('convention-blitta'));
    for (const alteration of alterations(value)) {
      if (random(40) === 0) await assertWorded(JSON.stringify(value), alteration);
    }
  });

  it('dossiers written by the library raise what the original raises', async () => {
    const raised = async (text: string) => (await check(text)).map(({ rule, path }) => `${rule} ${path}`).sort();
    for (const name of EXAMPLES) {
      const text = stringify(parse(exampleText(name)), { lineWidth: 30 });
      expect(await raised(text), name).toEqual(await raised(exampleText(name)));
    }
  });
});
