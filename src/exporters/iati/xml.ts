import type { Element } from './element.js';

/** The file as text: UTF-8, two spaces, one final line end. */
export async function toXml(root: Element): Promise<string> {
  const { create } = await import('xmlbuilder2');
  const document = create({ version: '1.0', encoding: 'UTF-8' });
  type Parent = ReturnType<typeof document.ele>;
  const write = (parent: Parent, { name, attributes, children }: Element): void => {
    const node = parent.ele(name);
    for (const [key, value] of Object.entries(attributes)) if (value !== undefined) node.att(key, value);
    for (const child of children) {
      if (typeof child === 'string') node.txt(child);
      else write(node, child);
    }
  };
  write(document, root);
  return `${document.end({ prettyPrint: true })}\n`;
}
