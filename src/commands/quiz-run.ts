import { processIo } from '../io/io.js';
import { terminalTalk } from './guide/terminal.js';
import { playOrPrint, type QuizOptions } from './quiz.js';

/** `aect quiz` on this machine. */
export async function run(options: QuizOptions & { readonly color?: boolean }): Promise<number> {
  return playOrPrint(options, processIo(options.color), terminalTalk(options.lang));
}
