/** What every check gets, read once: the file, its pages, their operators and its structure tree. */
import type { PdfFile } from './file.js';
import { type Operation, operationsOf, type Page, pagesOf } from './pages.js';
import { type Structure, structureOf } from './structure.js';

/** Each is proven by a change in `mutations/` that it catches. */
export const checkNames = [
  'readable',
  'encryption',
  'version',
  'end-of-file',
  'file-id',
  'marked',
  'language',
  'title',
  'title-shown',
  'output-intent',
  'actions',
  'xmp-well-formed',
  'xmp-pdfa',
  'xmp-pdfua',
  'xmp-title',
  'dates',
  'painting-marked',
  'artifact-in-content',
  'content-in-artifact',
  'marks-balanced',
  'form-xobject',
  'content-in-structure',
  'parent-tree',
  'structure-parent',
  'structure-places',
  'heading-order',
  'figure-alt',
  'figure-bbox',
  'note-id',
  'table-scope',
  'table-rows',
  'tab-order',
  'link-tagged',
  'link-contents',
  'link-parent',
  'annotation-printed',
  'target',
  'font-embedded',
  'font-unicode',
  'font-subset',
  'notdef',
  'attachment-name',
  'attachment-relationship',
  'attachment-description',
  'attachment-type',
  'attachment-listed',
] as const;
export type CheckName = (typeof checkNames)[number];

export interface PdfProblem {
  readonly check: CheckName;
  /** Counted from 1. */
  readonly page?: number;
  readonly message: string;
}

export interface Subject {
  readonly file: PdfFile;
  readonly pages: readonly Page[];
  readonly operations: ReadonlyMap<Page, readonly Operation[]>;
  readonly structure: Structure;
}

export type Check = (subject: Subject) => Iterable<PdfProblem>;

export function subjectOf(file: PdfFile): Subject {
  const pages = pagesOf(file);
  return { file, pages, operations: new Map(pages.map((page) => [page, operationsOf(file, page)])), structure: structureOf(file) };
}
