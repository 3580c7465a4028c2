import { getDocument, VerbosityLevel } from 'pdfjs-dist/legacy/build/pdf.mjs';
import type { Block } from '../../src/base/blocks.js';

/** In the file for those who cannot see: attributes of the PDF, not text of its pages. */
export function alternativesOf(blocks: readonly Block[]): string[] {
  return blocks.flatMap((block) =>
    block.type === 'figure'
      ? [block.alt]
      : 'children' in block && (block.type === 'note' || block.type === 'quote')
        ? alternativesOf(block.children)
        : [],
  );
}

/** Texts that are not found, each after the one before; spaces, breaks and hyphens of line ends aside. */
export function lost(texts: readonly string[], whole: string): string[] {
  const bare = (text: string): string => text.replace(/[\s\u00ad\u200b\u2060]+/gu, '');
  const read = bare(whole);
  let from = 0;
  return texts.filter((text) => {
    const at = read.indexOf(bare(text), from);
    if (at === -1) return true;
    from = at + bare(text).length;
    return false;
  });
}

/** What the pages say without their headers, footers and repeated heads: all that is no decoration. */
export async function readAloud(bytes: Uint8Array): Promise<string> {
  const task = getDocument({ data: bytes.slice(), verbosity: VerbosityLevel.ERRORS, useSystemFonts: false, isEvalSupported: false });
  try {
    const document = await task.promise;
    let text = '';
    for (let number = 1; number <= document.numPages; number += 1) {
      const { items } = await (await document.getPage(number)).getTextContent({ includeMarkedContent: true });
      const open: boolean[] = [];
      for (const item of items)
        if ('str' in item) text += open.includes(true) ? '' : `${item.str} `;
        else if (item.type === 'endMarkedContent') open.pop();
        else open.push('tag' in item && item.tag === 'Artifact');
    }
    return text;
  } finally {
    await task.destroy();
  }
}

const ENTITIES: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'" };

/** What a browser shows or reads of our own page, a well-formed one; the descriptions of drawings are in it, their letters are not. */
export function webText(html: string): string {
  const body = html.slice(html.indexOf('<body'));
  return body
    .replace(/<style[\s\S]*?<\/style>|<text\b[\s\S]*?<\/text>/g, ' ')
    .replace(/<[^>]*>/g, ' ')
    .replace(/&(?:#(\d+)|#x([\da-f]+)|(\w+));/gi, (whole, decimal, hexadecimal, named) =>
      decimal !== undefined
        ? String.fromCodePoint(Number(decimal))
        : hexadecimal !== undefined
          ? String.fromCodePoint(Number.parseInt(hexadecimal, 16))
          : (ENTITIES[named] ?? whole),
    );
}
