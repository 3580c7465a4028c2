import { cleanText } from '../archive/text.js';

const LONGEST = 31;

/** Names of tabs as Excel takes them: short, without its own signs, unique whatever the case. */
export function sheetNames(wanted: readonly string[]): string[] {
  const used = new Set<string>();
  return wanted.map((raw) => {
    const name =
      cleanText(raw)
        .replace(/[[\]/\\:*?]+/g, ' ')
        .replace(/^'+|'+$/g, '')
        .trim()
        .slice(0, LONGEST) || 'Feuille';
    let free = name;
    for (let number = 2; used.has(free.toLowerCase()); number++) free = `${name.slice(0, LONGEST - 1 - String(number).length)} ${number}`;
    used.add(free.toLowerCase());
    return free;
  });
}
