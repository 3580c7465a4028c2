import { plain } from '../../base/plain.js';
import type { Choice, Question } from '../../init/questions.js';
import { searchCountries } from '../../init/search.js';
import type { InitWords } from '../../locales/fr/init.js';

interface PromptChoice {
  readonly value: string;
  readonly name: string;
  readonly description?: string;
}

/** What `inquirer.prompt` takes for one of our questions; the answer comes back under `answer`. */
export interface PromptConfig extends Record<string, unknown> {
  readonly type: 'input' | 'select' | 'checkbox' | 'search';
  readonly name: 'answer';
  readonly message: string;
}

/** Lines of a list on screen: enough to see a choice around, few enough for a small window. */
const PAGE = 10;

/** Tells whether an answer will do: `true`, or the sentence to show. An empty answer always will. */
export type Validate = (answer: string) => true | string | Promise<true | string>;

/** Maps a question to the library, for a window of `width` columns. Its own words (help line, "no results") are replaced by ours. */
export function promptConfig(question: Question, words: InitWords, validate: Validate, width = 80): PromptConfig {
  const base = { name: 'answer', message: question.message } as const;
  const choices = question.choices.map(promptChoice);
  switch (question.kind) {
    case 'one':
      return {
        ...base,
        type: 'select',
        choices,
        default: question.initial,
        loop: false,
        pageSize: PAGE,
        theme: theme(words, words.keys.select, width),
      };
    case 'several':
      return {
        ...base,
        type: 'checkbox',
        choices,
        loop: false,
        pageSize: PAGE,
        shortcuts: { all: null, invert: null },
        theme: theme(words, words.keys.checkbox, width),
      };
    case 'country':
      return {
        ...base,
        type: 'search',
        pageSize: PAGE,
        theme: theme(words, words.keys.search, width),
        source: (typed: string | undefined) => found(typed ?? '', question, words).map(promptChoice),
      };
    case 'text':
      return { ...base, type: 'input', default: question.initial, validate, theme: theme(words, '', width) };
  }
}

function promptChoice(choice: Choice): PromptChoice {
  return { value: choice.value, name: choice.name, ...(choice.about !== undefined && { description: choice.about }) };
}

/** Countries that answer to the text typed; the choice that is no country is proposed only before anything is typed, or by its own words. */
function found(typed: string, question: Question, words: InitWords): readonly Choice[] {
  const wanted = plain(typed);
  const byCode = new Map(question.choices.map((choice) => [choice.value, choice]));
  const countries = question.countries.filter((country) => byCode.has(country.code));
  const matching = searchCountries(typed, countries).flatMap((country) => byCode.get(country.code) ?? []);
  const later = question.choices.filter((choice) => choice.value === '' && plain(words.later).startsWith(wanted));
  return [...later, ...matching];
}

function theme(words: InitWords, keys: string, width: number): object {
  return {
    style: {
      keysHelpTip: () => keys,
      // The only sentence of the library that no option reaches.
      error: (text: string) => wrap(`> ${text === 'No results found' ? words.noCountry : text}`, width),
    },
  };
}

/** Cuts between words: the library cuts inside them. */
function wrap(text: string, width: number): string {
  let line = '';
  const lines: string[] = [];
  for (const word of text.split(' ')) {
    if (line !== '' && line.length + 1 + word.length >= width) {
      lines.push(line);
      line = `  ${word}`;
    } else line = line === '' ? word : `${line} ${word}`;
  }
  return [...lines, line].join('\n');
}
