import { dirname, join } from 'node:path';
import { RECAP } from '../base/recap.js';
import { UserError } from '../io/user-error.js';
import { formatList, LANGS, type Lang } from '../locales/format.js';
import type { RenderWords } from '../locales/fr/render.js';
import { PARTNER_TEXTS } from '../locales/partner-texts.js';
import { PIECE_NAMES, pieceRule } from '../pieces/applies.js';
import { BILINGUAL } from '../pieces/bilingual.js';
import { fill } from '../pieces/context.js';
import { compileTemplate, loadTemplate, TEMPLATE_NAMES } from '../pieces/templates/load.js';
import type { TemplateProblem } from '../pieces/templates/problem.js';
import type { ReadyTemplate } from '../pieces/templates/render.js';

/** A piece to make, with its template. */
export interface Order {
  readonly name: string;
  readonly template: ReadyTemplate;
  /** The text that follows, in an act in two languages: its template, or the language of a partner who writes it. */
  readonly second?: ReadyTemplate | string;
  /** Asked by its name: a piece that does not apply is then a mistake to tell. */
  readonly named: boolean;
}

interface Call {
  readonly lang: Lang;
  readonly langue?: string;
  readonly piece?: readonly string[];
  readonly template?: string;
  /** Two languages, e.g. `fr,en`. */
  readonly bilingue?: string;
}

type Read = (path: string) => string;

/**
 * The pieces to make, or the problems of the template of the user. `kit`: the pieces of a scheme, in order; those without a template in the
 * language are left out.
 */
export async function ordersOf(
  call: Call,
  kit: readonly string[] | undefined,
  words: RenderWords,
  read: Read,
): Promise<Order[] | { readonly problems: readonly TemplateProblem[] }> {
  // The kit is of built-in pieces in one language; one of them, named, may be made otherwise under its number.
  if (kit !== undefined && call.piece === undefined && (call.bilingue !== undefined || call.template !== undefined))
    throw new UserError(words.kitAlone);
  if (call.bilingue !== undefined) return bilingualOrders(call, call.bilingue, words);
  const langue = call.langue ?? 'fr';
  if (!TEMPLATE_NAMES.some((name) => name.endsWith(`.${langue}`)))
    throw new UserError(fill(words.unknownLangue, { lang: langue, langs: formatList(LANGS, call.lang) }));
  if (call.template !== undefined) {
    if ((call.piece?.length ?? 0) > 1) throw new UserError(words.onePiece);
    const source = readTemplate(call.template, words, read);
    const template = await compileTemplate(call.template, source, partialsBeside(call.template, read));
    if ('problems' in template) return template;
    return [{ name: call.piece?.[0] ?? /([^/\\.]+)[^/\\]*$/.exec(call.template)?.[1] ?? 'piece', template, named: true }];
  }
  const orders: Order[] = [];
  const ready = (kit ?? PIECE_NAMES.filter((name) => pieceRule(name).byDefault)).filter((name) =>
    TEMPLATE_NAMES.includes(`${name}.${langue}`),
  );
  for (const name of call.piece ?? ready) {
    if (name === RECAP) throw new UserError(words.recapOfDossier);
    const template = await loadTemplate(name, langue);
    if (template === undefined) throw new UserError(fill(words.unknownPiece, { name, lang: langue, names: namesIn(langue, call.lang) }));
    orders.push({ name, template, named: call.piece !== undefined });
  }
  if (orders.length === 0) throw new UserError(fill(words.unknownPiece, { name: '*', lang: langue, names: namesIn(langue, call.lang) }));
  return orders;
}

/** Acts in two languages: the agreement unless another is named. */
async function bilingualOrders(call: Call, bilingue: string, words: RenderWords): Promise<Order[]> {
  const names = call.piece ?? ['convention'];
  const known = BILINGUAL.filter((name) => names.includes(name));
  const [first, code = '', ...others] = bilingue.split(',').map((each) => each.trim());
  if (first !== 'fr' || others.length > 0 || !(code === 'en' || Object.hasOwn(PARTNER_TEXTS, code)))
    throw new UserError(fill(words.bilingualPair, { name: bilingue, names: formatList(['en', ...Object.keys(PARTNER_TEXTS)], call.lang) }));
  if (call.langue !== undefined || call.template !== undefined) throw new UserError(words.bilingualAlone);
  if (known.length < new Set(names).size) throw new UserError(fill(words.bilingualPieces, { names: formatList(BILINGUAL, call.lang) }));
  const orders: Order[] = [];
  for (const name of known) {
    const [template, second] = await Promise.all([loadTemplate(name, 'fr'), code === 'en' ? loadTemplate(name, 'en') : code]);
    if (template !== undefined && second !== undefined) orders.push({ name, template, second, named: true });
  }
  return orders;
}

/** Pieces ready in a language, in the order of a file; those of the other languages when it has none. */
function namesIn(langue: string, lang: Lang): string {
  const own = PIECE_NAMES.filter((name) => TEMPLATE_NAMES.includes(`${name}.${langue}`));
  return formatList(own.length > 0 ? own : TEMPLATE_NAMES, lang);
}

function readTemplate(file: string, words: RenderWords, read: Read): string {
  try {
    return read(file);
  } catch {
    throw new UserError(fill(words.templateUnreadable, { file }));
  }
}

/** Fragments of the user: files of the folder `_partials` beside the template, and of no other. */
function partialsBeside(template: string, read: Read): (name: string) => string | undefined {
  return (name) => {
    if (!/^[\p{L}\p{N}_-]+$/u.test(name)) return undefined;
    try {
      return read(join(dirname(template), '_partials', `${name}.md.hbs`));
    } catch {
      return undefined;
    }
  };
}

/** End of the name of a file: French, the language of a file to submit, says nothing; another language replaces no other file. */
export function suffixOf(langue: Lang, second: Order['second']): string {
  if (second !== undefined) return `.fr-${typeof second === 'string' ? second : 'en'}`;
  return langue === 'fr' ? '' : `.${langue}`;
}
