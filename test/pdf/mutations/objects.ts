/** Links, fonts and embedded files. */
import type { PdfFile } from '../file.js';
import { pagesOf } from '../pages.js';
import { type Dict, Name, Ref, Text } from '../syntax.js';
import { change, editContent, element, type Mutation, names, onLink, some } from './mutation.js';

const linkPage = (file: PdfFile): Dict => {
  const page = pagesOf(file).find(({ dict }) => dict.has('Annots'));
  return file.dict(new Ref(some(page, 'page with links').id));
};
const firstFont = (file: PdfFile): Dict => {
  const fonts = pagesOf(file).flatMap((page) => [...file.dict(page.resources.get('Font')).values()]);
  return file.dict(some(fonts[0], 'font'));
};
const descriptor = (file: PdfFile): Dict =>
  file.dict(file.dict(file.array(firstFont(file).get('DescendantFonts'))[0]).get('FontDescriptor'));
const attachment = (file: PdfFile): Dict => file.dict(some(file.array(file.catalogue.get('AF'))[0], 'attachment'));

export const objectMutations: readonly Mutation[] = [
  change('tab-order', 'the order of rows', (file) => linkPage(file).set('Tabs', new Name('R'))),
  change('link-tagged', 'an element that is no link', (file) => element(file, 'Link').set('S', new Name('Span'))),
  change(
    'link-tagged',
    'an annotation of another kind',
    onLink((link) => link.set('Subtype', new Name('Text'))),
  ),
  change(
    'link-contents',
    'no words',
    onLink((link) => link.delete('Contents')),
  ),
  change(
    'link-parent',
    'no way back',
    onLink((link) => link.delete('StructParent')),
  ),
  change(
    'annotation-printed',
    'not printed',
    onLink((link) => link.delete('F')),
  ),
  change(
    'annotation-printed',
    'hidden',
    onLink((link) => link.set('F', 6)),
  ),
  change(
    'target',
    'a place that does not exist',
    onLink((link, file) => file.dict(link.get('A')).set('D', new Text('ailleurs')), 'GoTo'),
  ),
  change(
    'target',
    'an address on this machine',
    onLink((link, file) => file.dict(link.get('A')).set('URI', new Text('file:///tmp/a'))),
  ),
  change(
    'target',
    'an address with an accent',
    onLink((link, file) => file.dict(link.get('A')).set('URI', new Text('https://example.org/\xe9'))),
  ),
  change('font-embedded', 'no font program', (file) => descriptor(file).delete('FontFile2')),
  change('font-unicode', 'no ToUnicode', (file) => firstFont(file).delete('ToUnicode')),
  change('font-unicode', 'a ToUnicode of nothing', (file) => file.setContent(firstFont(file).get('ToUnicode'), '')),
  change('font-subset', 'a whole font', (file) => firstFont(file).set('BaseFont', new Name('NotoSans-Regular'))),
  change('notdef', 'a missing glyph', editContent(/<[0-9a-f]{4}([0-9a-f]*>[^\]]*\] TJ)/, '<0000$1')),
  change('attachment-name', 'no Unicode name', (file) => attachment(file).delete('UF')),
  change('attachment-relationship', 'no relation', (file) => attachment(file).delete('AFRelationship')),
  change('attachment-description', 'no description', (file) => attachment(file).delete('Desc')),
  change('attachment-type', 'no type', (file) => file.dict(file.dict(attachment(file).get('EF')).get('F')).delete('Subtype')),
  change('attachment-listed', 'not associated', (file) => file.catalogue.delete('AF')),
  change('attachment-listed', 'not listed', (file) => names(file).delete('EmbeddedFiles')),
];
