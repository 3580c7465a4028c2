import { describe, expect, test } from 'vitest';
import { isRealDate } from '../../src/base/dates.js';
import { toKeyPattern } from '../../src/base/path.js';
import { Calculs } from '../../src/calculs/calculs.js';
import { keys } from '../../src/dossier/generated/dossier-shape.js';
import type { Dossier } from '../../src/dossier/model.js';
import { LANGS } from '../../src/locales/format.js';
import { fill } from '../../src/locales/words.js';
import { parameter } from '../../src/reference/parametres.js';
import { applyChange } from '../../src/rules/change.js';
import { rules } from '../../src/rules/index.generated.js';
import type { Change, Context } from '../../src/rules/rule.js';
import { dossierNames } from '../examples/names.js';
import { check, example, signatures } from './example.js';

/** What every rule owes: a newcomer reads here what is still missing in the file just written. */
describe.each(rules.map((rule) => [rule.name, rule] as const))('%s', (name, rule) => {
  test('names a source, real dates and keys of the model', () => {
    expect(rule.source.length, 'a rule names at least one source').toBeGreaterThan(0);
    for (const source of rule.source) expect(source.text.trim(), 'a source is a text').not.toBe('');
    for (const date of [rule.inForce?.from, rule.inForce?.until, ...rule.source.map((each) => each.version)]) {
      if (date !== undefined) expect(isRealDate(date), `${date} is a day of the calendar`).toBe(true);
    }
    for (const need of rule.needs === 'anything' ? [] : rule.needs)
      expect(isKnownPattern(need), `"${need}" in needs is a key pattern of the schema`).toBe(true);
  });

  test('has nothing to say of a dossier without its section', () => {
    if (rule.about === undefined) return;
    const changed = [...rule.examples.ok, ...rule.examples.ko].map((change) => applyChange(example(rule.examples.base), change));
    for (const whole of [...changed, ...dossierNames.map(example)]) {
      delete whole[rule.about];
      expect([...rule.check(contextOf(whole as unknown as Dossier))], `what the rule says without ${rule.about}`).toEqual([]);
    }
  });

  test('does not call an error what is not certain', () => {
    if (rule.confidence === 'rappel' || rule.confidence === 'incertain')
      expect(rule.severity, 'a reminder or a doubt warns at most').not.toBe('error');
  });

  test('has words in every language, with the same placeholders', () => {
    for (const lang of LANGS) {
      // A term may be empty: it then leaves its place out of the sentence.
      const { terms: _, ...sentences } = rule.words[lang];
      for (const [part, text] of Object.entries(sentences)) expect(text.trim(), `words.${lang}.${part} must not be empty`).not.toBe('');
      expect(rule.words[lang].help, `the remedy in ${lang} gives an example between quotes or says that nothing is needed`).toMatch(
        /[«“"]|Rien|Nothing|Vérifiez|Check|Réduisez|Reduce|Corrigez|Correct/,
      );
      if (rule.profile !== 'legalite') {
        expect(JSON.stringify(rule.words[lang]), 'only the profile legalite may say that an act is illegal').not.toMatch(
          /illégal|unlawful|illegal/i,
        );
      }
    }
    const placeholders = (text: string): string[] => [...text.matchAll(/\{\w+\}/g)].map(String).sort();
    expect(placeholders(rule.words.en.message), 'the English message must fill the same {placeholders} as the French one').toEqual(
      placeholders(rule.words.fr.message),
    );
    expect(Object.keys(rule.words.en.terms ?? {}), 'the terms must bear the same names in both languages').toEqual(
      Object.keys(rule.words.fr.terms ?? {}),
    );
    expect(JSON.stringify(rule.words.fr), 'French words take the typographic apostrophe ’').not.toMatch(/\p{L}'\p{L}/u);
  });

  test.each(rule.examples.ok.map((change, index) => [index, change] as const))('ok %i raises nothing of it', async (_, change) => {
    const checked = await check(applyChange(example(rule.examples.base), change), { files: filesOf(change) });
    expect(
      signatures(checked).filter((each) => each.startsWith(`${name} `)),
      'this ok example must not raise the rule',
    ).toEqual(namesOf(await base(rule.examples.base), name));
  });

  test.each(rule.examples.ko.map((change, index) => [index, change] as const))('ko %i raises exactly it', async (_, change) => {
    const clean = signatures(await base(rule.examples.base));
    const checked = await check(applyChange(example(rule.examples.base), change), { files: filesOf(change) });
    const added = signatures(checked).filter((each) => !clean.includes(each));
    expect(added.length, 'this ko example must raise the rule').toBeGreaterThan(0);
    expect(new Set(added.map((each) => each.split(' ')[0])), 'this ko example must raise nothing but the rule').toEqual(new Set([name]));
    for (const finding of checked.findings) {
      if (finding.rule === name)
        expect(
          isKnownPattern(toKeyPattern(finding.path).replace(/\[\]$/, '')),
          `${toKeyPattern(finding.path)} must be a key of the schema`,
        ).toBe(true);
      for (const lang of LANGS) {
        const words = finding.rule === name ? rule.words[lang] : undefined;
        if (words)
          expect(fill(`${words.message} ${words.help}`, finding.data, lang, words.terms), 'every placeholder is filled').not.toMatch(
            /\{\w+\}/,
          );
      }
    }
  });

  test('needs every key that it reads', () => {
    const read = new Set<string>();
    for (const change of [...rule.examples.ok, ...rule.examples.ko]) {
      const dossier = recording(applyChange(example(rule.examples.base), change), '', read) as unknown as Dossier;
      expect(() => [...rule.check(contextOf(dossier, filesOf(change)))]).not.toThrow();
    }
    if (rule.needs === 'anything') return;
    const { needs } = rule;
    const uncovered = [...read].filter((pattern) => !pattern.endsWith('.id') && !covers(needs, pattern));
    expect(uncovered, 'add these key patterns to needs').toEqual([]);
  });
});

function contextOf(dossier: Dossier, files?: ReadonlySet<string>): Context {
  return { dossier, calculs: new Calculs(dossier), parameter, date: '2027-01-01', files };
}

function filesOf(change: Change): ReadonlySet<string> | undefined {
  return change.files && new Set(change.files);
}

async function base(name: string) {
  return check(example(name));
}

function namesOf(checked: Awaited<ReturnType<typeof check>>, name: string): string[] {
  return signatures(checked).filter((each) => each.startsWith(`${name} `));
}

function isKnownPattern(pattern: string): boolean {
  const parent = pattern.includes('.') ? pattern.slice(0, pattern.lastIndexOf('.')) : '';
  const last = pattern.slice(parent === '' ? 0 : parent.length + 1).replaceAll('[]', '');
  return keys[parent]?.includes(last) ?? false;
}

function covers(needs: readonly string[], pattern: string): boolean {
  return needs.some((need) => under(pattern, need) || under(need, pattern));
}

/** One pattern is the other, or stands below it; an absent container stands above what the rule would read in it. */
function under(inner: string, outer: string): boolean {
  return inner === outer || inner.startsWith(`${outer}.`) || inner.startsWith(`${outer}[`);
}

/** The dossier, noting the pattern of every plain value that is read. */
function recording(value: unknown, pattern: string, read: Set<string>): unknown {
  if (value === null || typeof value !== 'object') return value;
  return new Proxy(value, {
    get(target, key) {
      const inner: unknown = Reflect.get(target, key);
      if (typeof key === 'symbol' || typeof inner === 'function' || (Array.isArray(target) && key === 'length')) return inner;
      const at = Array.isArray(target) ? `${pattern}[]` : pattern === '' ? key : `${pattern}.${key}`;
      if (inner === undefined || typeof inner !== 'object') read.add(at);
      return recording(inner, at, read);
    },
  });
}
