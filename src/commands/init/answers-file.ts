import { readFile } from 'node:fs/promises';
import { readDocument } from '../../document/document.js';
import { ANSWER_NAMES, type AnswerName, flagOf, type RawAnswers } from '../../init/answers.js';
import { nearest } from '../../init/search.js';
import type { InitWords } from '../../locales/fr/init.js';
import { Refusal, reasonOf } from './refusal.js';

/** Reads a file of answers: the names of the questions, or of their flags without the dashes. Throws a `Refusal`. */
export async function readAnswersFile(path: string, shown: string, words: InitWords): Promise<RawAnswers> {
  let bytes: Buffer;
  try {
    bytes = await readFile(path);
  } catch (error) {
    throw new Refusal([words.answersFile.unreadable(shown, reasonOf(error, words))]);
  }
  const { value, faults, sourceOf } = await readDocument(bytes);
  if (faults.length > 0 || !isRecord(value)) throw new Refusal([words.answersFile.malformed(shown)]);
  const answers: Partial<Record<AnswerName, string>> = {};
  const wrong: string[] = [];
  for (const [key, answer] of Object.entries(value)) {
    const name = ANSWER_NAMES.find((one) => one === key || flagOf(one) === `--${key}`);
    if (name === undefined) {
      wrong.push(words.answersFile.unknownName(shown, key, nearest(key, ANSWER_NAMES), ANSWER_NAMES));
      continue;
    }
    // A number is taken as typed: `siren: 012345678` would lose its first digit otherwise.
    const text = typeof answer === 'number' ? sourceOf([key]) : textOf(name, answer);
    if (text === undefined) wrong.push(words.answersFile.wrongValue(shown, key));
    else answers[name] = text;
  }
  if (wrong.length > 0) throw new Refusal(wrong);
  return answers;
}

function textOf(name: AnswerName, answer: unknown): string | undefined {
  if (typeof answer === 'string') return answer;
  if (name !== 'themes' || !Array.isArray(answer) || !answer.every((item) => typeof item === 'string')) return undefined;
  return answer.join(',');
}

function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
