/** The structure tree: places, headings, figures, tables. */
import type { PdfFile } from '../file.js';
import { structureOf } from '../structure.js';
import { type Dict, Name, type PdfValue, Ref, Text } from '../syntax.js';
import { addObject, type Change, change, element, type Mutation, some } from './mutation.js';

const retype =
  (from: string, to: string): Change =>
  (file) =>
    element(file, from).set('S', new Name(to));

/** Adds an empty element at the end of the first one of a type. */
const append =
  (parent: string, type: string): Change =>
  (file) => {
    const owner = some(
      structureOf(file).all.find((one) => one.type === parent),
      parent,
    );
    const child: Dict = new Map([
      ['S', new Name(type)],
      ['K', []],
    ] as [string, PdfValue][]);
    child.set('P', new Ref(owner.id ?? 0));
    owner.dict.set('K', [...file.array(owner.dict.get('K')), addObject(file, child)]);
  };

const attributes =
  (type: string, owner: string, key: string, value: PdfValue): Change =>
  (file) =>
    element(file, type).set(
      'A',
      new Map([
        ['O', new Name(owner)],
        [key, value],
      ] as [string, PdfValue][]),
    );

/** Puts the caption of the first table with column heads behind them. */
function moveCaption(file: PdfFile): void {
  const head = structureOf(file).all.find(({ type }) => type === 'THead');
  const { dict } = some(head?.parent, 'table with column heads');
  const [caption = null, heads = null, ...rest] = file.array(dict.get('K'));
  dict.set('K', [heads, caption, ...rest]);
}

export const structureMutations: readonly Mutation[] = [
  change('structure-parent', 'another parent named', (file) => element(file, 'LI').set('P', file.trailer.get('Root') ?? null)),
  change('structure-places', 'a list item that is none', retype('LI', 'P')),
  change('structure-places', 'a body outside a list item', retype('LBody', 'P')),
  change('structure-places', 'a table row that is none', retype('TR', 'Div')),
  change('structure-places', 'a group of rows that is none', retype('TBody', 'Sect')),
  change('structure-places', 'a contents entry that is none', retype('TOCI', 'P')),
  change('structure-places', 'contents that are none', retype('TOC', 'Div')),
  change('structure-places', 'a type of our own', retype('P', 'Paragraphe')),
  change('structure-places', 'no Document', retype('Document', 'Sect')),
  change('structure-places', 'a caption that is none', retype('Caption', 'Div')),
  change('structure-places', 'a list that holds text itself', retype('P', 'L')),
  change('structure-places', 'a paragraph in a heading', append('H1', 'P')),
  change('structure-places', 'a second caption of a table', append('Table', 'Caption')),
  change('structure-places', 'a row outside the groups', append('Table', 'TR'), 'table-rows'),
  change('structure-places', 'a caption amid a table', moveCaption),
  change('heading-order', 'a first heading of the second level', retype('H1', 'H2')),
  change('heading-order', 'a level left out', retype('H2', 'H4')),
  change('heading-order', 'a second title', retype('H2', 'H1')),
  change('note-id', 'a note without ID', retype('P', 'Note')),
  change('figure-alt', 'no alternative text', (file) => element(file, 'Figure').delete('Alt')),
  change('figure-alt', 'a blank alternative text', (file) => element(file, 'Figure').set('Alt', new Text(' '))),
  change('figure-bbox', 'no box', (file) => element(file, 'Figure').delete('A')),
  change('figure-bbox', 'a box off the page', attributes('Figure', 'Layout', 'BBox', [9, 9, 9999, 99])),
  change('table-scope', 'a head without scope', (file) => element(file, 'TH').delete('A')),
  change('table-scope', 'a scope of another owner', attributes('TH', 'Layout', 'Scope', new Name('Row'))),
  change('table-rows', 'a cell over two columns', attributes('TD', 'Table', 'ColSpan', 2)),
  change('table-rows', 'a cell over two rows', attributes('TD', 'Table', 'RowSpan', 2)),
];
