/** What a reader gets from a PDF, seen through pdfjs. */
import { getDocument, type PDFDocumentProxy, VerbosityLevel } from 'pdfjs-dist/legacy/build/pdf.mjs';

async function withDocument<Result>(bytes: Uint8Array, use: (document: PDFDocumentProxy) => Promise<Result>): Promise<Result> {
  // pdfjs takes the bytes it is given away from the caller, hence the copy.
  const task = getDocument({ data: bytes.slice(), verbosity: VerbosityLevel.ERRORS, useSystemFonts: false, isEvalSupported: false });
  try {
    return await use(await task.promise);
  } finally {
    await task.destroy();
  }
}

/** All the text, in the order of the content of the pages: lines end in `\n`, pages in `\f`. Headers and footers are in it. */
export function pdfText(bytes: Uint8Array): Promise<string> {
  return withDocument(bytes, async (document) => {
    const pages: string[] = [];
    for (let number = 1; number <= document.numPages; number++) {
      const { items } = await (await document.getPage(number)).getTextContent();
      pages.push(items.map((item) => ('str' in item ? item.str + (item.hasEOL ? '\n' : '') : '')).join(''));
    }
    return pages.join('\f');
  });
}

export function pdfPages(bytes: Uint8Array): Promise<number> {
  return withDocument(bytes, async (document) => document.numPages);
}
