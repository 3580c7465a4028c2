import type { Block } from '../../base/blocks.js';
import { toCents } from '../../base/money.js';
import { formatAmount, formatDate, formatList, formatNumber, formatPercent, type Lang } from '../../locales/format.js';
import type { EnumLabels, EnumName } from '../../locales/fr/enums.js';
import type { PieceWords } from '../../locales/fr/pieces.js';
import { escapeValue } from '../../markdown/escape.js';
import { writeMarkdown } from '../../markdown/write.js';
import { HelperError } from './helper-error.js';
import { createLoop } from './loop.js';
import type { TemplateFault } from './problem.js';

/** What the helpers of a rendering read. `part` is undefined when the name is unknown, and null when the dossier has no data for it. */
export interface HelperContext {
  readonly lang: Lang;
  readonly labels: EnumLabels;
  readonly words: PieceWords;
  readonly part: (name: string) => Block | null | undefined;
  readonly actorName: (id: string) => string | undefined;
  readonly countryName: (code: string) => string;
  readonly languageName: (code: string) => string;
}

interface Options {
  readonly loc: { readonly start: { readonly line: number } };
}
type Helper = (...values: unknown[]) => unknown;

/** The helpers that a template may call, documented in docs/modeles.md. Those that print return Markdown, values escaped. */
export function createHelpers(context: HelperContext): Record<string, Helper> {
  const { lang, words } = context;
  let articles = 0;
  const print = (text: string | undefined): string => (text === undefined ? escapeValue(words.toComplete) : escapeValue(text));
  const part =
    (types: readonly Block['type'][]): Helper =>
    (name, ...rest) => {
      const block = context.part(String(name));
      if (block === undefined || (block !== null && !types.includes(block.type))) throw fault('part-unknown', name, rest);
      return block === null ? '' : writeMarkdown([block]);
    };
  return {
    valeur: (value) => print(scalar(value, context)),
    texte: (value) => paragraphs(scalar(value, context) ?? words.toComplete),
    montant: (value, ...rest) => print(typeof value === 'number' ? formatAmount(toCents(value), lang, currency(rest)) : undefined),
    nombre: (value) => print(typeof value === 'number' ? formatNumber(value, lang) : undefined),
    pourcent: (value) => print(typeof value === 'number' ? formatPercent(value, lang) : undefined),
    date: (value) => print(typeof value === 'string' ? formatDate(value, lang) : undefined),
    liste: (value, ...rest) => {
      if (!Array.isArray(value)) throw fault('list-expected', value, rest);
      return print(
        value.length === 0
          ? undefined
          : formatList(
              value.map((item) => scalar(item, context) ?? words.toComplete),
              lang,
            ),
      );
    },
    libelle: (list, value, ...rest) => {
      if (!Object.hasOwn(context.labels, String(list))) throw fault('list-unknown', list, rest);
      const labels: Readonly<Record<string, string>> = context.labels[String(list) as EnumName];
      const name = String(value);
      return print(value === null ? undefined : Object.hasOwn(labels, name) ? labels[name] : name);
    },
    acteur: (value, ...rest) => {
      if (value === null) return print(undefined);
      const name = context.actorName(String(value));
      if (name === undefined) throw fault('actor-unknown', value, rest);
      return print(name);
    },
    pays: (value) => print(typeof value === 'string' ? context.countryName(value) : undefined),
    langue: (value) => print(typeof value === 'string' ? context.languageName(value) : undefined),
    majuscule: (value) => print(typeof value === 'string' ? value.charAt(0).toLocaleUpperCase(lang) + value.slice(1) : undefined),
    article: (title) => {
      articles += 1;
      return `## ${escapeValue(words.article.replace('{n}', String(articles)))} ${print(scalar(title, context))}`;
    },
    tableau: part(['table']),
    fiche: part(['keyValues']),
    figure: part(['figure']),
    signatures: part(['signatures']),
    each: createLoop(),
    egal: (left, right) => left === right,
    existe: (name, ...rest) => {
      const block = context.part(String(name));
      if (block === undefined) throw fault('part-unknown', name, rest);
      return block !== null;
    },
    contient: (list, value) => Array.isArray(list) && list.includes(value),
  };
}

function fault(name: TemplateFault, value: unknown, rest: readonly unknown[]): HelperError {
  const options = rest.at(-1) as Options | undefined;
  return new HelperError(name, value === null ? '' : String(value), options?.loc.start.line ?? 0);
}

/** Helpers get their options after their arguments; the currency is the argument before. */
function currency(rest: readonly unknown[]): string {
  return typeof rest[0] === 'string' ? rest[0] : 'EUR';
}

function scalar(value: unknown, { lang, words }: HelperContext): string | undefined {
  if (typeof value === 'string') return value.trim() === '' ? undefined : value;
  if (typeof value === 'number') return formatNumber(value, lang);
  if (typeof value === 'boolean') return value ? words.yes : words.no;
  if (Array.isArray(value)) return value.map((item) => scalar(item, { lang, words } as HelperContext) ?? '').join(', ');
  return undefined;
}

/** Paragraphs of a long text: a blank line separates them. */
function paragraphs(text: string): string {
  return text
    .split(/\n\s*\n/)
    .map(escapeValue)
    .filter((paragraph) => paragraph !== '')
    .join('\n\n');
}
