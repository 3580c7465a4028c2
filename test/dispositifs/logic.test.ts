import { describe, expect, test } from 'vitest';
import type { Answer } from '../../src/base/verdicts.js';
import { dossierRules } from '../../src/commands/schemes.js';
import { evaluate, evaluateAll } from '../../src/dispositifs/evaluate.js';
import { all, any, opposite, outcome } from '../../src/dispositifs/outcome.js';
import { allSchemes } from '../../src/dispositifs/schemes.js';
import type { Dossier } from '../../src/dossier/model.js';
import type { Tree } from '../../src/rules/change.js';
import { alterations } from '../dossier/altered.js';
import { check, example } from '../rules/example.js';
import { altered } from './judge.js';

const ANSWERS: readonly Answer[] = ['oui', 'non', 'inconnu'];

describe('Kleene', () => {
  const order = (answer: Answer): number => ({ non: 0, inconnu: 1, oui: 2 })[answer];
  const pairs = ANSWERS.flatMap((a) => ANSWERS.map((b) => [a, b] as const));

  test.each(pairs)('%s and %s: the lower one; or: the higher one', (a, b) => {
    const parts = [outcome(a), outcome(b)];
    expect(order(all(parts).answer)).toBe(Math.min(order(a), order(b)));
    expect(order(any(parts).answer)).toBe(Math.max(order(a), order(b)));
  });

  test.each(pairs)('%s, %s: turning round a conjunction is a disjunction of what is turned round', (a, b) => {
    const parts = [outcome(a), outcome(b)];
    expect(opposite(all(parts)).answer).toBe(any(parts.map(opposite)).answer);
  });

  test('nothing at all is a yes for all, a no for any', () => {
    expect([all([]).answer, any([]).answer]).toEqual(['oui', 'non']);
  });
});

/** Keys of maps, not entries of lists, that can be taken away; each is put back before the next. */
function* removals(value: unknown, path = ''): Iterable<string> {
  if (value === null || typeof value !== 'object') return;
  for (const key of Object.keys(value)) {
    const holder = value as Tree;
    const here = `${path}/${key}`;
    if (!Array.isArray(value)) {
      const entries = Object.entries(holder);
      delete holder[key];
      yield here;
      for (const [name] of entries) delete holder[name];
      for (const [name, inner] of entries) holder[name] = inner;
    }
    yield* removals(holder[key], here);
  }
}

/**
 * Where taking a key away changes the question itself: who asks, what the plan adds up to, and the sections whose absence says that
 * there is nothing of the kind.
 */
const QUESTION =
  /^\/(candidatures|budget|mecanismesUnPourcent)\b|^\/mobiliteJeunes$|^\/typesOuvrage$|^\/missionExpert\/employeur$|^\/missionExpert\/delegationsCourtes/;

describe.each([
  ['eau-mali', '2025-05-15'],
  ['jeunesse-maroc', '2024-03-20'],
  ['cles-en-main', '2025-06-04'],
  ['jumelage-cerv', '2024-09-17'],
  ['brasschaat-tarija', '2026-11-22'],
  ['jakarta-expert', '2026-11-22'],
  ['connect-ghana', '2017-02-24'],
])('%s with a key taken away', (name, date) => {
  test('an answer is open or the same: what is absent is never a no', async () => {
    const dossier = altered(name, name === 'eau-mali' ? { replace: { 'pays: ML': 'pays: MG' } } : {});
    const answers = async (): Promise<ReadonlyMap<string, Answer> | undefined> => {
      const checked = await check(dossier, { date });
      if (!checked.sound) return undefined;
      const settings = { schemes: allSchemes(), rules: dossierRules(checked), date };
      return new Map(
        allSchemes().flatMap((scheme) => {
          const { raisons, applicable, edition } = evaluate(dossier as unknown as Dossier, scheme, settings);
          const judged = [{ regle: 'champ', resultat: applicable?.resultat ?? 'oui' } as const, ...raisons];
          return judged.map(({ regle, resultat }): [string, Answer] => [`${scheme.id}@${edition.id} ${regle}`, resultat]);
        }),
      );
    };
    const before = await answers();
    let judged = 0;
    for (const path of removals(dossier)) {
      if (QUESTION.test(path)) continue;
      const after = await answers();
      if (after === undefined) continue;
      judged += 1;
      const turned = [...after].filter(([rule, answer]) => {
        const known = before?.get(rule);
        return known !== undefined && known !== answer && answer !== 'inconnu';
      });
      expect(turned, `${path} taken away`).toEqual([]);
    }
    expect(judged).toBeGreaterThan(40);
  });
});

describe.each(['eau-mali', 'jumelage-cerv', 'jakarta-expert', 'connect-ghana', 'brasschaat-tarija'])('%s altered at every path', (name) => {
  test('never makes a scheme fail, once its shape is right', async () => {
    const value = example(name);
    let turn = 0;
    let passed = 0;
    for (const alteration of alterations(value)) {
      turn += 1;
      // One in fifty-three, a number that no list of wrong values shares.
      if (turn % 53 !== 0) continue;
      const text = JSON.stringify(value);
      const dossier = JSON.parse(text) as Tree;
      const checked = await check(dossier);
      if (!checked.sound || checked.date === undefined) continue;
      passed += 1;
      const settings = { schemes: allSchemes(), rules: dossierRules(checked), date: checked.date };
      expect(() => evaluateAll(dossier as unknown as Dossier, settings), alteration).not.toThrow();
    }
    expect(passed).toBeGreaterThan(3);
  });
});
