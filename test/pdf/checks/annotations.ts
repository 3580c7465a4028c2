/** Annotations: links only, reachable through the structure tree, said in words, printed, leading somewhere (PDF/UA-1, 7.18). */

import { treeEntries } from '../structure.js';
import type { Check, CheckName, PdfProblem } from '../subject.js';
import { Ref, Text } from '../syntax.js';

const [hidden, print] = [1 | 2 | 32, 4];

export const annotationChecks: Check = function* ({ file, pages, structure }) {
  const parentTree = new Map(treeEntries(file, structure.root.get('ParentTree'), 'Nums'));
  for (const page of pages) {
    const report = (check: CheckName, message: string): PdfProblem => ({ check, page: page.number, message });
    const annotations = file.array(page.dict.get('Annots'));
    if (annotations.length > 0 && file.name(page.dict.get('Tabs')) !== 'S')
      yield report('tab-order', 'the page has links and its tab order is not that of the structure');
    for (const ref of annotations) {
      const annotation = file.dict(ref);
      const kind = file.name(annotation.get('Subtype'));
      const id = ref instanceof Ref ? ref.id : undefined;
      if (kind !== 'Link') yield report('link-tagged', `an annotation of the kind ${kind}`);
      if ((file.text(annotation.get('Contents')) ?? '').trim() === '')
        yield report('link-contents', `link ${id} does not say where it leads`);
      const flags = file.number(annotation.get('F')) ?? 0;
      if ((flags & print) === 0 || (flags & hidden) !== 0) yield report('annotation-printed', `annotation ${id} has the flags ${flags}`);

      const owners = structure.all.filter(({ kids }) =>
        kids.some((kid) => kid.kind === 'object' && kid.object === id && kid.page === page.id),
      );
      const [owner] = owners;
      if (owners.length !== 1 || owner?.type !== 'Link')
        yield report('link-tagged', `link ${id} is in ${owners.map(({ type }) => type).join(', ') || 'no element'}`);
      const named = parentTree.get(file.number(annotation.get('StructParent')) ?? -1);
      if (!(named instanceof Ref) || named.id !== owner?.id) yield report('link-parent', `link ${id} does not lead back to its element`);
    }
  }
};

/** What a link or a bookmark names is a place of this document or an address. */
export const targetChecks: Check = function* ({ file, pages }) {
  const names = file.dict(file.catalogue.get('Names')).get('Dests');
  const places = new Map(treeEntries(file, names, 'Names').map(([key, place]) => [file.text(key), place]));
  const pageIds = new Set(pages.map((page) => page.id));
  for (const value of file.objects.values()) {
    const dict = file.dict(value);
    const action = file.dict(dict.get('A'));
    const bookmark = dict.has('Title') && dict.has('Parent');
    if (file.name(dict.get('Subtype')) !== 'Link' && !bookmark) continue;
    const uri = file.text(action.get('URI'));
    const target = file.resolve(dict.get('Dest') ?? action.get('D'));
    const place = file.array(target instanceof Text ? places.get(file.text(target)) : target)[0];
    const known = uri === undefined ? place instanceof Ref && pageIds.has(place.id) : /^(https?:\/\/|mailto:)[!-~]+$/.test(uri);
    const name = uri ?? file.text(target) ?? file.text(dict.get('Title')) ?? 'a page';
    if (!known) yield { check: 'target', message: `nothing is at « ${name} »` };
  }
};
