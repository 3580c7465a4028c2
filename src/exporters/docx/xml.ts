import { BuilderElement, type XmlComponent } from 'docx';

/** An element that the library has no class for. Attributes in the order given. */
export function element(
  name: string,
  attributes: Readonly<Record<string, string | number>>,
  ...children: readonly (XmlComponent | string)[]
): XmlComponent {
  const payload = Object.fromEntries(Object.entries(attributes).map(([key, value]) => [key, { key, value }]));
  const built = new BuilderElement<Record<string, string | number>>({ name, attributes: payload });
  for (const child of children) built.addChildElement(child);
  return built;
}
