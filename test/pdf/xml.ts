/** A strict reader of small XML texts: throws where XML 1.0 with namespaces is not well-formed. No DTD. */

export interface XmlElement {
  /** `{namespace}local`. */
  readonly name: string;
  /** Keys as `{namespace}local`, without the namespace declarations. */
  readonly attributes: ReadonlyMap<string, string>;
  readonly children: readonly XmlElement[];
  /** Its text and that of its descendants. */
  readonly text: string;
}

const token =
  /<\?[\s\S]*?\?>|<!--(?:(?!--)[\s\S])*-->|<\/([\w.:-]+)\s*>|<([\w.:-]+)((?:\s+[\w.:-]+\s*=\s*(?:"[^"<]*"|'[^'<]*'))*)\s*(\/?)>|([^<]+)/gy;
const entities: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'" };

interface Open {
  readonly tag: string;
  readonly name: string;
  readonly attributes: ReadonlyMap<string, string>;
  readonly scope: ReadonlyMap<string, string>;
  readonly children: XmlElement[];
  text: string;
}

export function readXml(xml: string): XmlElement {
  const root: Open = {
    tag: '',
    name: '',
    attributes: new Map(),
    scope: new Map([['xml', 'http://www.w3.org/XML/1998/namespace']]),
    children: [],
    text: '',
  };
  const open: Open[] = [root];
  let end = 0;
  for (const match of xml.matchAll(token)) {
    end = match.index + match[0].length;
    const [, closing, opening, attributes, empty, text] = match;
    const current = open.at(-1) ?? root;
    if (text !== undefined) {
      const decoded = decode(text);
      if (current === root && decoded.replace('\ufeff', '').trim() !== '')
        throw new Error(`text outside the root: « ${decoded.trim().slice(0, 20)} »`);
      current.text += decoded;
    } else if (opening !== undefined) {
      const element = begin(opening, attributes ?? '', current.scope);
      open.push(element);
      if (empty) close(open);
    } else if (closing !== undefined) {
      if (closing !== current.tag) throw new Error(`</${closing}> closes <${current.tag}>`);
      close(open);
    }
  }
  if (end !== xml.length) throw new Error(`not XML from « ${xml.slice(end, end + 30)} »`);
  if (open.length > 1) throw new Error(`<${open.at(-1)?.tag}> is not closed`);
  const [element, second] = root.children;
  if (!element || second) throw new Error('there is not exactly one root element');
  return element;
}

function begin(tag: string, source: string, above: ReadonlyMap<string, string>): Open {
  const pairs = [...source.matchAll(/([\w.:-]+)\s*=\s*(?:"([^"]*)"|'([^']*)')/g)].map(
    ([, key = '', double, single]) => [key, decode(double ?? single ?? '')] as const,
  );
  if (new Set(pairs.map(([key]) => key)).size < pairs.length) throw new Error(`<${tag}> has an attribute twice`);
  const scope = new Map(above);
  for (const [key, value] of pairs) if (key.startsWith('xmlns')) scope.set(key.slice(6), value);
  const attributes = new Map(pairs.filter(([key]) => !key.startsWith('xmlns')).map(([key, value]) => [expand(key, scope, ''), value]));
  return { tag, name: expand(tag, scope, scope.get('') ?? ''), attributes, scope, children: [], text: '' };
}

function expand(name: string, scope: ReadonlyMap<string, string>, fallback: string): string {
  const colon = name.indexOf(':');
  const space = colon < 0 ? fallback : scope.get(name.slice(0, colon));
  if (space === undefined) throw new Error(`the prefix of ${name} is not declared`);
  return `{${space}}${name.slice(colon + 1)}`;
}

function close(open: Open[]): void {
  const element = open.pop();
  const parent = open.at(-1);
  if (!element || !parent) throw new Error('an end tag too many');
  parent.children.push({ name: element.name, attributes: element.attributes, children: element.children, text: element.text });
  parent.text += element.text;
}

function decode(text: string): string {
  // biome-ignore lint/suspicious/noControlCharactersInRegex: these are the characters that XML 1.0 forbids.
  if (/[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]/.test(text)) throw new Error('a control character in the text');
  return text.replace(/&(?:#(\d+)|#x([0-9a-fA-F]+)|(\w+))?;?/g, (whole, decimal?: string, hex?: string, name?: string) => {
    const code = decimal ? Number(decimal) : hex ? Number.parseInt(hex, 16) : undefined;
    const char = code === undefined ? entities[name ?? ''] : String.fromCodePoint(code);
    if (char === undefined || !whole.endsWith(';')) throw new Error(`« ${whole} » is not escaped`);
    return char;
  });
}
