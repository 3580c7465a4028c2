/** The structure tree by itself: standard types in their places, headings in order, figures described (ISO 32000-1, 14.8.4; PDF/UA-1, 7.2–7.7). */
import { attribute, type Element } from '../structure.js';
import type { Check, PdfProblem, Subject } from '../subject.js';

/** Elements whose children are limited, and which hold no content of their own. */
const children: Readonly<Record<string, readonly string[]>> = {
  Document: [
    'Part',
    'Art',
    'Sect',
    'Div',
    'BlockQuote',
    'TOC',
    'P',
    'H1',
    'H2',
    'H3',
    'H4',
    'H5',
    'H6',
    'L',
    'Table',
    'Figure',
    'Note',
    'Caption',
  ],
  Table: ['Caption', 'THead', 'TBody', 'TFoot', 'TR'],
  THead: ['TR'],
  TBody: ['TR'],
  TFoot: ['TR'],
  TR: ['TH', 'TD'],
  L: ['Caption', 'LI'],
  LI: ['Lbl', 'LBody'],
  TOC: ['Caption', 'TOC', 'TOCI'],
};
/** Elements that appear in these parents only. */
const parents: Readonly<Record<string, readonly string[]>> = {
  Document: ['root'],
  THead: ['Table'],
  TBody: ['Table'],
  TFoot: ['Table'],
  TR: ['Table', 'THead', 'TBody', 'TFoot'],
  TH: ['TR'],
  TD: ['TR'],
  LI: ['L'],
  LBody: ['LI'],
  Lbl: ['LI', 'TOCI', 'Note', 'BibEntry'],
  TOCI: ['TOC'],
};
/** A contents entry holds a few things only, and perhaps content. */
const contentsEntry = ['Lbl', 'Reference', 'NonStruct', 'P', 'TOC'];
const inline = ['Span', 'Quote', 'Reference', 'Link', 'Annot', 'Figure', 'Formula', 'Note', 'Lbl', 'Code'];
const lines = ['P', 'H1', 'H2', 'H3', 'H4', 'H5', 'H6', 'Lbl', 'Span', 'Link', 'Reference', 'Quote'];
const blocks = ['Part', 'Art', 'Sect', 'Div', 'BlockQuote', 'Caption', 'LBody', 'NonStruct', 'Private', 'Index', 'BibEntry', 'Form'];
const known = new Set([...Object.keys(children), ...Object.keys(parents), ...inline, ...lines, ...blocks]);

export const hierarchyChecks: Check = function* (subject) {
  const report = (message: string): PdfProblem => ({ check: 'structure-places', message });
  const { elements, all } = subject.structure;
  if (elements.length !== 1 || elements[0]?.type !== 'Document')
    yield report('the structure tree does not have a single Document at its root');
  for (const element of all) {
    const { type } = element;
    if (!known.has(type)) yield report(`« ${type} » is no standard structure type`);
    const parent = element.parent?.type ?? 'root';
    if (!(parents[type] ?? [parent]).includes(parent)) yield report(`${type} is in ${parent}`);
    const allowed = type === 'TOCI' ? contentsEntry : lines.includes(type) ? inline : children[type];
    for (const kid of element.kids) {
      if (kid.kind === 'element' && allowed && !allowed.includes(kid.type)) yield report(`${type} holds ${kid.type}`);
      if (kid.kind !== 'element' && children[type]) yield report(`${type} holds content itself`);
    }
    const types = element.kids.map((kid) => (kid.kind === 'element' ? kid.type : ''));
    for (const once of ['Caption', 'THead', 'TFoot']) {
      if ((type === 'Table' || type === 'L' || type === 'TOC') && types.filter((kid) => kid === once).length > 1)
        yield report(`${type} holds more than one ${once}`);
    }
    if (type === 'Table' && types.includes('TR') && types.some((kid) => kid === 'THead' || kid === 'TBody'))
      yield report('Table holds rows both alone and in groups');
    const caption = types.indexOf('Caption');
    if (['Table', 'L', 'TOC'].includes(type) && caption > 0 && caption < types.length - 1)
      yield report(`the Caption of a ${type} is neither first nor last`);
  }
};

export const headingChecks: Check = function* ({ structure }) {
  let level = 0;
  for (const { type } of structure.all) {
    const next = /^H([1-6])$/.exec(type)?.[1];
    if (next === undefined) continue;
    if (Number(next) > level + 1)
      yield { check: 'heading-order', message: level === 0 ? `the first heading is ${type}` : `${type} follows H${level}` };
    if (level > 0 && next === '1') yield { check: 'heading-order', message: 'the document has a second H1' };
    level = Number(next);
  }
  if (level === 0) yield { check: 'heading-order', message: 'the document has no heading' };
};

/** A note is found by its own ID (PDF/UA-1, 7.9). */
export const noteChecks: Check = function* ({ file, structure }) {
  const seen = new Set<string>();
  for (const { id, dict } of structure.all.filter(({ type }) => type === 'Note')) {
    const name = file.text(dict.get('ID')) ?? '';
    if (name === '' || seen.has(name)) yield { check: 'note-id', message: `note ${id} has the ID « ${name} »` };
    seen.add(name);
  }
};

export const figureChecks: Check = function* (subject) {
  const { file, structure } = subject;
  for (const element of structure.all.filter(({ type }) => type === 'Figure')) {
    const alt = file.text(element.dict.get('Alt')) ?? '';
    if (alt.trim() === '') yield { check: 'figure-alt', message: `figure ${element.id} has no alternative text` };
    const box = file.array(attribute(file, element, 'Layout', 'BBox')).map((side) => file.number(side) ?? Number.NaN);
    const page = pageOf(subject, element);
    const [left = Number.NaN, bottom = Number.NaN, right = Number.NaN, top = Number.NaN] = box;
    const [, , width = 0, height = 0] = page?.mediaBox ?? [];
    const inside = left >= -1 && bottom >= -1 && left < right && bottom < top && right <= width + 1 && top <= height + 1;
    if (!inside)
      yield { check: 'figure-bbox', message: `figure ${element.id} has the box [${box.join(' ')}] on a page of ${width} × ${height}` };
  }
};

function pageOf({ pages }: Subject, element: Element) {
  const ids = element.kids.flatMap((kid) => (kid.kind === 'content' ? [kid.page] : []));
  return pages.find((page) => page.id === ids[0]);
}
