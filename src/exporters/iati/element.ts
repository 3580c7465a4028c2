/** An element of the file, before it is written. Attributes without a value are left out. */
export interface Element {
  readonly name: string;
  readonly attributes: Readonly<Record<string, string | undefined>>;
  readonly children: readonly (Element | string)[];
}

export function element(
  name: string,
  attributes: Element['attributes'] = {},
  ...children: readonly (Element | string | undefined | readonly Element[])[]
): Element {
  return { name, attributes, children: children.flat().filter((child) => child !== undefined) };
}

/** A text of IATI; its language only where it is not that of the activity. */
export function narrative(text: string, language?: string): Element {
  return element('narrative', { 'xml:lang': language }, text);
}

/** An element that holds a text alone; undefined without one. */
export function said(name: string, text: string | undefined, attributes: Element['attributes'] = {}): Element | undefined {
  return text === undefined ? undefined : element(name, attributes, narrative(text));
}
