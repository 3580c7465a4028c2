import type { Block, Heading, Piece } from '../../base/blocks.js';
import { formatDate } from '../../locales/format.js';
import { html as words } from '../../locales/html.js';
import { writeBlock } from './blocks.js';
import { type Entry, writeContents } from './contents.js';
import { Context, slugOf } from './context.js';
import { element, type Html, lines, nothing, text } from './element.js';
import { writeHead } from './head.js';
import { plainText, writeInline } from './inline.js';

/** A piece with more titles than this gets links to them, even when its template asks for none. */
const FEW_HEADINGS = 3;

/**
 * A piece as one page that asks for nothing from elsewhere: no script, no font, no image. It reads as HTML and as XML; the same
 * piece gives the same bytes.
 */
export function exportHtml(piece: Piece): string {
  const context = new Context(piece.lang);
  const main = context.id('contenu');
  const body = element(
    'body',
    { 'data-mark': piece.draftMark },
    lines(
      element('a', { class: 'skip', href: `#${main}` }, text(words[context.lang].skip)),
      letterhead(context, piece),
      element('main', { id: main, tabindex: -1 }, lines(...writeMain(context, piece))),
      element('footer', {}, element('p', {}, text(footerOf(piece)))),
    ),
  );
  const page = element(
    'html',
    { xmlns: 'http://www.w3.org/1999/xhtml', lang: piece.lang, dir: context.rtl ? 'rtl' : undefined },
    lines(writeHead(context, piece, footerOf(piece)), body),
  );
  return `<!DOCTYPE html>\n${page.html}\n`;
}

function footerOf({ reference, title }: Piece): string {
  return [reference, title].filter((part) => part !== '').join(' · ');
}

/** Who writes, and under which reference and date. */
function letterhead(context: Context, piece: Piece): Html {
  const about = [piece.reference, formatDate(piece.date, context.lang)].filter((part) => part !== '');
  return element(
    'header',
    {},
    lines(
      piece.author === '' ? nothing : element('p', { class: 'author' }, text(piece.author)),
      element('p', { class: 'about' }, ...about.flatMap((part) => [element('span', {}, text(part)), text(' ')]).slice(0, -1)),
    ),
  );
}

function writeMain(context: Context, piece: Piece): Html[] {
  const entries = new Map(
    piece.blocks
      .filter((block): block is Heading => block.type === 'heading')
      .map((heading): [Block, Entry] => [heading, { heading, id: context.id(slugOf(plainText(heading.children))) }]),
  );
  const listed = [...entries.values()].filter(({ heading }) => heading.level === 2 || heading.level === 3);
  const asked = piece.blocks.some((block) => block.type === 'contents');
  const titled = [...entries.values()].some(({ heading }) => heading.level === 1);
  const written = [
    ...(piece.draftMark === undefined ? [] : [element('p', { class: 'mark' }, text(piece.draftMark))]),
    ...(titled ? [] : [element('h1', {}, text(piece.title))]),
  ];
  const contents = (title: string, printed: boolean): Html =>
    listed.length === 0 ? nothing : writeContents(context, title, listed, { printed });
  let wanted = !asked && listed.length > FEW_HEADINGS;
  for (const block of piece.blocks) {
    const entry = entries.get(block);
    // Before the first section, after the title and what stands with it.
    if (wanted && entry !== undefined && entry.heading.level > 1) {
      written.push(contents(words[context.lang].contents, false));
      wanted = false;
    }
    if (entry !== undefined)
      written.push(element(`h${entry.heading.level}`, { id: entry.id }, writeInline(context, entry.heading.children)));
    else if (block.type === 'contents') written.push(contents(block.title, true));
    else written.push(writeBlock(context, block));
  }
  return written;
}
