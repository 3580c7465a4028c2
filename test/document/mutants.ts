import { readFileSync } from 'node:fs';

/** Examples that are changed at random, by the name of their folder. */
export const EXAMPLES = ['convention-blitta', 'eau-mali', 'dechets-un-pourcent', 'senegal-generaliste'] as const;

export function exampleText(name: string): string {
  return readFileSync(new URL(`../../examples/${name}/dossier.yaml`, import.meta.url), 'utf8');
}

/** Seeded generator (mulberry32): the same mutants at each run. Answers a whole number from 0 to `below`, excluded. */
export function generator(seed: number): (below: number) => number {
  let state = seed >>> 0;
  return (below) => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) % below;
  };
}

/** What makes YAML surprising: indicators, blanks of all kinds, words and numbers with a meaning of their own. */
const SNIPPETS = [
  ...':#-,[]{}"\'|>&*!%@`?\\~.+0123456789aeé ’\t\n\r'.split(''),
  ...[
    '\r\n',
    '\n\n',
    '  ',
    ' #',
    '# ',
    ': ',
    ':\n',
    '- ',
    ' - ',
    '- - ',
    '---',
    '---\n',
    '...\n',
    '? ',
    '<<: ',
    '*a',
    '&a ',
    '!!str ',
    '!x ',
  ],
  ...['|', '>-', '|2', '>+', '|-\n', "''", '""', '[]', '{}', '[ ]', ', ', ' ,', ',\n', '[1,5, 2,5]', '{ a: 1 }', '{a: 1, b}', '[a: b]'],
  ...['null', 'true', 'yes', 'NULL', '0x1F', '0o17', '.inf', '-.5', '1e3', '1_000', '-0', '+1', '01004', '2E004', '1.', '-', '1:30'],
  ...['\u00a0', '\u2028', '\u0085', '\ufeff', '\u0001', '\ud83d\ude00', '__proto__: 1\n', '%YAML 1.2\n', 'a: 1\n', '  a: 1\n', '- a\n'],
];

/** One to three changes at random: characters, lines, indents. */
export function mutate(text: string, random: (below: number) => number): string {
  let result = text;
  for (let changes = 1 + random(3); changes > 0; changes -= 1) result = change(result, random);
  return result;
}

function change(text: string, random: (below: number) => number): string {
  const at = random(text.length + 1);
  const snippet = SNIPPETS[random(SNIPPETS.length)] ?? '';
  const kind = random(9);
  if (kind < 3) return text.slice(0, at) + snippet + text.slice(at);
  if (kind === 3) return text.slice(0, at) + text.slice(at + 1 + random(3));
  if (kind === 4) return text.slice(0, at) + snippet + text.slice(at + snippet.length);
  const lines = text.split('\n');
  const line = random(lines.length);
  const content = lines[line] ?? '';
  if (kind === 5) lines.splice(line, 0, content);
  else if (kind === 6) lines[line] = ' '.repeat(1 + random(4)) + content;
  else if (kind === 7) lines[line] = content.slice(1 + random(2));
  else lines.splice(random(lines.length), 0, ...lines.splice(line, 1 + random(2)));
  return lines.join('\n');
}

/** Pieces of a text that start at a top-level key: short, so that thousands of mutants are read in seconds. */
export function pieces(text: string, lines: number): string[] {
  const all = text.split('\n');
  const starts = all.flatMap((line, index) => (/^[a-z]/i.test(line) ? [index] : []));
  return starts.map((start) => `${all.slice(start, start + lines).join('\n')}\n`);
}
