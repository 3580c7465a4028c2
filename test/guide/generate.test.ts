import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { generateGuide } from '../../scripts/generate/guide.js';

let root = '';
beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), 'aect-guide-'));
  cpSync('data/guide', root, { recursive: true });
});
afterEach(() => rmSync(root, { recursive: true }));

function alter(file: string, from: string, to: string): void {
  const text = readFileSync(join(root, file), 'utf8');
  expect(text).toContain(from);
  writeFileSync(join(root, file), text.replace(from, to));
}

test('makes one module per file', () => {
  expect([...generateGuide(root).keys()]).toEqual(['acteurs.ts', 'territoires.ts', 'orientation.ts', 'quiz.ts', 'sources.ts']);
});

test.each([
  ['a key that nobody reads', 'quiz.yaml', 'piege:', 'pieges:', 'must NOT have additional properties'],
  ['a language that is missing', 'acteurs.yaml', 'en: pseau.org }', '}', "must have required property 'en'"],
  ['a day that is not one', 'acteurs.yaml', 'verifieLe: 2026-11-22', 'verifieLe: hier', 'must match pattern'],
  ['an actor that does not exist', 'orientation.yaml', 'acteurs: [cdpr, dctciv]', 'acteurs: [cdpr, prefet]', 'ministere names prefet'],
  ['a step that does not exist', 'orientation.yaml', 'etapes: [agence]', 'etapes: [agences]', 'outre-mer-agence names agences'],
  ['a right answer that is no choice', 'quiz.yaml', 'bonnes: [B]', 'bonnes: [E]', 'question 1 names E'],
  ['a number given twice', 'quiz.yaml', 'numero: 2\n', 'numero: 1\n', 'questions given twice: 1'],
  ['a source that does not exist', 'quiz.yaml', 'sources: [cahier-2020, cgct]', 'sources: [cahier]', 'quiz names cahier'],
  ['a region that does not exist', 'territoires.yaml', 'region: "84", nom: Ain', 'region: "85", nom: Ain', 'département 01 names 85'],
])('stops at %s', (_, file, from, to, message) => {
  alter(file, from, to);
  expect(() => generateGuide(root)).toThrow(message);
});
