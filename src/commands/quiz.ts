import type { Quiz } from '../base/guide.js';
import type { Voice } from '../exporters/guide/voice.js';
import { quiz, themes } from '../guide/quiz.js';
import type { Io } from '../io/io.js';
import type { Lang } from '../locales/format.js';
import { readNumber, readTheme } from './guide/answers.js';
import { type Conversation, isInterruption } from './guide/conversation.js';
import { play } from './guide/play.js';
import { guideWords } from './guide/words.js';

export interface QuizOptions {
  readonly lang: Lang;
  readonly theme?: string;
  /** So many questions at most. */
  readonly n?: string;
  /** Seed of the order. */
  readonly hasard?: string;
  /** Not given on a terminal: the quiz is played. */
  readonly format?: string;
}

/**
 * `aect quiz`: played on a terminal, with the score at the end; printed whole when a format is asked for or nobody is there to answer.
 * Exit code 0, 130 when the user stops. Throws a `UserError` for a wrong call.
 */
export async function playOrPrint(options: QuizOptions, io: Io, talk: (() => Promise<Conversation>) | undefined): Promise<number> {
  const { lang, format } = options;
  const words = await guideWords(lang);
  const theme = readTheme(
    options.theme,
    themes(lang).map(({ id }) => id),
    words,
  );
  const chosen = quiz(
    { theme, count: readNumber('--n', options.n, 1, words), seed: readNumber('--hasard', options.hasard, 0, words) },
    lang,
  );
  const voice = { lang, words };
  const columns = Math.min(io.columns, 100);
  if (format !== undefined || talk === undefined) {
    io.print(await print(chosen, format ?? 'text', voice, columns));
    return 0;
  }
  try {
    io.note(`${words.ask.quizWelcome}\n`);
    await play(chosen, await talk(), (line) => io.print(`${line}\n`), voice, columns);
    return 0;
  } catch (error) {
    if (!isInterruption(error)) throw error;
    io.note(`\n${words.ask.interrupted}\n`);
    return 130;
  }
}

async function print(chosen: Quiz, format: string, voice: Voice, columns: number): Promise<string> {
  if (format === 'json') return `${JSON.stringify({ version: 1, ...chosen }, null, 2)}\n`;
  if (format === 'md') return (await import('../exporters/guide/quiz-md.js')).quizToMarkdown(chosen, voice);
  return (await import('../exporters/guide/quiz-sheet.js')).quizToText(chosen, voice, columns);
}
