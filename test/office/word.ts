import { readXml, type XmlElement } from '../pdf/xml.js';
import { type ArchivedFile, fileOf, readArchive } from './archive.js';

const WORD = '{http://schemas.openxmlformats.org/wordprocessingml/2006/main}';

/** An element of WordprocessingML by its local name. */
export function is(element: XmlElement, name: string): boolean {
  return element.name === WORD + name;
}

export function attribute(element: XmlElement | undefined, name: string): string | undefined {
  return element?.attributes.get(WORD + name);
}

export function child(element: XmlElement | undefined, ...names: readonly string[]): XmlElement | undefined {
  return names.reduce<XmlElement | undefined>((at, name) => at?.children.find((each) => is(each, name)), element);
}

export function* descendants(element: XmlElement): Generator<XmlElement> {
  yield element;
  for (const each of element.children) yield* descendants(each);
}

export interface WordFile {
  readonly files: readonly ArchivedFile[];
  readonly body: XmlElement;
}

export function readWord(bytes: Uint8Array): WordFile {
  const files = readArchive(bytes);
  const body = readXml(fileOf(files, 'word/document.xml')).children[0];
  if (!body) throw new Error('the document has no body');
  return { files, body };
}

/** Paragraphs with words, in reading order. Native drawings stand for their alternative text, as in programs that do not know them. */
export function paragraphsOf(element: XmlElement): string[] {
  const texts: string[] = [];
  const walk = (at: XmlElement): void => {
    if (is(at, 'p')) texts.push(textOf(at));
    else for (const each of at.children) walk(each);
  };
  walk(element);
  return texts.filter((text) => text.trim() !== '');
}

function textOf(element: XmlElement): string {
  if (is(element, 't')) return element.text;
  if (is(element, 'br')) return ' ';
  if (element.name.endsWith('}Choice')) return '';
  return element.children.map(textOf).join('');
}
