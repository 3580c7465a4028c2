/**
 * A regression guard for the PDFs of this project: what PDF/UA-1, PDF/A-3a and the project ask and pdfkit makes easy to lose.
 * No validator: it reads what pdfkit writes, and a full validation with veraPDF is run apart.
 */

import { annotationChecks, targetChecks } from './checks/annotations.js';
import { attachmentChecks } from './checks/attachments.js';
import { actionChecks, documentChecks } from './checks/document.js';
import { fontChecks } from './checks/fonts.js';
import { figureChecks, headingChecks, hierarchyChecks, noteChecks } from './checks/hierarchy.js';
import { markingChecks } from './checks/marking.js';
import { metadataChecks } from './checks/metadata.js';
import { tableChecks } from './checks/tables.js';
import { type PdfFile, readPdf } from './file.js';
import { type Check, type PdfProblem, type Subject, subjectOf } from './subject.js';
import { pdfPages } from './text.js';

const checks: readonly Check[] = [
  documentChecks,
  actionChecks,
  metadataChecks,
  markingChecks,
  hierarchyChecks,
  headingChecks,
  noteChecks,
  figureChecks,
  tableChecks,
  annotationChecks,
  targetChecks,
  fontChecks,
  attachmentChecks,
];

/** Every problem found, in the order of the checks; none for a good file. Never throws on a bad one. */
export async function checkPdf(bytes: Uint8Array): Promise<readonly PdfProblem[]> {
  let file: PdfFile;
  let subject: Subject;
  try {
    file = readPdf(bytes);
    // Everything else would be read through the cipher.
    if (file.trailer.has('Encrypt')) return [{ check: 'encryption', message: 'the file is encrypted' }];
    subject = subjectOf(file);
  } catch (error) {
    return [{ check: 'readable', message: message(error) }];
  }
  const problems = checks.flatMap((check) => [...check(subject)]);
  return [...problems, ...(await secondReader(bytes, subject))];
}

/** pdfjs, the reader of Firefox, must see the same document. */
async function secondReader(bytes: Uint8Array, { pages }: Subject): Promise<readonly PdfProblem[]> {
  try {
    const count = await pdfPages(bytes);
    return count === pages.length ? [] : [{ check: 'readable', message: `pdfjs sees ${count} pages, not ${pages.length}` }];
  } catch (error) {
    return [{ check: 'readable', message: `pdfjs: ${message(error)}` }];
  }
}

const message = (error: unknown): string => (error instanceof Error ? error.message : String(error));

export type { PdfProblem };
