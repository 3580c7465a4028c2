import { MAX_BYTES } from '../faults.js';
import { type Attachment, attachmentsOf } from './attachments.js';
import { PdfFile } from './file.js';
import { Damaged, TooMuch } from './value.js';

/** Largest PDF read, in bytes: a hundred times a presentation of ours. */
export const MAX_PDF_BYTES = 20_000_000;

/** Name of the file that our exporter attaches. */
const NAME = 'dossier.yaml';

/** Why a PDF gives no dossier. */
export type CarriedFault =
  | { readonly fault: 'tooLarge' | 'notPdf' | 'damaged' | 'encrypted' | 'tooMuch' | 'several' | 'dossierTooLarge' }
  /** `names` are those of the other attachments. */
  | { readonly fault: 'none'; readonly names: readonly string[] };

/** Bytes of the dossier that a PDF carries as an attachment, or why there is none. The pages are not read. */
export function carriedDossier(pdf: Buffer): { readonly bytes: Buffer } | CarriedFault {
  if (pdf.length > MAX_PDF_BYTES) return { fault: 'tooLarge' };
  // Programs accept the mark anywhere in the first kilobyte.
  if (!pdf.subarray(0, 1024).includes('%PDF-')) return { fault: 'notPdf' };
  try {
    const file = new PdfFile(pdf);
    if (file.trailer.has('Encrypt')) return { fault: 'encrypted' };
    const attachments = attachmentsOf(file);
    const dossiers = attachments.filter(({ name }) => name === NAME).map(({ stream }: Attachment) => file.contentOf(stream));
    const [bytes, ...others] = dossiers;
    if (bytes === undefined) return { fault: 'none', names: attachments.map(({ name }) => name) };
    // A document put together from several may hold the same dossier more than once.
    if (others.some((other) => !other.equals(bytes))) return { fault: 'several' };
    return bytes.length > MAX_BYTES ? { fault: 'dossierTooLarge' } : { bytes };
  } catch (error) {
    if (error instanceof TooMuch) return { fault: 'tooMuch' };
    if (error instanceof Damaged) return { fault: 'damaged' };
    throw error;
  }
}
