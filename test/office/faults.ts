import { readXml } from '../pdf/xml.js';
import { fileOf } from './archive.js';
import { attribute, descendants, is, type WordFile } from './word.js';

/** What Word would refuse or repair, whatever the piece. */
export function faultsOf({ files, body }: WordFile): string[] {
  const faults: string[] = [];
  for (const { name, text: xml } of files) if (/\.(xml|rels)$/.test(name)) readXml(xml);
  const all = [...descendants(body)];
  const unique = (what: string, values: readonly (string | undefined)[]): void => {
    if (new Set(values).size < values.length) faults.push(`${what} used twice: ${values.join(' ')}`);
  };
  unique(
    'drawing id',
    all.filter(({ name }) => /\}(docPr|cNvPr)$/.test(name)).map((each) => each.attributes.get('{}id') ?? each.attributes.get('id')),
  );
  unique(
    'bookmark id',
    all.filter((each) => is(each, 'bookmarkStart')).map((each) => attribute(each, 'id')),
  );
  unique(
    'bookmark name',
    all.filter((each) => is(each, 'bookmarkStart')).map((each) => attribute(each, 'name')),
  );
  const marks = new Set(all.filter((each) => is(each, 'bookmarkStart')).map((each) => attribute(each, 'name')));
  const relations = readXml(fileOf(files, 'word/_rels/document.xml.rels')).children.map(({ attributes }) => [...attributes.values()]);
  if (relations.flat().some((value) => value === '')) faults.push('an empty relationship');
  unique(
    'relationship id',
    relations.map(([id]) => id),
  );
  const ids = new Set(relations.map(([id]) => id));
  for (const link of all.filter((each) => is(each, 'hyperlink'))) {
    const anchor = attribute(link, 'anchor');
    const id = [...link.attributes].find(([key]) => key.endsWith('/relationships}id'))?.[1];
    if (anchor !== undefined ? !marks.has(anchor) : !ids.has(id)) faults.push(`a link to nowhere: ${anchor ?? id}`);
  }
  const known = new Set(readXml(fileOf(files, 'word/styles.xml')).children.map((each) => attribute(each, 'styleId')));
  for (const each of all.filter((one) => ['pStyle', 'rStyle', 'tblStyle'].some((name) => is(one, name))))
    if (!known.has(attribute(each, 'val'))) faults.push(`a style that is not there: ${attribute(each, 'val')}`);
  for (const drawing of all.filter(({ name }) => name.endsWith('}docPr')))
    if (![...drawing.attributes].some(([key, value]) => key.endsWith('descr') && value !== '')) faults.push('a drawing without words');
  for (const cell of all.filter((each) => is(each, 'tc'))) {
    const last = cell.children.at(-1);
    if (!last || !is(last, 'p')) faults.push('a cell that does not end with a paragraph');
  }
  if (/\{[^}]*-\d+\}|macro|vbaProject|attachedTemplate/.test(files.map((each) => each.text).join('')))
    faults.push('a placeholder or a macro');
  return faults;
}
