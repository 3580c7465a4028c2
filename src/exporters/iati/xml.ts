import type { Element } from './element.js';

/** The file as text: UTF-8, two spaces, one final line end. */
export async function toXml(root: Element): Promise<string> {
  const { create } = await import('xmlbuilder2');
  const document = create({ version: '1.0', encoding: 'UTF-8' });
  type Parent = ReturnType<typeof document.ele>;
  const write = (parent: Parent, { name, attributes, children }: Element): void => {
    const node = parent.ele(name);
    for (const [key, value] of Object.entries(attributes)) if (value !== undefined) node.att(key, literal(value));
    for (const child of children) {
      if (typeof child === 'string') node.txt(literal(child));
      else write(node, child);
    }
  };
  write(document, root);
  return `${document.end({ prettyPrint: true })}\n`;
}

/** The library takes `&#12;` in a text for a reference of the file and leaves it, which can break the file: here it is what was typed. */
function literal(text: string): string {
  return text.replaceAll('&', '&amp;');
}
