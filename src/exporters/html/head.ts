import type { Piece } from '../../base/blocks.js';
import { html as words } from '../../locales/html.js';
import type { Context } from './context.js';
import { element, type Html, lines, nothing, text, voidElement } from './element.js';
import { paperStyle } from './paper.js';
import { screenStyle } from './screen.js';

/** The page may load nothing and run nothing, whatever a template or a dossier brings. */
const POLICY = "default-src 'none'; style-src 'unsafe-inline'; base-uri 'none'; form-action 'none'";

export function writeHead(context: Context, piece: Piece, footer: string): Html {
  const { title, reference, author, draftMark } = piece;
  const meta = (name: string, content: string): Html => (content === '' ? nothing : voidElement('meta', { name, content }));
  return element(
    'head',
    {},
    lines(
      voidElement('meta', { charset: 'utf-8' }),
      voidElement('meta', { 'http-equiv': 'Content-Security-Policy', content: POLICY }),
      meta('viewport', 'width=device-width, initial-scale=1'),
      meta('color-scheme', 'light dark'),
      meta('referrer', 'no-referrer'),
      element('title', {}, text([draftMark ?? '', title, reference].filter((part) => part !== '').join(' · '))),
      meta('description', words[context.lang].description(title, reference, author)),
      meta('author', author),
      meta('generator', 'aect'),
      meta('dcterms.identifier', reference),
      meta('dcterms.date', piece.date),
      meta('dcterms.language', piece.lang),
      // Style sheets without `<` and `&`: they read the same in HTML and in XML.
      { html: `<style>\n${screenStyle}${paperStyle(piece.labels.page, footer)}</style>` },
    ),
  );
}
