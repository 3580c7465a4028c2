/** Marked content: what is painted is either tagged or an artifact, and content and structure tree know each other. */

import type { Page } from '../pages.js';
import { treeEntries } from '../structure.js';
import type { Check, CheckName, PdfProblem, Subject } from '../subject.js';
import { Name, type PdfValue, Ref } from '../syntax.js';

const painting = new Set(['S', 's', 'f', 'F', 'f*', 'B', 'B*', 'b', 'b*', 'sh', 'Do', 'EI', 'Tj', 'TJ', "'", '"']);

interface Mark {
  readonly artifact: boolean;
  readonly mcid: number | undefined;
}

/** The ids of tagged content of a page in their order, and what is wrong on the way. */
function readMarks(subject: Subject, page: Page): { readonly mcids: readonly number[]; readonly problems: readonly PdfProblem[] } {
  const { file } = subject;
  const problems: PdfProblem[] = [];
  const mcids: number[] = [];
  const open: Mark[] = [];
  let openBeforeText = 0;
  const report = (check: CheckName, message: string): void => {
    problems.push({ check, page: page.number, message });
  };
  const properties = file.dict(page.resources.get('Properties'));
  for (const [index, { operator, operands }] of (subject.operations.get(page) ?? []).entries()) {
    const artifact = open.some((mark) => mark.artifact);
    const tagged = open.some((mark) => mark.mcid !== undefined);
    if (operator === 'BMC' || operator === 'BDC') {
      const [tag, list] = operands;
      const mcid = file.number(file.dict(list instanceof Name ? properties.get(list.value) : list).get('MCID'));
      const isArtifact = tag instanceof Name && tag.value === 'Artifact';
      if (isArtifact && (tagged || mcid !== undefined))
        report('artifact-in-content', `an artifact inside tagged content, operator ${index}`);
      if (artifact && mcid !== undefined) report('content-in-artifact', `content ${mcid} is inside an artifact`);
      if (mcid !== undefined) mcids.push(mcid);
      open.push({ artifact: isArtifact, mcid });
    } else if (operator === 'EMC') {
      if (!open.pop()) report('marks-balanced', `an end of marked content too many, operator ${index}`);
    } else if (operator === 'BT') {
      openBeforeText = open.length;
    } else if (operator === 'ET') {
      if (open.length !== openBeforeText) report('marks-balanced', `marked content crosses the border of a text object, operator ${index}`);
    } else if (painting.has(operator) && !artifact && !tagged) {
      report('painting-marked', `« ${operator} » paints outside tagged content and artifacts, operator ${index}`);
    }
    // The checks of glyphs and marks do not look into form XObjects, so none may appear unseen.
    if (operator === 'Do' && isForm(subject, page, operands[0])) report('form-xobject', 'a form XObject, which this checker does not read');
  }
  if (open.length > 0) report('marks-balanced', `${open.length} marked contents are still open at the end of the page`);
  return { mcids, problems };
}

function isForm({ file }: Subject, page: Page, name: PdfValue | undefined): boolean {
  if (!(name instanceof Name)) return false;
  return file.name(file.dict(file.dict(page.resources.get('XObject')).get(name.value)).get('Subtype')) === 'Form';
}

export const markingChecks: Check = function* (subject) {
  const { file, structure } = subject;
  const parentTree = new Map(treeEntries(file, structure.root.get('ParentTree'), 'Nums'));
  for (const element of structure.all) {
    const parent = element.dict.get('P');
    const expected = element.parent ? element.parent.id : structure.rootId;
    if (!(parent instanceof Ref) || parent.id !== expected)
      yield { check: 'structure-parent', message: `${element.type} ${element.id} names another parent than its own` };
  }
  const pageIds = new Set(subject.pages.map((page) => page.id));
  for (const element of structure.all) {
    for (const kid of element.kids) {
      if (kid.kind !== 'element' && !pageIds.has(kid.page ?? -1))
        yield { check: 'content-in-structure', message: `${element.type} ${element.id} has content on no page` };
    }
  }
  for (const page of subject.pages) {
    const { mcids, problems } = readMarks(subject, page);
    yield* problems;
    const report = (check: CheckName, message: string): PdfProblem => ({ check, page: page.number, message });
    const owners = new Map<number, (number | undefined)[]>();
    for (const element of structure.all) {
      for (const kid of element.kids) {
        if (kid.kind === 'content' && kid.page === page.id) owners.set(kid.mcid, [...(owners.get(kid.mcid) ?? []), element.id]);
      }
    }
    const key = file.number(page.dict.get('StructParents'));
    if (key === undefined && mcids.length > 0) yield report('parent-tree', 'the page has no StructParents');
    const back = file.array(parentTree.get(key ?? -1));
    for (const [index, mcid] of mcids.entries()) {
      if (mcids.indexOf(mcid) !== index) yield report('content-in-structure', `content ${mcid} appears twice on the page`);
      const found = owners.get(mcid) ?? [];
      if (found.length !== 1) yield report('content-in-structure', `content ${mcid} has ${found.length} places in the structure tree`);
      const named = back[mcid];
      if (key !== undefined && (!(named instanceof Ref) || named.id !== found[0]))
        yield report('parent-tree', `the parent tree gives another element for content ${mcid}`);
    }
    for (const mcid of owners.keys()) {
      if (!mcids.includes(mcid))
        yield report('content-in-structure', `the structure tree names content ${mcid}, which the page does not have`);
    }
  }
};
