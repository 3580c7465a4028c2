/** Content streams and their ties with the structure tree. */
import { structureOf, treeEntries } from '../structure.js';
import { Name, Ref, Stream } from '../syntax.js';
import { addObject, change, editContent, element, type Mutation, pageWith, some } from './mutation.js';

const taggedParagraph = /\/P <<\n\/MCID \d+\n>> BDC/;
const wholeParagraph = /\/P <<\n\/MCID \d+\n>> BDC[\s\S]*?EMC/;

export const contentMutations: readonly Mutation[] = [
  change('painting-marked', 'a rectangle outside', editContent(/$/, '\n0 0 9 9 re f')),
  change('painting-marked', 'a line outside', editContent(/$/, '\n0 0 m 9 9 l S')),
  change('painting-marked', 'a text outside', editContent(/$/, '\nBT () Tj ET')),
  change('painting-marked', 'a text in marked content that is no tag', editContent(/$/, '\n/Span <</Lang (fr)>> BDC BT [()] TJ ET EMC')),
  change('painting-marked', 'a shading outside', editContent(/$/, '\n/Sh1 sh')),
  change('painting-marked', 'an image outside', editContent(/$/, '\n/Im1 Do')),
  change('painting-marked', 'an inline image outside', editContent(/$/, '\nBI /W 1 /H 1 /BPC 8 /CS /G ID \0( EI')),
  change('artifact-in-content', 'an artifact in a paragraph', editContent(taggedParagraph, '$& /Artifact BMC EMC')),
  change('content-in-artifact', 'a paragraph in an artifact', editContent(wholeParagraph, '/Artifact BMC $& EMC')),
  change('marks-balanced', 'an end too many', editContent(/$/, '\nEMC')),
  change('marks-balanced', 'a mark not ended', editContent(/$/, '\n/Artifact BMC')),
  change('marks-balanced', 'a mark begun within a text', editContent(/$/, '\nBT /Artifact BMC ET EMC')),
  change('form-xobject', 'a form', (file) => {
    const page = pageWith(file, /$/);
    page.resources.set('XObject', new Map([['Fm1', addObject(file, new Stream(new Map([['Subtype', new Name('Form')]]), ''))]]));
    const contents = page.dict.get('Contents');
    file.setContent(contents, `${file.content(contents)}\n/Artifact BMC /Fm1 Do EMC`);
  }),
  change('content-in-structure', 'content of no element', editContent(/$/, '\n/P <</MCID 9999>> BDC EMC'), 'parent-tree'),
  change('content-in-structure', 'content gone', editContent(taggedParagraph, '/Artifact BMC')),
  change('content-in-structure', 'content twice', editContent(wholeParagraph, '$& $&')),
  change('content-in-structure', 'an element that names its content twice', (file) => {
    const kids = file.array(element(file, 'H1').get('K'));
    element(file, 'H1').set('K', [...kids, ...kids]);
  }),
  change('content-in-structure', 'content of no page', (file) => element(file, 'H1').delete('Pg'), 'parent-tree'),
  change('parent-tree', 'a page without StructParents', (file) =>
    file.dict(new Ref(pageWith(file, taggedParagraph).id)).delete('StructParents'),
  ),
  change('parent-tree', 'an entry that leads elsewhere', (file) => {
    const [, entry] = some(treeEntries(file, structureOf(file).root.get('ParentTree'), 'Nums')[0], 'parent tree');
    const list = file.resolve(entry);
    if (Array.isArray(list)) list[0] = file.trailer.get('Root') ?? null;
  }),
];
