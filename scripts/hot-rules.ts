import { readFileSync } from 'node:fs';
import type { Plugin } from 'esbuild';
import { hotLoops } from './hot-loops.js';

const EXAMPLES = /\n {2}examples: \{[\s\S]*?\n {2}\},(?=\n\}\);)/;
const WHY = /\n {6}why:\s+(?:'(?:[^'\\]|\\.)*'|"(?:[^"\\]|\\.)*"|`(?:[^`\\]|\\.)*`),/g;

/**
 * Leaves out of the hot bundle what only `explain`, the docs and the tests read: the examples of each rule, its reasons, and its words
 * in the other language. They are two thirds of its text, and a start pays for every character. Relies on the layout that the linter
 * gives to a rule file, and stops the build where a file departs from it.
 */
export function hotRules(lang: 'fr' | 'en'): Plugin {
  const other = lang === 'fr' ? 'en' : 'fr';
  const words = new RegExp(`\\n {4}${other}: \\{[\\s\\S]*?\\n {4}\\},(?=\\n)`);
  return {
    name: 'hot-rules',
    setup({ onLoad }) {
      onLoad({ filter: /[\\/]src[\\/]rules[\\/][^\\/]+[\\/][^\\/]+\.ts$/ }, ({ path }) => {
        let contents = readFileSync(path, 'utf8');
        for (const [what, pattern] of [
          ['examples', EXAMPLES],
          [`words.${other}`, words],
          ['why', WHY],
        ] as const) {
          const stripped = contents.replace(pattern, '');
          if (stripped === contents) throw new Error(`${path}: ${what} not found; is the file formatted?`);
          contents = stripped;
        }
        return { contents: hotLoops(contents, path), loader: 'ts' };
      });
    },
  };
}
