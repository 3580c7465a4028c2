import { rmSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { build } from 'esbuild';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { hotLoops } from '../../scripts/hot-loops.js';
import { hotRules } from '../../scripts/hot-rules.js';
import { Calculs } from '../../src/calculs/calculs.js';
import type { Dossier } from '../../src/dossier/model.js';
import { parameter } from '../../src/reference/parametres.js';
import { applyChange } from '../../src/rules/change.js';
import { rules } from '../../src/rules/index.generated.js';
import { type Context, pathOf, type Rule } from '../../src/rules/rule.js';
import { dossierNames } from '../examples/names.js';
import { example } from './example.js';

/** The rules as the program runs them: what the build writes out must find what the source finds. */
describe('the rules of the hot bundle', () => {
  const file = join('node_modules', '.cache', `aect-hot-rules-${process.pid}.mjs`);
  let hot: readonly Rule[] = [];

  beforeAll(async () => {
    await build({
      entryPoints: ['src/rules/index.generated.ts'],
      outfile: file,
      bundle: true,
      platform: 'node',
      format: 'esm',
      plugins: [hotRules('fr')],
    });
    hot = ((await import(pathToFileURL(file).href)) as { readonly rules: readonly Rule[] }).rules;
  });
  afterAll(() => rmSync(file, { force: true }));

  test('are all there, and none is a generator any more', () => {
    expect(hot.map(({ name }) => name)).toEqual(rules.map(({ name }) => name));
    expect(hot.filter((rule) => !Array.isArray(rule.check(contextOf(example('eau-mali') as unknown as Dossier))))).toEqual([]);
  });

  test.each(rules.map((rule, index) => [rule.name, rule, index] as const))('%s finds the same', (_, rule, index) => {
    const changed = [...rule.examples.ok, ...rule.examples.ko].map((change) => ({
      dossier: applyChange(example(rule.examples.base), change),
      files: change.files,
    }));
    for (const { dossier, files } of [...changed, ...dossierNames.map((name) => ({ dossier: example(name), files: undefined }))]) {
      const context = contextOf(dossier as unknown as Dossier, files);
      const found = hitsOf(rule, context);
      expect(hot[index] && hitsOf(hot[index], context)).toEqual(found);
    }
  });
});

describe('hotLoops', () => {
  test('fills a list, counts for itself, and leaves functions within alone', () => {
    const rule = `export default { *check({ dossier }) {
      const each = (n) => { if (n > 1) return; seen.push(n); };
      for (const [index, { id }] of (dossier.list ?? []).entries()) if (id > 1) yield { at: () => index, id };
      for (const [, party] of dossier.acteurs.entries()) { each(party); if (party === 3) return; }
      for (const [key] of dossier.map.entries()) yield* [{ id: key }];
    }, none: { *check() {} } }; const seen = [];`;
    const { check, none } = evaluated(hotLoops(rule, 'rule.ts'));
    const dossier = { list: [{ id: 1 }, { id: 2 }, { id: 3 }], acteurs: [1, 2], map: new Map([['a', 1]]) };
    const hits = check({ dossier });
    expect(hits.map(({ id }) => id)).toEqual([2, 3, 'a']);
    expect(hits.slice(0, 2).map(({ at }) => at?.())).toEqual([1, 2]);
    expect(check({ dossier: { ...dossier, acteurs: [3] } }).length).toBe(2);
    expect(none.check({ dossier })).toEqual([]);
  });

  test('stops the build at a text that does not read, and at a generator that gives a value back', () => {
    expect(() => hotLoops('export default { *check( }', 'rule.ts')).toThrow('rule.ts');
    expect(() => hotLoops('export default { *check() { return 1; } }', 'rule.ts')).toThrow('returns a value');
  });
});

type Check = (context: unknown) => { readonly id: unknown; readonly at?: () => unknown }[];

function evaluated(module: string): { readonly check: Check; readonly none: { readonly check: Check } } {
  return new Function(`${module.replace('export default', 'const rule =')}\nreturn rule;`)();
}

function contextOf(dossier: Dossier, files?: readonly string[]): Context {
  return { dossier, calculs: new Calculs(dossier), parameter, date: '2027-01-01', files: files && new Set(files) };
}

/** Hits with their places spelt out: the functions that lead there are not the same. */
function hitsOf(rule: Rule, context: Context) {
  return [...rule.check(context)].map(({ at, related = [], ...rest }) => ({
    ...rest,
    path: pathOf(at),
    related: related.map((place) => ({ label: place.label, path: pathOf(place.at) })),
  }));
}
