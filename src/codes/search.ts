import type { ClosedCode, CodeEntry, CodeList } from '../base/codes.js';
import { plain } from '../base/plain.js';
import { nearest } from '../dossier/nearest.js';

/** What a search found; when nothing, what it may have meant. */
export interface Found {
  /** Best matches first. */
  readonly entries: readonly CodeEntry[];
  /** The whole text with its misspelt words mended, when that finds something. */
  readonly suggestion?: string;
  /** The text is a code that exists, but that no list offers. */
  readonly closed?: ClosedCode;
}

/** How well a word meets an entry, the lower the better. */
const RANK = { code: 0, codePrefix: 1, word: 2, wordPrefix: 3, aside: 4, inside: 6 } as const;

/** Little words that say nothing of what is looked for. */
const LITTLE = new Set('a au aux avec d dans de des du en et l la le les of on ou par pour sans sur the and for in to un une'.split(' '));
/** From this length on, letters inside a word count too: `potable` in `non-potable`. */
const INSIDE = 4;
/** No code is named by so many words; the rest is left out. */
const MOST_WORDS = 12;
const LONGEST_WORD = 40;

interface Indexed {
  readonly entry: CodeEntry;
  readonly code: string;
  readonly name: string;
  readonly words: readonly string[];
  readonly asides: readonly string[];
}

/** Looks for a code, the beginning of one, or words: accents, case, punctuation and plurals aside, and every word must match. */
export function search(list: CodeList, text: string): Found {
  const all = indexOf(list);
  const wanted = wordsOf(text);
  const found = match(all, wanted);
  const closed = list.closed.find(({ code }) => code.toLowerCase() === text.trim().toLowerCase());
  // The name of an open code may say which one it took over.
  if (closed !== undefined) return { entries: found.length > 0 ? found : neighbours(list, closed.code), closed };
  if (found.length > 0) return { entries: found };
  const suggestion = suggest(all, wanted);
  return { entries: [], ...(suggestion !== undefined && { suggestion }) };
}

/** A list is read once, however often it is searched. */
const INDEXES = new WeakMap<CodeList, readonly Indexed[]>();

function indexOf(list: CodeList): readonly Indexed[] {
  const known = INDEXES.get(list) ?? [...list.entries, ...list.asides].map(index);
  INDEXES.set(list, known);
  return known;
}

function index(entry: CodeEntry): Indexed {
  const name = plain(entry.name);
  return {
    entry,
    code: entry.code.toLowerCase(),
    name,
    words: name.split(' '),
    asides: [...entry.details, ...entry.aliases].flatMap((each) => plain(each).split(' ')).filter((word) => word !== ''),
  };
}

/** The words of a text: each as typed, for codes such as `6.1`, and in plain letters. */
interface Word {
  readonly typed: string;
  readonly plain: readonly string[];
}

function wordsOf(text: string): readonly Word[] {
  const words = text
    .slice(0, MOST_WORDS * (LONGEST_WORD + 1))
    .toLowerCase()
    .split(/\s+/)
    .slice(0, MOST_WORDS)
    .map((typed) => typed.slice(0, LONGEST_WORD))
    .map((typed) => ({
      typed,
      plain: plain(typed)
        .split(' ')
        .filter((part) => part !== ''),
    }))
    .filter((word) => word.plain.length > 0);
  const telling = words
    .map((word) => ({ ...word, plain: word.plain.filter((part) => !LITTLE.has(part)) }))
    .filter((word) => word.plain.length > 0);
  return telling.length > 0 ? telling : words;
}

function match(all: readonly Indexed[], wanted: readonly Word[]): CodeEntry[] {
  if (wanted.length === 0) return [];
  const phrase = wanted.flatMap((word) => word.plain).join(' ');
  return all
    .flatMap((one, order) => {
      const ranks: number[] = [];
      for (const word of wanted) {
        const rank = rankOf(one, word);
        if (rank === undefined) return [];
        ranks.push(rank);
      }
      const whole = one.name === phrase ? 0 : one.name.startsWith(phrase) ? 1 : 2;
      const byCode = Math.min(...ranks, RANK.word);
      // Codes that begin alike stay in their order; among names, the usual and the shortest come first.
      const said = byCode < RANK.word ? 0 : (one.entry.usual ? 0 : 1000) + one.words.length;
      return [{ entry: one.entry, byCode, whole, sum: ranks.reduce((sum, rank) => sum + rank, 0), said, order }];
    })
    .sort((a, b) => a.byCode - b.byCode || a.whole - b.whole || a.sum - b.sum || a.said - b.said || a.order - b.order)
    .map(({ entry }) => entry);
}

function rankOf(one: Indexed, word: Word): number | undefined {
  if (one.code === word.typed) return RANK.code;
  if (one.code.startsWith(word.typed)) return RANK.codePrefix;
  let worst = 0;
  for (const part of word.plain) {
    const rank = rankOfPart(one, part);
    if (rank === undefined) return undefined;
    worst = Math.max(worst, rank);
  }
  return worst;
}

function rankOfPart({ words, asides }: Indexed, part: string): number | undefined {
  const stem = singular(part);
  const meets = (word: string): boolean => word.startsWith(stem);
  if (words.some((word) => word === part || singular(word) === stem)) return RANK.word;
  if (words.some(meets)) return RANK.wordPrefix;
  if (asides.some(meets)) return RANK.aside;
  if (stem.length >= INSIDE && [...words, ...asides].some((word) => word.includes(stem))) return RANK.inside;
  return undefined;
}

/** `écoles` meets `école`, `eaux` meets `eau`. */
function singular(word: string): string {
  return word.length > 3 ? word.replace(/[sx]$/, '') : word;
}

/** Codes that begin as a closed one does. */
function neighbours(list: CodeList, code: string): CodeEntry[] {
  return list.entries.filter((entry) => entry.write !== undefined && entry.code.slice(0, 3) === code.slice(0, 3)).slice(0, 5);
}

function suggest(all: readonly Indexed[], wanted: readonly Word[]): string | undefined {
  const parts = wanted.flatMap((word) => word.plain);
  const known = [...new Set(all.flatMap(({ words, asides }) => [...words, ...asides]))].filter((word) => word.length >= INSIDE);
  const candidates = [...known, ...all.map(({ entry }) => entry.code)];
  const mend = (part: string): string | undefined => {
    if (all.some((one) => rankOfPart(one, part) !== undefined || one.code.startsWith(part))) return part;
    return part.length < INSIDE ? undefined : nearest(part, candidates);
  };
  const mending = new Map([...new Set(parts)].map((part) => [part, mend(part)]));
  const mended = parts.map((part) => mending.get(part));
  if (mended.length === 0 || !mended.every((part) => part !== undefined)) return undefined;
  const text = mended.join(' ');
  return text !== parts.join(' ') && match(all, wordsOf(text)).length > 0 ? text : undefined;
}
