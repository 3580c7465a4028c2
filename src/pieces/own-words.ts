import type { Block, Inline } from '../base/blocks.js';
import type { Dossier } from '../dossier/model.js';
import type { Lang } from '../locales/format.js';
import { typography } from '../locales/typography.js';
import { mapInlines } from './inlines.js';

/** Proper names, addresses and codes are read alike in every language. */
const ALIKE: ReadonlySet<string> = new Set(['nom', 'siege', 'lieu', 'lieuSignature', 'reference', 'numero', 'fichier', 'url', 'version']);

/** Comparisons beyond which a text is only looked for where it stands alone: a dossier of ordinary size makes some hundred thousand. */
const MAX_COMPARISONS = 5_000_000;

/**
 * Marks what the dossier says in its own language inside a piece in another one, so that it is read aloud and hyphenated right
 * (WCAG 2.2, 3.1.2). Single words are left alone: nothing tells in which language they are.
 */
export function markOwnWords(blocks: readonly Block[], dossier: Dossier, lang: Lang): Block[] {
  const own = dossier.identification.langues?.[0] ?? 'fr';
  if (own === lang || !/^[a-z]{2,3}$/.test(own)) return [...blocks];
  const texts = new Set<string>();
  collect(dossier, texts);
  const longest = [...texts].sort((a, b) => b.length - a.length);
  let left = MAX_COMPARISONS;
  const mark = (text: string): Inline => ({
    type: 'span',
    lang: own,
    children: [{ type: 'text', text: own === 'fr' ? typography(text, 'fr') : text }],
  });
  const split = (text: string): Inline[] => {
    if (texts.has(text.trim())) return [mark(text)];
    left -= longest.length;
    const found = left < 0 ? undefined : longest.find((each) => each.length < text.length && text.includes(each));
    if (found === undefined) return text === '' ? [] : [{ type: 'text', text }];
    const start = text.indexOf(found);
    return [...split(text.slice(0, start)), mark(found), ...split(text.slice(start + found.length))];
  };
  const runs = (children: readonly Inline[]): Inline[] =>
    children.flatMap((run): Inline[] => {
      if (run.type === 'text') return split(run.text);
      if (run.type === 'break' || run.type === 'span') return [run];
      return [{ ...run, children: runs(run.children) }];
    });
  return mapInlines(blocks, runs);
}

/** Texts of more than one word, paragraph by paragraph, in the spelling that a piece prints. */
function collect(value: unknown, texts: Set<string>): void {
  if (typeof value === 'string') {
    for (const paragraph of value.split(/\n\s*\n/)) {
      const text = typography(paragraph.replace(/[^\S\u00a0\u202f]+/g, ' ').trim(), 'en');
      if (!/\p{L}\s+\p{L}/u.test(text)) continue;
      texts.add(text);
      // Inside a sentence it may go without its full stop or its capital.
      const inner = text.replace(/[ ;.,]+$/, '');
      texts.add(inner);
      texts.add(inner.charAt(0).toLowerCase() + inner.slice(1));
    }
  } else if (value !== null && typeof value === 'object')
    for (const [key, inner] of Object.entries(value)) if (!ALIKE.has(key)) collect(inner, texts);
}
