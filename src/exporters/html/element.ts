import { escapeHtml } from './escape.js';

/** Written HTML. A plain string is never taken for it: what comes from a dossier passes through `text` or an attribute. */
export interface Html {
  readonly html: string;
}

export type Attributes = Readonly<Record<string, string | number | undefined>>;

export const nothing: Html = { html: '' };

export function text(value: string): Html {
  return { html: escapeHtml(value) };
}

export function join(parts: readonly Html[], between = ''): Html {
  return { html: parts.map((part) => part.html).join(between) };
}

/** Elements that hold others, one a line: the source stays readable, and no space is added to a text. */
export function lines(...parts: readonly Html[]): Html {
  const filled = parts.filter((part) => part.html !== '');
  return filled.length === 0 ? nothing : { html: `\n${filled.map((part) => part.html).join('\n')}\n` };
}

export function element(name: string, attributes: Attributes, ...children: readonly Html[]): Html {
  return { html: `<${name}${written(attributes)}>${join(children).html}</${name}>` };
}

/** An element that never has content, closed in the way that HTML and XML both read. */
export function voidElement(name: string, attributes: Attributes = {}): Html {
  return { html: `<${name}${written(attributes)} />` };
}

function written(attributes: Attributes): string {
  return Object.entries(attributes)
    .map(([name, value]) => (value === undefined ? '' : ` ${name}="${escapeHtml(String(value))}"`))
    .join('');
}
