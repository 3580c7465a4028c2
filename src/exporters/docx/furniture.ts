import { Footer, Header, PageNumber, Paragraph, Run, TabStopType, TextRun } from 'docx';
import type { Piece } from '../../base/blocks.js';
import { formatDate } from '../../locales/format.js';
import { cleanText } from '../archive/text.js';
import { colors, font, style, textWidth } from './theme.js';
import { element } from './xml.js';

/** Who writes, and under which reference and date: at the head of the first page, where an authority sets its own letterhead. */
export function firstHeader(piece: Piece): Header {
  const right = [piece.reference, formatDate(piece.date, piece.lang.startsWith('en') ? 'en' : 'fr')].filter((text) => text !== '');
  return new Header({
    children: [
      ...draftMark(piece, 1),
      new Paragraph({
        style: style.letterhead,
        tabStops: [{ type: TabStopType.RIGHT, position: textWidth }],
        children: [
          new TextRun({ text: cleanText(piece.author), bold: true, color: colors.accent }),
          new TextRun({ text: `\t${cleanText(right.join(' · '))}` }),
        ],
      }),
    ],
  });
}

export function nextHeader(piece: Piece): Header {
  const marks = draftMark(piece, 2);
  return new Header({ children: marks.length > 0 ? marks : [new Paragraph({ style: style.draft, children: [] })] });
}

export function footer(piece: Piece): Footer {
  const title = cleanText([piece.reference, piece.title].filter((part) => part !== '').join(' · '));
  const parts = piece.labels.page.split(/(\{pages?\})/).filter((part) => part !== '');
  return new Footer({
    children: [
      new Paragraph({
        style: style.footer,
        tabStops: [{ type: TabStopType.RIGHT, position: textWidth }],
        children: [
          new TextRun({ text: shortened(title) }),
          new TextRun({ text: '\t' }),
          ...parts.map(
            (part) =>
              new TextRun({
                children: [part === '{page}' ? PageNumber.CURRENT : part === '{pages}' ? PageNumber.TOTAL_PAGES : cleanText(part)],
              }),
          ),
        ],
      }),
    ],
  });
}

/** What fits beside the number of the page. */
function shortened(title: string): string {
  const words = title.split(' ');
  let text = '';
  for (const word of words) {
    if (text.length + word.length > 84) return `${text}…`;
    text += text === '' ? word : ` ${word}`;
  }
  return text;
}

/**
 * The word in the margin, and large behind the text, as Word itself draws a watermark: « Supprimer le filigrane » takes it away.
 * The large one says nothing more, so it has no alternative text.
 */
function draftMark(piece: Piece, number: number): Paragraph[] {
  if (!piece.draftMark) return [];
  const text = cleanText(piece.draftMark);
  const shape = element(
    'v:shape',
    {
      id: `PowerPlusWaterMarkObject${number}`,
      'o:spid': `_x0000_s${2048 + number}`,
      type: '#_x0000_t136',
      alt: '',
      style:
        'position:absolute;margin-left:0;margin-top:0;width:470pt;height:110pt;rotation:315;z-index:-251658752;mso-position-horizontal:center;mso-position-horizontal-relative:margin;mso-position-vertical:center;mso-position-vertical-relative:margin',
      'o:allowincell': 'f',
      fillcolor: `#${colors.ghost}`,
      stroked: 'f',
    },
    element('v:textpath', { style: `font-family:"${font}";font-size:1pt;font-weight:bold`, string: text }),
  );
  const run = new Run({});
  run.addChildElement(element('w:pict', {}, shapeType(), shape));
  return [new Paragraph({ style: style.draft, children: [new TextRun({ text }), run] })];
}

/** The stencil of text along a path, as every Word file with a watermark carries it. */
function shapeType() {
  const formulas = [
    'sum #0 0 10800',
    'prod #0 2 1',
    'sum 21600 0 @1',
    'sum 0 0 @2',
    'sum 21600 0 @3',
    'if @0 @3 0',
    'if @0 21600 @1',
    'if @0 0 @2',
    'if @0 @4 21600',
    'mid @5 @6',
    'mid @8 @5',
    'mid @7 @8',
    'mid @6 @7',
    'sum @6 0 @5',
  ];
  return element(
    'v:shapetype',
    { id: '_x0000_t136', coordsize: '21600,21600', 'o:spt': '136', adj: '10800', path: 'm@7,l@8,m@5,21600l@6,21600e' },
    element('v:formulas', {}, ...formulas.map((eqn) => element('v:f', { eqn }))),
    element('v:path', {
      textpathok: 't',
      'o:connecttype': 'custom',
      'o:connectlocs': '@9,0;@10,10800;@11,21600;@12,10800',
      'o:connectangles': '270,180,90,0',
    }),
    element('v:textpath', { on: 't', fitshape: 't' }),
    element('v:handles', {}, element('v:h', { position: '#0,bottomRight', xrange: '6629,14971' })),
    element('o:lock', { 'v:ext': 'edit', text: 't', shapetype: 't' }),
  );
}
