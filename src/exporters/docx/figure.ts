import { Paragraph, Run, type XmlComponent } from 'docx';
import type { Figure, Scene } from '../../base/blocks.js';
import { cleanText } from '../archive/text.js';
import type { Context } from './context.js';
import { runs } from './inline.js';
import { drawShape, emu } from './shapes.js';
import { style, twips } from './theme.js';
import { element } from './xml.js';

const GROUP = 'http://schemas.microsoft.com/office/word/2010/wordprocessingGroup';
const MAIN = 'http://schemas.openxmlformats.org/drawingml/2006/main';

/** Room for a drawing and its caption on a page, in points. */
const TALLEST = 620;

/**
 * The drawing as native shapes of Word, in a group: sharp at any size, with the fonts of the machine, and no image to decode.
 * Programs that do not know them show the alternative text in its place.
 */
export function layoutFigure(context: Context, figure: Figure): Paragraph[] {
  const { scene } = figure;
  const scale = Math.min(1, context.width / 20 / scene.width, TALLEST / scene.height);
  const run = new Run({});
  run.addChildElement(
    element(
      'mc:AlternateContent',
      {},
      element('mc:Choice', { Requires: 'wpg' }, drawing(context, figure, scale)),
      element('mc:Fallback', {}, element('w:t', { 'xml:space': 'preserve' }, cleanText(figure.alt))),
    ),
  );
  return [
    new Paragraph({ style: style.figure, ...(figure.caption.length > 0 ? { keepNext: true } : {}), children: [run] }),
    ...(figure.caption.length > 0
      ? [new Paragraph({ style: style.caption, spacing: { before: twips(3), after: twips(12) }, children: runs(context, figure.caption) })]
      : []),
  ];
}

function drawing(context: Context, { scene, alt, name }: Figure, scale: number): XmlComponent {
  const size = { cx: emu(scene.width * scale), cy: emu(scene.height * scale) };
  const id = context.registry.drawing();
  return element(
    'w:drawing',
    {},
    element(
      'wp:inline',
      { distT: 0, distB: 0, distL: 0, distR: 0 },
      element('wp:extent', size),
      element('wp:effectExtent', { l: 0, t: 0, r: 0, b: 0 }),
      element('wp:docPr', { id, name: cleanText(name), descr: cleanText(alt) }),
      element('wp:cNvGraphicFramePr', {}),
      element('a:graphic', { 'xmlns:a': MAIN }, element('a:graphicData', { uri: GROUP }, group(context, scene, scale))),
    ),
  );
}

function group(context: Context, scene: Scene, scale: number): XmlComponent {
  const [cx, cy] = [emu(scene.width * scale), emu(scene.height * scale)];
  return element(
    'wpg:wgp',
    {},
    element('wpg:cNvGrpSpPr', {}),
    element(
      'wpg:grpSpPr',
      {},
      element(
        'a:xfrm',
        {},
        element('a:off', { x: 0, y: 0 }),
        element('a:ext', { cx, cy }),
        element('a:chOff', { x: 0, y: 0 }),
        element('a:chExt', { cx, cy }),
      ),
    ),
    ...scene.shapes.map((shape) => drawShape(shape, scale, context.registry.drawing())),
  );
}
