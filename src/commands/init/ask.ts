import type { AnswerName, RawAnswers } from '../../init/answers.js';
import { check } from '../../init/check.js';
import type { Country, Modele } from '../../init/choices.js';
import { folderName } from '../../init/folder.js';
import { nextQuestion, type Question, sentenceOf } from '../../init/questions.js';
import type { InitWords } from '../../locales/fr/init.js';
import { type PromptConfig, promptConfig, type Validate } from './prompt-config.js';

/** Puts one question on the terminal; the answer is a text, a list for `checkbox`. Rejects with `ExitPromptError` on Ctrl-C. */
export type Prompt = (config: PromptConfig) => Promise<string | readonly string[]>;

export interface Conversation {
  readonly prompt: Prompt;
  readonly say: (line: string) => void;
  readonly words: InitWords;
  readonly countries: readonly Country[];
  /** Columns of the window. */
  readonly width: number;
  /** Kinds of dossier among which to choose; all of them by default. */
  readonly kinds?: readonly Modele[];
}

/** Asks what is still unknown, in order, and gives back all the answers, checked. Names in `skipped` are not asked. */
export async function ask(known: RawAnswers, skipped: ReadonlySet<AnswerName>, conversation: Conversation): Promise<RawAnswers> {
  const { say, words, countries } = conversation;
  const left = new Set(skipped);
  let answers = known;
  let step: string | undefined;
  say(words.welcome);
  for (;;) {
    const question = nextQuestion(answers, left, words, countries, conversation.kinds);
    if (question === undefined) return answers;
    if (question.step !== step) say(`\n── ${words.steps[question.step]} ──`);
    step = question.step;
    const answer = await askOne(question, answers, conversation);
    if (answer === '') left.add(question.name);
    else answers = { ...answers, [question.name]: answer };
  }
}

async function askOne(question: Question, known: RawAnswers, conversation: Conversation): Promise<string> {
  const { prompt, say, words, countries, width } = conversation;
  const validate: Validate = (answer) => {
    if (answer.trim() === '') return true;
    const checked = check(question.name, answer, known, countries);
    return 'problem' in checked ? sentenceOf(checked.problem, words) : true;
  };
  say(`  ${question.hint}`);
  const raw = await prompt(promptConfig(question, words, validate, width));
  const text = typeof raw === 'string' ? raw.trim() : raw.join(',');
  const checked = text === '' ? { value: '' } : check(question.name, text, known, countries);
  if ('value' in checked) return checked.value;
  // A list cannot be checked before it is confirmed.
  say(`> ${sentenceOf(checked.problem, words)}`);
  return askOne(question, known, conversation);
}

/** Asks where to write; `validate` says whether the folder is free. */
export async function askFolder(
  title: string | undefined,
  { prompt, say, words, width }: Conversation,
  validate: Validate,
): Promise<string> {
  say(`  ${words.folder.hint}`);
  const { message } = words.folder;
  const question: Question = {
    name: 'titre',
    kind: 'text',
    step: 'fichier',
    message,
    hint: '',
    choices: [],
    countries: [],
    initial: folderName(title),
  };
  const answer = await prompt(promptConfig(question, words, validate, width));
  return typeof answer === 'string' && answer.trim() !== '' ? answer.trim() : folderName(title);
}
