import { isDeepStrictEqual } from 'node:util';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { readFull } from '../../src/document/full.js';
import { placesOf } from '../../src/document/marks.js';
import type { Places } from '../../src/document/places.js';
import { type Reading, readSubset } from '../../src/document/subset.js';
import { EXAMPLES, exampleText, generator, mutate, pieces } from './mutants.js';

function placesIn(text: string): Places {
  const reading = readSubset(text);
  return reading === undefined ? new Map() : placesOf(reading.value, reading.marks);
}

/** What sets the subset reader apart from the library on a text that it accepts; undefined when nothing does. */
function difference(text: string, { value, faults }: Reading): string | undefined {
  if (faults.length > 0)
    return isDeepStrictEqual({ value, faults }, of(readFull(text))) ? undefined : 'another reading of a key written twice';
  try {
    const expected: unknown = parse(text, { version: '1.2', schema: 'core', uniqueKeys: true, logLevel: 'silent' });
    return isDeepStrictEqual(value, expected) ? undefined : 'another value';
  } catch (error) {
    return `the library refuses it: ${(error as Error).message}`;
  }
}

function of({ value, faults }: Pick<Reading, 'faults'> & { readonly value: unknown }) {
  return { value, faults };
}

describe('subset reader', () => {
  for (const name of EXAMPLES) {
    it(`reads ${name} as the library does`, () => {
      const text = exampleText(name);
      expect(readSubset(text)?.value).toEqual(parse(text, { version: '1.2', schema: 'core' }));
    });

    it(`gives the keys and values of ${name} the places of the full reader`, () => {
      const text = exampleText(name);
      expect([...placesIn(text)].sort()).toEqual([...readFull(text).places].sort());
    });
  }

  it('never differs from the library on 20,000 mutants that it accepts', () => {
    const random = generator(2027);
    const originals = EXAMPLES.flatMap((name) => pieces(exampleText(name), 12));
    let accepted = 0;
    let refused = 0;
    const differences: string[] = [];
    while (accepted < 20_000 && differences.length < 5) {
      const text = mutate(originals[random(originals.length)] ?? '', random);
      const reading = readSubset(text);
      if (reading === undefined) {
        refused += 1;
        continue;
      }
      accepted += 1;
      const found = difference(text, reading);
      if (found !== undefined) differences.push(`${found}\n${JSON.stringify(text)}`);
    }
    expect(differences).toEqual([]);
    // Were everything refused, or everything accepted, the mutants would prove little.
    expect(refused).toBeGreaterThan(20_000);
  });

  it('never differs from the library on mutants of whole examples', () => {
    const random = generator(1115);
    for (const name of EXAMPLES) {
      const text = exampleText(name);
      for (let count = 0; count < 60; count += 1) {
        const mutant = mutate(text, random);
        const reading = readSubset(mutant);
        if (reading !== undefined) expect(difference(mutant, reading), JSON.stringify(mutant)).toBeUndefined();
      }
    }
  });

  it('names a key written twice as the full reader does, and reads over what stands under it', () => {
    const random = generator(1886);
    let accepted = 0;
    for (let count = 0; count < 200; count += 1) {
      const lines = exampleText(EXAMPLES[random(EXAMPLES.length)] ?? '').split('\n');
      const at = random(lines.length);
      const text = [...lines.slice(0, at), ...lines.slice(at, at + 1 + random(6)), ...lines.slice(at)].join(
        count % 2 === 0 ? '\n' : '\r\n',
      );
      const reading = readSubset(text);
      if (reading === undefined || reading.faults.length === 0) continue;
      accepted += 1;
      expect(of(reading), text).toEqual(of(readFull(text)));
      expect([...placesIn(text)].sort(), text).toEqual([...readFull(text).places].sort());
    }
    expect(accepted).toBeGreaterThan(30);
  });

  it('gives the places of the full reader on 2,000 mutants that it accepts', () => {
    const random = generator(83);
    const originals = EXAMPLES.flatMap((name) => pieces(exampleText(name), 12));
    for (let accepted = 0; accepted < 2_000; ) {
      const text = mutate(originals[random(originals.length)] ?? '', random);
      if (readSubset(text) === undefined) continue;
      accepted += 1;
      const full = readFull(text);
      expect(full.faults, JSON.stringify(text)).toEqual(readSubset(text)?.faults);
      expect([...placesIn(text)].sort(), JSON.stringify(text)).toEqual([...full.places].sort());
    }
  });

  it('leaves aside what it could misread', () => {
    const left = ['a: *b', 'a: &b 1', 'a: !x 1', '<<: 1', '? a', '__proto__: 1', 'null: 1', 'a: 0x1F', 'a: .inf', 'a: "\\n"'];
    left.push(
      'a: b\n  c',
      'a: |2\n  b',
      '---\na: 1',
      '%YAML 1.2',
      'a: 1\r',
      '- a',
      '',
      'a',
      '"a": 1',
      'a:1',
      'a: b: c',
      'a: [b',
      'a:\tb',
      '\ta: 1',
    );
    expect(left.filter((text) => readSubset(text) !== undefined)).toEqual([]);
  });
});
