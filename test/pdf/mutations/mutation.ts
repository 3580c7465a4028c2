/** A way to spoil a good PDF: the checker must catch it by the check it names, and by no other. */
import { type PdfFile, readPdf, writePdf } from '../file.js';
import { type Page, pagesOf } from '../pages.js';
import { structureOf } from '../structure.js';
import type { CheckName } from '../subject.js';
import type { Dict, PdfValue } from '../syntax.js';
import { Ref } from '../syntax.js';

export interface Mutation {
  readonly check: CheckName;
  /** What is done to the file. */
  readonly change: string;
  readonly apply: (bytes: Uint8Array) => Uint8Array;
  /** Other checks that cannot but see it too. */
  readonly also: readonly CheckName[];
}
export type Change = (file: PdfFile) => unknown;

/** A change of the objects: the file is written back whole. */
export function change(check: CheckName, what: string, edit: Change, ...also: CheckName[]): Mutation {
  const apply = (bytes: Uint8Array): Uint8Array => {
    const file = readPdf(bytes);
    edit(file);
    return writePdf(file);
  };
  return { check, change: what, apply, also };
}

/** A change of the bytes, read as Latin-1; what stands behind it keeps its place only when the lengths agree. */
export function patch(check: CheckName, what: string, from: string | RegExp, to: string): Mutation {
  const apply = (bytes: Uint8Array): Uint8Array =>
    new Uint8Array(Buffer.from(replaced(Buffer.from(bytes).toString('latin1'), from, to), 'latin1'));
  return { check, change: what, apply, also: [] };
}

export const editContent =
  (from: RegExp, to: string): Change =>
  (file) => {
    const contents = pageWith(file, from).dict.get('Contents');
    file.setContent(contents, replaced(file.content(contents), from, to));
  };

export const editXmp =
  (from: string | RegExp, to: string): Change =>
  (file) => {
    const metadata = file.catalogue.get('Metadata');
    file.setContent(metadata, replaced(file.content(metadata), from, to));
  };

export const onLink =
  (edit: (link: Dict, file: PdfFile) => unknown, kind: 'URI' | 'GoTo' = 'URI'): Change =>
  (file) => {
    const links = pagesOf(file).flatMap((page) => file.array(page.dict.get('Annots')));
    const link = links.find((ref) => file.name(file.dict(file.dict(ref).get('A')).get('S')) === kind);
    edit(file.dict(some(link, `${kind} link`)), file);
  };

/** The dictionary of the first element of this type, in reading order. */
export const element = (file: PdfFile, type: string): Dict => {
  const first = structureOf(file).all.find((one) => one.type === type);
  return some(first, type).dict;
};

/** The first page whose content matches. */
export const pageWith = (file: PdfFile, pattern: RegExp): Page => {
  const page = pagesOf(file).find(({ dict }) => pattern.test(file.content(dict.get('Contents'))));
  return some(page, `content like ${pattern}`);
};

export const info = (file: PdfFile): Dict => file.dict(file.trailer.get('Info'));
export const names = (file: PdfFile): Dict => file.dict(file.catalogue.get('Names'));

export function addObject(file: PdfFile, value: PdfValue): Ref {
  const ref = new Ref(1 + Math.max(...file.objects.keys()));
  file.objects.set(ref.id, value);
  return ref;
}

export function some<Value>(value: Value | undefined, what: string): Value {
  if (value === undefined) throw new Error(`the sample has no ${what}`);
  return value;
}

function replaced(text: string, from: string | RegExp, to: string): string {
  if (text.search(from) < 0) throw new Error(`nothing to change: ${from}`);
  return text.replace(from, to);
}
