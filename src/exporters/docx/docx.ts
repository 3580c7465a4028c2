import { Document, Packer, PageBreak, Paragraph, type Table } from 'docx';
import type { Block, Heading, Piece } from '../../base/blocks.js';
import { stampArchive } from '../archive/dates.js';
import { coreProperties } from '../archive/properties.js';
import { cleanText } from '../archive/text.js';
import { headingParagraph, layoutBlocks } from './blocks.js';
import { type Entry, layoutContents } from './contents.js';
import { type Context, Registry } from './context.js';
import { firstHeader, footer, nextHeader } from './furniture.js';
import { stylesOf } from './styles.js';
import { page, textWidth } from './theme.js';

/** A Word document (ECMA-376, transitional), to be changed in Word; the same piece gives the same bytes. The dossier does not travel in it. */
export async function exportDocx(piece: Piece): Promise<Uint8Array> {
  const context: Context = { registry: new Registry(), lang: piece.lang, width: textWidth, indent: 0, depth: 0 };
  const children = layoutPiece(context, piece);
  const document = new Document({
    title: cleanText(piece.title),
    styles: stylesOf(piece.lang),
    compatibility: { version: 15 },
    numbering: { config: context.registry.numberings },
    sections: [
      {
        properties: {
          titlePage: true,
          page: {
            size: { width: page.width, height: page.height },
            margin: {
              top: page.margin,
              bottom: page.margin,
              left: page.margin,
              right: page.margin,
              header: page.footer,
              footer: page.footer,
            },
          },
        },
        headers: { first: firstHeader(piece), default: nextHeader(piece) },
        footers: { first: footer(piece), default: footer(piece) },
        children,
      },
    ],
  });
  const core = coreProperties({ ...piece, subject: piece.reference }, cleanText);
  const bytes = await Packer.pack(document, 'uint8array', undefined, [{ path: 'docProps/core.xml', data: core }]);
  return stampArchive(bytes, piece.date);
}

/** Headings, contents and page breaks are the piece’s own; all the rest may stand in a list or a frame too. */
function layoutPiece(context: Context, piece: Piece): (Paragraph | Table)[] {
  const blocks = withTitle(piece);
  const headings = blocks.filter((block): block is Heading => block.type === 'heading');
  const entries = headings.map((heading, index): Entry => ({ heading, bookmark: `_Toc${index + 1}` }));
  const laid: (Paragraph | Table)[] = [];
  let pending: Block[] = [];
  let breaks = false;
  const flush = () => {
    if (pending.length === 0) return;
    startPage();
    laid.push(...layoutBlocks(context, pending));
    pending = [];
  };
  const startPage = () => {
    if (breaks) laid.push(new Paragraph({ children: [new PageBreak()] }));
    breaks = false;
  };
  for (const block of blocks) {
    if (block.type === 'heading') {
      flush();
      const bookmark = entries.find((entry) => entry.heading === block)?.bookmark;
      laid.push(headingParagraph(context, block, block.level === 1 ? undefined : bookmark, breaks));
      breaks = false;
    } else if (block.type === 'contents') {
      flush();
      startPage();
      laid.push(...layoutContents(block.title, entries));
    } else if (block.type === 'pageBreak') {
      flush();
      breaks = true;
    } else pending.push(block);
  }
  flush();
  return laid;
}

function withTitle(piece: Piece): readonly Block[] {
  if (piece.blocks.some((block) => block.type === 'heading' && block.level === 1)) return piece.blocks;
  return [{ type: 'heading', level: 1, children: [{ type: 'text', text: piece.title }] }, ...piece.blocks];
}
