import { expect, test } from 'vitest';
import { quizToMarkdown } from '../../src/exporters/guide/quiz-md.js';
import { quizToText } from '../../src/exporters/guide/quiz-sheet.js';
import { isRight, quiz, themes } from '../../src/guide/quiz.js';
import { shuffled } from '../../src/guide/shuffle.js';
import { WORDS } from './support.js';

const numbers = (choice: Parameters<typeof quiz>[0]) => quiz(choice, 'fr').questions.map(({ numero }) => numero);

test('keeps the order of the data, or that of a seed', () => {
  expect(numbers({})).toEqual(Array.from({ length: 18 }, (_, index) => index + 1));
  expect(numbers({ seed: 7 })).toEqual(numbers({ seed: 7 }));
  expect(numbers({ seed: 7 })).not.toEqual(numbers({ seed: 8 }));
  expect([...numbers({ seed: 7 })].sort((a, b) => a - b)).toEqual(numbers({}));
  expect(quiz({ seed: 7, count: 3 }, 'fr').questions.map(({ rang }) => rang)).toEqual([1, 2, 3]);
});

test('a shuffle loses nothing, reaches every place and is the same on every machine', () => {
  const items = ['a', 'b', 'c', 'd'];
  const firsts = new Set<string | undefined>();
  for (let seed = 0; seed < 50; seed++) {
    expect([...shuffled(items, seed)].sort()).toEqual(items);
    firsts.add(shuffled(items, seed)[0]);
  }
  expect(firsts.size).toBe(4);
  expect(shuffled([1, 2, 3, 4, 5, 6], 1)).toEqual([4, 1, 5, 6, 3, 2]);
});

test('keeps a theme, a number, questions before ideas', () => {
  expect(numbers({ theme: 'droit' })).toEqual([2, 5, 15]);
  expect(quiz({ theme: 'idees-recues' }, 'fr')).toMatchObject({ questions: [], ideesRecues: { length: 12 } });
  expect(quiz({ count: 20 }, 'fr')).toMatchObject({ questions: { length: 18 }, ideesRecues: { length: 2 } });
  expect(quiz({ count: 5 }, 'fr')).toMatchObject({ questions: { length: 5 }, ideesRecues: [] });
  for (const { id } of themes('fr')) {
    const { questions, ideesRecues } = quiz({ theme: id }, 'fr');
    expect(questions.length + ideesRecues.length, id).toBeGreaterThan(0);
  }
});

test('wants all the right letters and no other', () => {
  const [, , third] = quiz({}, 'fr').questions;
  if (third === undefined) throw new Error('no third question');
  expect(isRight(third, ['C', 'A'])).toBe(true);
  for (const letters of [['A'], ['A', 'B', 'C'], ['A', 'A'], [], ['B', 'C']]) expect(isRight(third, letters)).toBe(false);
});

test.each(['fr', 'en'] as const)('prints everything within 80 columns, the answers after the questions, in %s', (lang) => {
  const whole = quiz({}, lang);
  const text = quizToText(whole, { lang, words: WORDS[lang] }, 80);
  const markdown = quizToMarkdown(whole, { lang, words: WORDS[lang] });
  expect(text.split('\n').filter((line) => line.length > 80)).toEqual([]);
  for (const output of [text, markdown]) {
    const flat = output.replace(/\s+/g, ' ');
    const at = (part: string): number => flat.indexOf(part.replace(/\s+/g, ' '));
    expect(output).not.toMatch(/undefined|\bnull\b|\[object O/);
    for (const { question, explication, depuis2020, source } of whole.questions) {
      expect(at(question)).toBeGreaterThan(-1);
      expect(at(explication)).toBeGreaterThan(at(whole.questions.at(-1)?.question ?? ''));
      expect(at(depuis2020)).toBeGreaterThan(at(explication));
      expect(source).not.toEqual([]);
    }
    for (const { idee, reponse } of whole.ideesRecues) expect(at(reponse)).toBeGreaterThan(at(idee));
  }
});
