import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { SourceDocument } from '../../src/document/document.js';
import { LANGS } from '../../src/locales/format.js';
import { rules } from '../../src/rules/index.generated.js';
import { validate } from '../../src/validate/validate.js';
import { word } from '../../src/validate/word.js';
import { unfilled } from '../dossiers/check.js';
import { dossierNames } from '../examples/names.js';
import { example, signatures } from './example.js';
import { mutateDossier, mutation, places } from './mutations.js';

const originals = new Map(dossierNames.map((name) => [name, example(name)]));

/** A document that has its value only: reading a text for each change would take ten times longer. */
function bare(value: unknown): SourceDocument {
  return { text: '', value, faults: [], rangeOf: () => [0, 0], sourceOf: () => '' };
}

/** Sentences that the data of a finding does not fill, in both languages. */
async function flawsOf(dossier: unknown): Promise<string[]> {
  const document = bare(dossier);
  const { findings } = await validate(document);
  return LANGS.flatMap((lang) => unfilled(word(findings, document, lang)));
}

describe('all rules on all examples', () => {
  it('bear any change, and say in both languages what they found', async () => {
    let changed = 0;
    await fc.assert(
      fc.asyncProperty(fc.constantFrom(...dossierNames), fc.array(mutation, { minLength: 1, maxLength: 3 }), async (name, mutations) => {
        const dossier = structuredClone(originals.get(name) ?? {});
        const done = `${name}: ${mutations.map((each) => mutateDossier(dossier, each)).join(', then ')}`;
        const flaws = await flawsOf(dossier).catch((error: unknown) => {
          throw new Error(done, { cause: error });
        });
        expect(flaws, done).toEqual([]);
        changed += 1;
      }),
      { seed: 2027, numRuns: 3000, interruptAfterTimeLimit: 20_000 },
    );
    expect(changed).toBeGreaterThan(500);
  });

  it.each(dossierNames)('a key taken away from %s raises only rules that say they read it', async (name) => {
    const dossier = example(name);
    const before = signatures(await validate(bare(dossier)));
    const unsaid: string[] = [];
    let taken = 0;
    for (const { holder, key, pattern, value } of places(dossier)) {
      if (Array.isArray(holder)) continue;
      delete holder[key];
      const after = await validate(bare(dossier));
      holder[key] = value;
      // A key that the schema wants is missed by the schema.
      if (!after.sound) continue;
      taken += 1;
      for (const signature of signatures(after)) {
        const rule = rules.find((each) => signature.startsWith(`${each.name} `));
        if (!before.includes(signature) && rule !== undefined && !reads(rule.needs, pattern))
          unsaid.push(`${signature} without ${pattern}`);
      }
    }
    expect(taken).toBeGreaterThan(20);
    expect([...new Set(unsaid)], 'add these key patterns to needs').toEqual([]);
  });
});

function reads(needs: readonly string[] | 'anything', pattern: string): boolean {
  return needs === 'anything' || needs.some((need) => within(need, pattern) || within(pattern, need));
}

function within(inner: string, outer: string): boolean {
  return inner === outer || inner.startsWith(`${outer}.`) || inner.startsWith(`${outer}[`);
}
