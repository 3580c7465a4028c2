import type { GuideWords } from '../../locales/fr/guide.js';

interface Choice {
  readonly value: string;
  readonly name: string;
  readonly description?: string;
}

/** What `inquirer.prompt` takes for one of our questions; the answer comes back under `answer`. */
export interface PromptConfig extends Record<string, unknown> {
  readonly type: 'select' | 'checkbox' | 'search' | 'input';
  readonly name: 'answer';
  readonly message: string;
}

/** Puts one question on the terminal; a list comes back for `checkbox`. Rejects with `ExitPromptError` on Ctrl-C. */
export type Prompt = (config: PromptConfig) => Promise<string | readonly string[]>;

/** A terminal with somebody before it. */
export interface Terminal {
  readonly stdin: NodeJS.ReadableStream;
  readonly stdout: NodeJS.WritableStream;
}

/** Lines of a list on screen: enough to see a choice around, few enough for a small window. */
const PAGE = 10;

/** The questions of the guide, asked by inquirer with our own words. */
export interface Conversation {
  select(message: string, choices: readonly Choice[]): Promise<string>;
  several(message: string, choices: readonly Choice[]): Promise<readonly string[]>;
  search(message: string, choices: (typed: string) => readonly Choice[]): Promise<string>;
  /** Waits for the Enter key. */
  pause(message: string): Promise<void>;
}

/** The one place of the guide where inquirer is loaded: never without a terminal. */
export async function converse({ stdin, stdout }: Terminal, words: GuideWords): Promise<Conversation> {
  const { default: inquirer } = await import('inquirer');
  const module = inquirer.createPromptModule({ input: stdin, output: stdout });
  return conversation(async (config) => (await module<{ answer: string | readonly string[] }>([config])).answer, words);
}

/** The same over any way of asking. */
export function conversation(prompt: Prompt, { ask }: GuideWords): Conversation {
  const theme = (keys: string): object => ({
    // The only sentence of the library that no option reaches.
    style: { keysHelpTip: () => keys, error: (text: string) => `> ${text === 'No results found' ? ask.none : text}` },
  });
  const list = { name: 'answer', loop: false, pageSize: PAGE } as const;
  const one = async (config: PromptConfig): Promise<string> => {
    const answer = await prompt(config);
    return typeof answer === 'string' ? answer : answer.join('');
  };
  return {
    select: (message, choices) => one({ ...list, type: 'select', message, choices, theme: theme(ask.select) }),
    several: async (message, choices) => {
      const config = {
        ...list,
        type: 'checkbox',
        message,
        choices,
        shortcuts: { all: null, invert: null },
        theme: theme(ask.checkbox),
      } as const;
      const answer = await prompt(config);
      return typeof answer === 'string' ? [answer] : answer;
    },
    search: (message, choices) =>
      one({ ...list, type: 'search', message, source: (typed: string | undefined) => choices(typed ?? ''), theme: theme(ask.search) }),
    pause: async (message) => {
      await prompt({ name: 'answer', type: 'input', message });
    },
  };
}

/** Ctrl-C in a question, by the name that the library gives it. */
export function isInterruption(error: unknown): boolean {
  return error instanceof Error && error.name === 'ExitPromptError';
}
