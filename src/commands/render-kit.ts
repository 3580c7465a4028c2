import type { Kit } from '../base/kit.js';
import { REFUSALS } from '../base/verdicts.js';
import type { Dossier } from '../dossier/model.js';
import type { Io } from '../io/io.js';
import { formatList, type Lang } from '../locales/format.js';
import type { RenderWords } from '../locales/fr/render.js';
import { pieceRule, type Subject } from '../pieces/applies.js';
import { fill } from '../pieces/context.js';
import { TEMPLATE_NAMES } from '../pieces/templates/load.js';
import { suffixOf } from './render-orders.js';

/** Numbers of the pieces of a kit that apply to a dossier and exist in the language: `budget` → `05-budget`. */
export function numbered(names: readonly string[], dossier: Dossier, langue: string): ReadonlyMap<string, string> {
  const made = names.filter((name) => TEMPLATE_NAMES.includes(`${name}.${langue}`) && pieceRule(name).copies(dossier).length > 0);
  return new Map(made.map((name, index) => [name, `${String(index + 1).padStart(2, '0')}-${name}`]));
}

/** The name of the file of one copy, without its ending. */
export function baseName(name: string, copies: readonly Subject[], { id }: Subject): string {
  return copies.length > 1 ? `${name}-${id}` : name;
}

/** The kit with the names of its files. */
export function withFiles(kit: Kit, numbers: ReadonlyMap<string, string>, dossier: Dossier): Kit {
  const files = [...numbers].flatMap(([piece, number]) => {
    const copies = pieceRule(piece).copies(dossier);
    return copies.map((subject) => ({ piece, name: baseName(number, copies, subject) }));
  });
  return { ...kit, files };
}

/** The verdict for the screen, with what stands in the way or is left to settle. Returns the exit code that it calls for. */
export function noteVerdict(kit: Kit, names: readonly string[], langue: string, lang: Lang, words: RenderWords, io: Io): number {
  const { title, edition, verdictText, windowText } = kit;
  io.note(`${fill(words.verdict, { title, edition, verdict: verdictText, window: windowText })}\n`);
  if (kit.window === 'fermee') io.note(`${words.closed}\n`);
  if (kit.window === 'inconnue') io.note(`${words.noDates}\n`);
  for (const { text, refused, blocking } of kit.points) if (refused || blocking) io.note(`  - ${text}\n`);
  const without = names.filter((name) => !TEMPLATE_NAMES.includes(`${name}.${langue}`));
  if (without.length > 0) io.note(`${fill(words.notInLanguage, { lang: langue, pieces: formatList(without, lang) })}\n`);
  return REFUSALS.includes(kit.verdict) ? 1 : 0;
}

/**
 * Numbered files that an earlier kit left in the folder under another number or for a piece that is no longer made: whoever sends the
 * folder would send them too.
 */
export function noteLeftovers(
  found: readonly string[],
  numbers: Iterable<string>,
  folder: string,
  { lang, langue }: { readonly lang: Lang; readonly langue: Lang },
  words: RenderWords,
  io: Io,
): void {
  const made = [...numbers];
  const suffix = suffixOf(langue, undefined);
  const ours = (name: string): boolean => made.some((each) => name.startsWith(each) && /^(?:-|\.)/.test(name.slice(each.length)));
  const left = found.filter((name) => /^\d\d-[\w-]+(?:\.en)?\.(?:pdf|md|html|docx|xlsx)$/.test(name));
  // The kit in another language is another kit.
  const stale = left.filter((name) => /\.en\.\w+$/.test(name) === (suffix === '.en') && !ours(name)).sort();
  if (stale.length > 0) io.note(`${fill(words.leftovers, { folder, files: formatList(stale, lang) })}\n`);
}
