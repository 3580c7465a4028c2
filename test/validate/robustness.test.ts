import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parse, stringify } from 'yaml';
import { check, unfilled } from '../dossiers/check.js';
import { alterations } from '../dossier/altered.js';
import { EXAMPLES, exampleText, generator, mutate } from '../document/mutants.js';

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
    const sign = fc.constantFrom(...':-#[]{},&*!|>\'"%@`?\\ \n\tabé01', 'schema: 1\n', 'acteurs:\n', '  - ', 'id: ', '\r\n', '---\n', '...\n', '<<: ');
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
      for (let count = 0; count < 100; count += 1) {
        const text = mutate(exampleText(name), random);
        await assertWorded(text, JSON.stringify(text));
      }
    }
  });

  for (const name of EXAMPLES) {
    it(`${name} with a wrong value at every path`, async () => {
      const value: unknown = parse(exampleText(name));
      let raised = 0;
      let altered = 0;
      for (const alteration of alterations(value)) {
        altered += 1;
        // JSON is YAML: values are written without anchors or folding, and infinite numbers as nothing.
        if ((await assertWorded(JSON.stringify(value), alteration)) > 0) raised += 1;
      }
      expect(raised).toBeGreaterThan(altered / 2);
    });
  }

  it('dossiers written by the library', async () => {
    for (const name of EXAMPLES) {
      const text = stringify(parse(exampleText(name)), { lineWidth: 30 });
      expect((await check(text)).filter(({ severity }) => severity !== 'info')).toEqual([]);
    }
  });
});
