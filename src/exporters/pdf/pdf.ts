import type { Piece } from '../../base/blocks.js';
import { Bookmarks } from './bookmarks.js';
import type { Context } from './context.js';
import { type FontFiles, Fonts } from './fonts.js';
import { drawDraftMark, drawFooter } from './furniture.js';
import { type Kit, loadKit } from './kit.js';
import { completeMetadata, dateOf, infoOf } from './metadata.js';
import { Node } from './nodes.js';
import { Pen } from './pen.js';
import { layoutPiece } from './piece.js';
import { type Frame, type PlacedStrip, paginate } from './strips.js';
import { page } from './theme.js';

export type { FontFiles } from './fonts.js';

/**
 * A tagged PDF 1.7 that claims PDF/UA-1 (ISO 14289-1) and PDF/A-3a (ISO 19005-3); the same piece gives the same bytes.
 * `missingGlyphs` are the characters that no font could print, in order of appearance: a sign stands in their place.
 */
export async function exportPdf(piece: Piece, files: FontFiles): Promise<{ bytes: Uint8Array; missingGlyphs: readonly string[] }> {
  const { newKit, parseFont } = await loadKit();
  const fonts = new Fonts(files, parseFont);
  const context: Context = {
    fonts,
    lang: piece.lang,
    continued: piece.labels.continued,
    x: page.left,
    width: page.width - page.left - page.right,
    parent: new Node('Document', undefined),
    frames: [],
    depth: 0,
  };
  const pages = paginate(layoutPiece(context, piece), page.top, page.height - page.bottom);
  const kit = newKit({
    size: 'A4',
    margin: 0,
    pdfVersion: '1.7',
    subset: 'PDF/A-3a',
    lang: piece.lang,
    tagged: true,
    displayTitle: true,
    autoFirstPage: false,
    font: null,
    info: infoOf(piece),
  });
  completeMetadata(kit);
  draw(kit, context, piece, pages);
  if (piece.attachment) attach(kit, piece, piece.attachment);
  kit.end();
  return { bytes: readAll(kit), missingGlyphs: [...fonts.missing] };
}

/** All that the document has written. Up to Node 24 one `read()` gives it whole; from Node 26 on it gives a chunk at a time. */
function readAll(kit: Kit): Uint8Array {
  const chunks: Uint8Array[] = [];
  for (let chunk = kit.read(); chunk !== null; chunk = kit.read()) chunks.push(chunk);
  const bytes = new Uint8Array(chunks.reduce((length, chunk) => length + chunk.length, 0));
  let at = 0;
  for (const chunk of chunks) {
    bytes.set(chunk, at);
    at += chunk.length;
  }
  return bytes;
}

function draw(kit: Kit, context: Context, piece: Piece, pages: readonly PlacedStrip[][]): void {
  const pageOfHeading = new Map<number, number>();
  pages.forEach((strips, index) => {
    for (const { strip } of strips) if (strip.heading !== undefined) pageOfHeading.set(strip.heading, index);
  });
  const bookmarks = new Bookmarks(kit);
  const pen = new Pen(kit, bookmarks, pages.length, pageOfHeading);
  for (const strips of pages) {
    pen.startPage();
    if (piece.draftMark) drawDraftMark(context, piece.draftMark, pen);
    drawFrames(pen, strips);
    for (const { strip, top, repeated } of strips) {
      if (repeated && strip.repeat) strip.repeat.draw(pen, top - strip.repeat.height);
      strip.draw(pen, top);
    }
    pen.endPage();
    drawFooter(context, piece, pen);
  }
  bookmarks.finish();
}

/** Grounds come first, the outer before the inner, each once from its first strip on the page to its last. */
function drawFrames(pen: Pen, strips: readonly PlacedStrip[]): void {
  const spans = new Map<Frame, { top: number; bottom: number }>();
  for (const { strip, top, repeated } of strips) {
    for (const frame of strip.frames ?? []) {
      const from = top - (repeated ? (strip.repeat?.height ?? 0) : 0);
      const span = spans.get(frame) ?? { top: from, bottom: from };
      spans.set(frame, { top: span.top, bottom: top + strip.height });
    }
  }
  for (const [frame, { top, bottom }] of spans) pen.artifact('Layout', () => frame.draw(pen, top, bottom));
}

function attach(kit: Kit, piece: Piece, attachment: NonNullable<Piece['attachment']>): void {
  const date = dateOf(piece);
  kit.file(new TextEncoder().encode(attachment.text), {
    name: attachment.name,
    type: attachment.mimeType,
    description: attachment.description,
    relationship: 'Source',
    creationDate: date,
    modifiedDate: date,
  });
}
