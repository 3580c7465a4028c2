import type { Lang } from '../../locales/format.js';
import type { Conversation } from './conversation.js';
import { guideWords } from './words.js';

/** How to ask on this machine; undefined where nobody is there to answer: no terminal, or `CI` set. */
export function terminalTalk(lang: Lang): (() => Promise<Conversation>) | undefined {
  const { stdin, stdout, env } = process;
  const ci = env.CI !== undefined && env.CI !== '' && env.CI !== 'false';
  if (stdin.isTTY !== true || stdout.isTTY !== true || ci) return undefined;
  return async () => {
    const { converse } = await import('./conversation.js');
    return converse({ stdin, stdout }, await guideWords(lang));
  };
}
