/** The directives of the grammar: HTML comments `<!-- aect:name key="value" -->`, invisible to a plain Markdown reader. */
export const DIRECTIVES = ['table', 'keyvalues', 'signatures', 'contents', 'pagebreak'] as const;
export type DirectiveName = (typeof DIRECTIVES)[number];

const ATTRIBUTES: Readonly<Record<DirectiveName, readonly string[]>> = {
  table: ['caption', 'align', 'rowheads', 'total'],
  keyvalues: ['caption'],
  signatures: [],
  contents: ['title'],
  pagebreak: [],
};

export interface Directive {
  readonly name: DirectiveName;
  /** Values as written: Markdown, character references not yet decoded. */
  readonly attributes: ReadonlyMap<string, string>;
}

export type DirectiveFault = { readonly fault: 'directive-unknown' | 'directive-form' | 'attribute-unknown'; readonly text: string };

/** Reads the comment of a directive; undefined for HTML of any other kind. */
export function readDirective(html: string): Directive | DirectiveFault | undefined {
  const match = /^<!--\s*aect:(\S*?)(\s[\s\S]*?)?\s*-->\s*$/.exec(html);
  if (!match) return undefined;
  const name = DIRECTIVES.find((known) => known === match[1]);
  if (name === undefined) return { fault: 'directive-unknown', text: match[1] ?? '' };
  const attributes = new Map<string, string>();
  const rest = (match[2] ?? '').replace(/\s+([a-z]+)="([^"]*)"/g, (_, key: string, value: string) => {
    attributes.set(key, value);
    return '';
  });
  if (rest.trim() !== '') return { fault: 'directive-form', text: rest.trim() };
  const unknown = [...attributes.keys()].find((key) => !ATTRIBUTES[name].includes(key));
  return unknown === undefined ? { name, attributes } : { fault: 'attribute-unknown', text: unknown };
}

/** The comment of a directive. Values are Markdown in which quotes are single (see `writeInline`). */
export function writeDirective(name: DirectiveName, attributes: Readonly<Record<string, string | undefined>> = {}): string {
  const written = Object.entries(attributes).flatMap(([key, value]) => (value === undefined ? [] : [` ${key}="${attribute(value)}"`]));
  return `<!-- aect:${name}${written.join('')} -->`;
}

function attribute(markdown: string): string {
  return markdown.replaceAll('"', '&#34;').replaceAll('--', '-&#45;');
}
